/** Everything a database holds, in a form that two databases, or one at two times, can be compared by. */
import type { Database } from '../../graph/neo4j/driver.ts';

export type GraphState = { nodes: Record<string, unknown>; edges: Record<string, unknown> };

/** Nodes and edges with labels, properties and, where asked, the database's own ids. */
export async function graphState(database: Database, { elementIds = false } = {}): Promise<GraphState> {
  const nodes = await database.read(
    `MATCH (n:Node) RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels, elementId(n) AS element`,
  );
  const edges = await database.read(
    `MATCH (a:Node)-[e]->(b:Node)
RETURN e.id AS id, type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties, elementId(e) AS element`,
  );
  const seen = (element: unknown) => (elementIds ? { element } : {});
  return {
    nodes: Object.fromEntries(
      nodes
        .map(({ id, properties, labels, element }) => ({
          id: String(id),
          labels: (labels as string[]).toSorted(),
          properties,
          ...seen(element),
        }))
        .map((node) => [node.id, node]),
    ),
    edges: Object.fromEntries(
      edges.map(({ id, type, from, to, properties, element }) => [
        String(id),
        { type, from, to, properties, ...seen(element) },
      ]),
    ),
  };
}
