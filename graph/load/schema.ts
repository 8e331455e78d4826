/** Constraints and indexes, from the ontology. */
import { edges, fullText, nodes } from '../ontology.ts';
import type { EdgeKind } from '../ontology-types.ts';
import { scopeOf } from './statements.ts';

/** A named piece of schema and the statement that makes it. */
export type SchemaItem = { name: string; statement: string };

/** Properties that statements look nodes up by, wherever a kind has them. */
const lookedUp = [
  'key',
  'code',
  'jurisdiction',
  'name',
  'pinyinKey',
  'initials',
  'numberKey',
  'date',
] as const;
const alsoLookedUp = ['tasksLed', 'official', 'post', 'task', 'unit', 'textOf'] as const;

/** All constraints and indexes there should be. */
export function schemaItems(): SchemaItem[] {
  return [
    {
      name: 'node_id',
      statement: 'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
    },
    {
      name: 'load_lock_id',
      statement: 'CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE',
    },
    {
      name: 'retired_id_id',
      statement: 'CREATE CONSTRAINT retired_id_id IF NOT EXISTS FOR (n:RetiredId) REQUIRE n.id IS UNIQUE',
    },
    rangeIndex('Node', 'gazette'),
    rangeIndex('Node', 'derivedBy'),
    ...Object.entries(nodes).flatMap(([kind, { properties }]) =>
      [...lookedUp, ...alsoLookedUp]
        .filter((property) => property in properties)
        .map((property) => rangeIndex(kind, property)),
    ),
    ...(Object.keys(edges) as EdgeKind[]).map(edgeIndex),
    ...Object.entries(fullText).map(([name, { kinds, properties }]) => ({
      name,
      statement: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${kinds.join('|')}) ON EACH [${properties
        .map((property) => `n.${property}`)
        .join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
    })),
  ];
}

function rangeIndex(label: string, property: string): SchemaItem {
  const name = `${snake(label)}_${snake(property)}`;
  return { name, statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` };
}

function edgeIndex(type: EdgeKind): SchemaItem {
  const name = `${type.toLowerCase()}_${snake(scopeOf(type))}`;
  return {
    name,
    statement: `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[e:${type}]-() ON (e.${scopeOf(type)})`,
  };
}

const snake = (name: string) => name.replace(/(?<=.)[A-Z]/gu, (letter) => `_${letter}`).toLowerCase();
