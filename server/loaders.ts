import DataLoader from 'dataloader';
import type { AsOfParams } from '../graph/cypher/as-of.ts';
import { printingsOfDocuments } from '../graph/cypher/document.ts';
import {
  type FactCount,
  factCounts,
  factsWithin,
  gazettesByKey,
  type Stretch,
} from '../graph/cypher/gazette.ts';
import { retiredIds } from '../graph/cypher/judgement.ts';
import type { Children } from '../graph/cypher/list.ts';
import { jurisdictionsByCode, nodesById } from '../graph/cypher/node.ts';
import type { PageParams } from '../graph/cypher/page.ts';
import { type TenureRow, tenuresOfOfficials, tenuresOfPosts } from '../graph/cypher/post.ts';
import type { FactRow, Keyed, NodeRow } from '../graph/cypher/rows.ts';
import type { Statement } from '../graph/cypher/statement.ts';
import { assignmentsOfTasks, type PartyCountFilter, partiesOfDocuments } from '../graph/cypher/task.ts';
import { supportCounts } from '../graph/cypher/unit.ts';
import type { Graph } from './graph.ts';

type Ids = { ids: readonly string[] };

const groupBy = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/**
 * What a request reads below its root fields: one statement for all parents of a level, one loader for each
 * statement and set of arguments. Made anew for each request.
 */
export function createLoaders(graph: Graph) {
  const made = new Map<string, DataLoader<string, unknown>>();

  /** The loader of a statement under these arguments: `read` gives the rows, `keyOf` says whose each is. */
  function many<P, R>(
    statement: Statement<Ids & P, R>,
    args: P,
    keyOf: (row: R) => string,
  ): DataLoader<string, R[]> {
    const name = `${statement.name} ${JSON.stringify(args)}`;
    const known = made.get(name);
    // A name always stands for the same statement, so for rows of the same type.
    if (known) return known as DataLoader<string, R[]>;
    const loader = new DataLoader<string, R[]>(
      async (ids) => {
        const groups = groupBy(await graph.read(statement, { ids, ...args }), keyOf);
        return ids.map((id) => groups.get(id) ?? []);
      },
      // However many: what an answer may hold is bounded by its cost, and a level is one statement.
      { maxBatchSize: Number.POSITIVE_INFINITY },
    );
    made.set(name, loader);
    return loader;
  }

  const standing = async (id: string): Promise<NodeRow | null> =>
    (await many(nodesById, {}, (row) => row.id).load(id))[0] ?? null;

  /** An id that a merge or split retired answers with what took its place, and says so. */
  async function node(id: string): Promise<(NodeRow & { redirectedFrom?: string }) | null> {
    const row = await standing(id);
    if (row) return row;
    const [retired] = await many(retiredIds, {}, (one) => one.id).load(id);
    const successor = retired?.successors[0];
    const other = successor === undefined ? null : await standing(successor);
    return other && { ...other, redirectedFrom: id };
  }

  const stretches = new DataLoader<Stretch, FactRow[], string>(
    async (asked) => {
      const groups = groupBy(await graph.read(factsWithin, { stretches: asked }), ({ at }) => String(at));
      return asked.map((_, at) => (groups.get(String(at)) ?? []).map(({ row }) => row));
    },
    { cacheKeyFn: ({ id, fromLine, toLine }) => `${fromLine} ${toLine} ${id}` },
  );

  return {
    /** The facts that touch a stretch of a gazette, in the order of the text. */
    factsWithin: (stretch: Stretch): Promise<FactRow[]> => stretches.load(stretch),
    /** Any node; null where there is none. */
    node,
    /** Nodes in the order asked for, without those that are gone. */
    nodes: async (ids: readonly string[]): Promise<NodeRow[]> =>
      (await Promise.all(ids.map(node))).filter((row) => row !== null),
    jurisdiction: async (code: string) =>
      (await many(jurisdictionsByCode, {}, (row) => row.code).load(code))[0] ?? null,
    gazetteByKey: async (key: string) =>
      (await many(gazettesByKey, {}, (row) => row.key).load(key))[0] ?? null,
    factCounts: (id: string): Promise<FactCount[]> => many(factCounts, {}, (row) => row.id).load(id),
    supportCount: async (id: string) =>
      (await many(supportCounts, {}, (row) => row.id).load(id))[0]?.count ?? 0,
    /** A page below one parent, of the children that `list` names. */
    page: async <R extends NodeRow, F extends object>(
      list: Children<F, R>,
      filter: F,
      page: PageParams,
      id: string,
    ) => {
      const [found] = await many(list.page(filter), { ...page, ...filter }, (row) => row.id).load(id);
      return found?.rows ?? ([] as Keyed<R>[]);
    },
    count: async <R extends NodeRow, F extends object>(list: Children<F, R>, filter: F, id: string) =>
      (await many(list.count(filter), filter, (row) => row.id).load(id))[0]?.count ?? 0,
    assignments: async (roles: readonly string[] | null, taskId: string) => {
      const [found] = await many(assignmentsOfTasks, { roles }, (row) => row.id).load(taskId);
      return (found?.rows ?? []).map(({ row }) => row);
    },
    printings: async (documentId: string) => {
      const [found] = await many(printingsOfDocuments, {}, (row) => row.id).load(documentId);
      return (found?.rows ?? []).map(({ row }) => row);
    },
    parties: async (filter: PartyCountFilter, documentId: string) =>
      (await many(partiesOfDocuments, filter, (row) => row.id).load(documentId))[0]?.rows ?? [],
    tenuresOfOfficial: async (asOf: AsOfParams, id: string): Promise<TenureRow[]> =>
      (await many(tenuresOfOfficials, asOf, ({ of }) => of).load(id)).map(({ row }) => row),
    tenuresOfPost: async (asOf: AsOfParams, id: string): Promise<TenureRow[]> =>
      (await many(tenuresOfPosts, asOf, ({ of }) => of).load(id)).map(({ row }) => row),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
