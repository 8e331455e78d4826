import {
  type JudgementFilter,
  judgements,
  judgementsOn,
  thingsJudged,
} from '../../../graph/cypher/judgement.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { childConnection, listConnection, mostRows } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { FactRow } from '../../rows.ts';
import { jurisdictionOf } from '../fact-fields.ts';

type Paged = { first?: number | null | undefined; after?: string | null | undefined };

/** Of a fact, an official or a unit: the judgements on it. */
const judged = {
  judgements: ({ id }: { id: string }, args: Paged, context: Context) =>
    childConnection(judgementsOn, {}, args, id, context),
};

/** All things that one judgement is about: namesakes are few. */
const all = { afterKey: null, afterId: null, limit: mostRows };

export const judgement: Resolvers = {
  Query: {
    judgements: async (_, { filter, ...args }, { graph }) => {
      const which: JudgementFilter = {
        jurisdiction: filter?.jurisdiction ?? null,
        verdict: filter?.verdict ?? null,
        rule: filter?.rule ?? null,
        byPerson: filter?.byPerson ?? null,
        inForce: filter?.inForce ?? null,
      };
      return listConnection(graph, judgements, which, 'maker', args);
    },
  },
  Judgement: {
    jurisdiction: jurisdictionOf,
    about: async ({ id }, _, { loaders }) =>
      (await loaders.page(thingsJudged, {}, all, id)).map(({ row }) => row),
  },
  JudgedMention: {
    gazette: ({ gazette }, _, { loaders }) => loaders.gazetteByKey(gazette),
    fact: async ({ fact }, _, { loaders }) => (fact === null ? null : factOf(await loaders.node(fact))),
    evidence: async ({ fact, start }, _, { loaders }) => {
      const of = fact === null ? null : factOf(await loaders.node(fact));
      if (!of) return null;
      const index = of.row.evidence.findIndex((span) => span.start <= start && start < span.end);
      return of.row.evidence.length === 0 ? null : { of, index: Math.max(0, index) };
    },
  },
  Appointment: judged,
  Citation: judged,
  Commendation: judged,
  Decision: judged,
  Liaison: judged,
  Meeting: judged,
  Membership: judged,
  Official: judged,
  Person: judged,
  Portfolio: judged,
  Printing: judged,
  Task: judged,
  Unit: judged,
};

const factOf = (row: unknown): FactRow | null =>
  typeof row === 'object' && row !== null && 'row' in row ? (row as FactRow) : null;
