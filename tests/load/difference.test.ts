import { expect, it } from 'vitest';
import { differenceOf, isEmpty } from '../../graph/load/difference.ts';
import { edgeRow, nodeRow } from '../../graph/load/rows.ts';

const unit = (id: string, name: string) => nodeRow('Unit', id, { name });
const standingOf = (rows: { id: string; checksum: string }[]) =>
  new Map(rows.map(({ id, checksum }) => [id, checksum]));

it('writes nothing where all stands as it is wanted', () => {
  const nodes = [unit('a', '县财政局')];
  const edges = [edgeRow('PART_OF', 'part_of:1', 'a', 'b', {})];
  const standing = { nodes: standingOf(nodes), edges: standingOf(edges) };
  expect(isEmpty(differenceOf(standing, { nodes, edges }))).toBe(true);
});

it('makes what is missing, changes what differs and removes what nobody wants any more', () => {
  const standing = { nodes: standingOf([unit('a', '旧名'), unit('b', '县水利局')]), edges: new Map() };
  const difference = differenceOf(standing, { nodes: [unit('a', '新名'), unit('c', '县民政局')], edges: [] });
  expect(difference.createNodes.map(({ id }) => id)).toEqual(['c']);
  expect(difference.changeNodes.map(({ id }) => id)).toEqual(['a']);
  expect(difference.removeNodes).toEqual(['b']);
});

it('makes a changed edge anew, because an edge is its ends', () => {
  const before = edgeRow('LEADS', 'leads:1', 'a', 'b', { role: '牵头' });
  const after = edgeRow('LEADS', 'leads:1', 'a', 'b', { role: '总牵头' });
  const difference = differenceOf(
    { nodes: new Map(), edges: standingOf([before]) },
    { nodes: [], edges: [after] },
  );
  expect(difference.removeEdges).toEqual(['leads:1']);
  expect(difference.createEdges.map(({ id }) => id)).toEqual(['leads:1']);
});

it('never counts a node of a higher jurisdiction as its own', () => {
  const bare = nodeRow('Unit', 'unit:430600:财政局', { derivedBy: '430600' }, { bare: true });
  const difference = differenceOf({ nodes: new Map(), edges: new Map() }, { nodes: [bare], edges: [] });
  expect(difference.createNodes).toEqual([]);
  expect(difference.mergeBareNodes.map(({ id }) => id)).toEqual(['unit:430600:财政局']);
});
