import type { FactNode } from './use-fact.ts';

/** Where a fact stands: its gazette, its document's number, its first line. */
export function originOf(node: FactNode) {
  const evidence = 'evidence' in node ? node.evidence : [];
  const line = (evidence.find((span) => span.role === 'VALUE') ?? evidence[0])?.line;
  if (line === undefined) return null;
  if (node.__typename === 'Document') {
    const gazette = node.gazettes[0];
    return gazette === undefined ? null : { gazette, number: node.number, line };
  }
  if (!('gazette' in node)) return null;
  return { gazette: node.gazette, number: node.document?.number ?? null, line };
}
