import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, root } from './code.ts';

/** The way data flows. A room may import from rooms before it in its row, never from later ones. */
const flow = [
  'graph/ontology',
  'graph/facts',
  'graph/read',
  'graph/parse',
  'graph/extract',
  'graph/resolve',
  'graph/load',
  'graph/pipeline.ts',
  'graph/commands',
  'graph/main.ts',
];

/** Folder or file (by prefix) → what it may import of ours, by prefix. Its own room is always allowed. */
const mayImport: { room: string; from: string[] }[] = [
  { room: 'graph/ontology.ts', from: [] },
  { room: 'graph/ontology-types.ts', from: ['graph/ontology.ts'] },
  { room: 'graph/facts.ts', from: ['graph/ontology'] },
  { room: 'graph/as-of.ts', from: ['graph/ontology'] },
  { room: 'graph/env.ts', from: [] },
  { room: 'graph/neo4j/', from: ['graph/env.ts'] },
  { room: 'graph/cypher/', from: ['graph/ontology', 'graph/as-of.ts'] },
  { room: 'graph/read/', from: ['graph/ontology', 'graph/facts.ts'] },
  { room: 'graph/parse/', from: ['graph/ontology', 'graph/facts.ts', 'graph/read/'] },
  { room: 'graph/extract/', from: ['graph/ontology', 'graph/facts.ts', 'graph/read/', 'graph/parse/'] },
  { room: 'graph/resolve/', from: ['graph/ontology', 'graph/facts.ts', 'graph/as-of.ts'] },
  {
    room: 'graph/load/',
    from: ['graph/ontology', 'graph/facts.ts', 'graph/env.ts', 'graph/neo4j/', 'graph/resolve/'],
  },
  { room: 'generate/', from: ['graph/ontology', 'graph/facts.ts'] },
  { room: 'server/', from: ['graph/'] },
  { room: 'client/', from: ['graph/ontology.ts', 'graph/ontology-types.ts'] },
  { room: 'bench/', from: ['graph/', 'server/', 'generate/'] },
];

const sources = readSources(['graph', 'generate', 'server', 'client', 'bench']);

/** A request such as `../facts.ts` from a file → the path from the root; null for a package. */
const resolve = (file: string, request: string) =>
  request.startsWith('.') ? posix.normalize(posix.join(dirname(file), request)) : null;

describe('imports', () => {
  it('run one way, from reading to showing', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const rule = mayImport.find(({ room }) => path.startsWith(room));
      if (!rule) return [];
      return imports.flatMap((request) => {
        const target = resolve(path, request);
        if (!target || target.startsWith(rule.room) || target.includes('__generated__')) return [];
        if (rule.from.some((allowed) => target.startsWith(allowed))) return [];
        return [`${path} imports ${target}; it may import only ${rule.from.join(', ') || 'packages'}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('leave no room outside the flow', () => {
    const rooms = [...flow, ...mayImport.map(({ room }) => room)];
    const strays = sources
      .map(({ path }) => path)
      .filter((path) => path.startsWith('graph/') && !rooms.some((room) => path.startsWith(room)));
    expect(strays).toEqual([]);
  });

  it('never reach the tests, nor from elsewhere the benches', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .map((request) => resolve(path, request) ?? '')
        .filter((target) => target.startsWith('tests/') || target.startsWith('bench/'))
        .filter((target) => !(path.startsWith('bench/') && target.startsWith('bench/')))
        .map((target) => `${path} ← ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name a file that exists', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .map((request) => resolve(path, request.replace(/\?.*$/, '')))
        .filter((target) => target && !target.includes('__generated__') && !existsSync(join(root, target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('take Neo4j from one place', () => {
    const others = sources
      .filter(({ imports }) => imports.includes('neo4j-driver'))
      .map(({ path }) => path)
      // The bare driver and a peer over it are what the API is measured against.
      .filter((path) => path !== 'graph/neo4j/driver.ts' && !path.startsWith('bench/api/'));
    expect(others, 'only graph/neo4j/driver.ts knows the driver; take its Graph instead').toEqual([]);
  });

  it('take Cytoscape from the canvas alone', () => {
    const others = sources
      .filter(({ imports }) => imports.some((request) => request.startsWith('cytoscape')))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('client/src/canvas/'));
    expect(others, 'panels draw and know no Cytoscape; go through client/src/canvas').toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in the env files and nowhere else', () => {
    const others = sources
      .map(({ path }) => path)
      .filter((path) => !/(^|\/)env\.ts$/.test(path))
      .filter((path) => /process\.env\b/.test(readFileSync(join(root, path), 'utf8')));
    expect(others, 'add the variable to graph/env.ts or server/env.ts and take it from there').toEqual([]);
  });
});

describe('files', () => {
  it('hold one idea, in at most 400 lines', () => {
    const long = sources
      .map(({ path }) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
      .filter(({ path, lines }) => lines > 400 && path !== 'graph/ontology.ts');
    expect(long).toEqual([]);
  });
});
