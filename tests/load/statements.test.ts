import { expect, it } from 'vitest';
import {
  changeNodes,
  createEdges,
  createNodes,
  labelsOf,
  mergeBareNodes,
} from '../../graph/load/statements.ts';

it('prints the statement that makes appointments', () => {
  expect(createNodes('Appointment')).toBe(`UNWIND $rows AS row
CREATE (n:Node:Fact:Appointment)
SET n = row.properties
FOREACH (_ IN CASE WHEN row.flagged THEN [1] ELSE [] END | SET n:Flagged)
RETURN count(n) AS written`);
});

it('prints the statement that gives officials other properties', () => {
  expect(changeNodes('Official')).toBe(`UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n:Node:Person:Official, n = row.properties
REMOVE n:Flagged
FOREACH (_ IN CASE WHEN row.flagged THEN [1] ELSE [] END | SET n:Flagged)
RETURN count(n) AS written`);
});

it('prints the statement that makes what is missing of a higher jurisdiction and touches nothing else', () => {
  expect(mergeBareNodes('Unit')).toBe(`UNWIND $rows AS row
MERGE (n:Node {id: row.id})
ON CREATE SET n:Node:Unit, n = row.properties
RETURN count(n) AS written`);
});

it('prints the statement that draws who leads', () => {
  expect(createEdges('LEADS')).toBe(`UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[e:LEADS]->(b)
SET e = row.properties
RETURN count(e) AS written`);
});

it('labels facts as facts and officials as persons', () => {
  expect(labelsOf('Printing')).toBe('Node:Fact:Printing');
  expect(labelsOf('Official')).toBe('Node:Person:Official');
  expect(labelsOf('Gazette')).toBe('Node:Gazette');
});
