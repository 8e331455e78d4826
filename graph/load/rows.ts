/** Rows that the load statements take, each with a checksum of its own properties. */
import { createHash } from 'node:crypto';
import type { EdgeKind, NodeKind } from '../ontology-types.ts';
import type { Properties } from './properties.ts';

/** A node to write; `bare` nodes are made where they are missing and otherwise left as they are. */
export type NodeRow = {
  kind: NodeKind;
  id: string;
  checksum: string;
  flagged: boolean;
  bare: boolean;
  properties: Properties;
};

export type EdgeRow = {
  type: EdgeKind;
  id: string;
  from: string;
  to: string;
  checksum: string;
  properties: Properties;
};

/** `unchecked` is written with the rest, but a difference in it alone writes nothing. */
export function nodeRow(
  kind: NodeKind,
  id: string,
  properties: Properties,
  {
    flagged = false,
    bare = false,
    unchecked = {},
  }: { flagged?: boolean; bare?: boolean; unchecked?: Properties } = {},
): NodeRow {
  const checksum = bare ? '' : checksumOf({ ...properties, flagged });
  const all = { ...present(properties), ...unchecked, id, checksum };
  return { kind, id, checksum, flagged, bare, properties: all };
}

export function edgeRow(
  type: EdgeKind,
  id: string,
  from: string,
  to: string,
  properties: Properties,
): EdgeRow {
  const checksum = checksumOf({ ...properties, from, to });
  return { type, id, from, to, checksum, properties: { ...present(properties), id, checksum } };
}

const present = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

/** Sixteen hexadecimal digits over the properties in the order of their names. */
function checksumOf(properties: Properties): string {
  const sorted = Object.entries(present(properties)).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}
