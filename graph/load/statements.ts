/**
 * The load statements, printed from the ontology: constant text, rows as the only parameter. Each returns
 * `written`, so that the loader can tell a row that found no node.
 */
import { edges, nodes, rows } from '../ontology.ts';
import type { EdgeKind, NodeKind } from '../ontology-types.ts';

/** The property that says whose load writes a node or an edge: a gazette's key, or a jurisdiction's code. */
export type ScopeProperty = 'gazette' | 'derivedBy';

const edgeKinds = Object.keys(edges) as EdgeKind[];

/** The labels of a kind, the widest first: `Node:Fact:Appointment`, `Node:Person:Official`. */
export function labelsOf(kind: NodeKind): string {
  const node = nodes[kind];
  const wider = 'is' in node ? [node.is] : [];
  const facts: string[] = Object.values(rows).map((row) => row.node);
  return ['Node', ...(facts.includes(kind) ? ['Fact'] : []), ...wider, kind].join(':');
}

/** Makes nodes that are not there. Rows: `{ id, flagged, properties }`. */
export const createNodes = (kind: NodeKind) => `UNWIND $rows AS row
CREATE (n:${labelsOf(kind)})
SET n = row.properties
${markFlagged}
RETURN count(n) AS written`;

/** Gives nodes other properties. Rows: `{ id, flagged, properties }`. */
export const changeNodes = (kind: NodeKind) => `UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n:${labelsOf(kind)}, n = row.properties
REMOVE n:Flagged
${markFlagged}
RETURN count(n) AS written`;

/** Makes nodes of a higher jurisdiction where they are missing; never touches one that is there. */
export const mergeBareNodes = (kind: NodeKind) => `UNWIND $rows AS row
MERGE (n:Node {id: row.id})
ON CREATE SET n:${labelsOf(kind)}, n = row.properties
RETURN count(n) AS written`;

/** Removes nodes with all their edges. Rows are ids. */
export const removeNodes = `UNWIND $rows AS id
MATCH (n:Node {id: id})
DETACH DELETE n
RETURN count(*) AS written`;

/** Makes edges between nodes that are there. Rows: `{ from, to, properties }`. */
export const createEdges = (type: EdgeKind) => `UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[e:${type}]->(b)
SET e = row.properties
RETURN count(e) AS written`;

/** Removes edges of one scope. Rows are ids. */
export const removeEdges = (type: EdgeKind) => `MATCH ()-[e:${type} {${scopeOf(type)}: $scope}]->()
WHERE e.id IN $rows
DELETE e
RETURN count(*) AS written`;

/** What stands of one scope. Rows: `{ id, checksum }`. */
export const standingNodes = (property: ScopeProperty) => `MATCH (n:Node {${property}: $scope})
RETURN n.id AS id, n.checksum AS checksum`;

/** All edges of one scope in one statement, each kind by its own index. Rows: `{ id, checksum }`. */
export const standingEdges = (property: ScopeProperty) => `CALL () {
${edgeKinds
  .filter((type) => scopeOf(type) === property)
  .map((type) => `MATCH ()-[e:${type} {${property}: $scope}]->() RETURN e`)
  .join('\nUNION ALL\n')}
}
RETURN e.id AS id, e.checksum AS checksum`;

/** Printed edges belong to a gazette, derived ones to a jurisdiction. */
export const scopeOf = (type: EdgeKind): ScopeProperty =>
  edges[type].layer === 'printed' ? 'gazette' : 'derivedBy';

const markFlagged = 'FOREACH (_ IN CASE WHEN row.flagged THEN [1] ELSE [] END | SET n:Flagged)';
