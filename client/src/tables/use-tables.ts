import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  AppointmentTableDocument,
  DocumentTableDocument,
  MemberTableDocument,
  TaskTableDocument,
} from '../api/__generated__/graphql.ts';
import type { Filters } from '../state/filters.ts';
import { appointmentRow, documentRow, type FactRow, memberRow, type TableKind, taskRow } from './fact-row.ts';
import type { Scope } from './scope.ts';
import { type Listed, type Page, useAllPages } from './use-all-pages.ts';

/** Rows a page. */
const first = 50;

interface Connection<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: T }[];
}

function pageOf<T>(
  connection: Connection<T> | null | undefined,
  row: (node: T) => FactRow,
): Page<FactRow> | null {
  if (connection === null || connection === undefined) return null;
  return {
    rows: connection.edges.map((edge) => row(edge.node)),
    total: connection.totalCount,
    next: connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null,
  };
}

/** The four lists of a scope, each fetched to its end. */
export function useTables(scope: Scope, filters: Filters): Record<TableKind, Listed<FactRow>> {
  const client = useClient();
  const { t } = useTranslation();
  const { flaggedOnly, hideCollectives } = filters;
  const key = JSON.stringify(scope);
  const fetchers = useMemo(() => {
    const { tasks, appointments, documents, group }: Scope = JSON.parse(key);
    return {
      task:
        tasks &&
        (async (after: string | null) => {
          const { data } = await client.query(TaskTableDocument, { filter: tasks, first, after }).toPromise();
          return pageOf(data?.tasks, (node) => taskRow(node, t, hideCollectives));
        }),
      appointment:
        appointments &&
        (async (after: string | null) => {
          const variables = { filter: appointments, first, after };
          const { data } = await client.query(AppointmentTableDocument, variables).toPromise();
          return pageOf(data?.appointments, (node) => appointmentRow(node, t));
        }),
      member:
        group &&
        (async (after: string | null) => {
          const { data } = await client.query(MemberTableDocument, { id: group, first, after }).toPromise();
          const node = data?.node;
          return pageOf(node?.__typename === 'Group' ? node.memberships : null, (one) => memberRow(one, t));
        }),
      document:
        documents &&
        (async (after: string | null) => {
          const { data } = await client
            .query(DocumentTableDocument, { filter: documents, first, after })
            .toPromise();
          return pageOf(data?.documents, documentRow);
        }),
    };
  }, [client, key, t, hideCollectives]);
  return {
    task: useAllPages(fetchers.task || null),
    appointment: useAllPages(fetchers.appointment || null),
    member: onlyFlagged(useAllPages(fetchers.member || null), flaggedOnly),
    document: useAllPages(fetchers.document || null),
  };
}

/** A group's members have no filter of the API's own. */
function onlyFlagged(listed: Listed<FactRow>, only: boolean): Listed<FactRow> {
  if (!only) return listed;
  const rows = listed.rows.filter((row) => row.flags.length > 0);
  return { ...listed, rows, total: rows.length };
}
