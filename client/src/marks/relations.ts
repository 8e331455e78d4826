/** Relations in words: the printed one where there is one, else the ontology's. */
import { edges } from '../../../graph/ontology.ts';
import type { EdgeKind } from '../../../graph/ontology-types.ts';
import type { Language } from './kinds.ts';

/** Whether the ontology knows this kind of edge. */
export function isEdgeKind(kind: string): kind is EdgeKind {
  return kind in edges;
}

/** The word printed for a relation in Chinese; the relation's own name in English, or where none is printed. */
export function relationTerm(kind: string, role: string | null, language: Language): string {
  if (language === 'zh' && role !== null && role !== '') return role;
  return isEdgeKind(kind) ? edges[kind][language] : kind;
}

/** Parts in a task. */
export const roleRelations = [
  'LEADS',
  'ANSWERS_FOR',
  'SUPPORTS',
  'CHIEFS',
  'SUPERVISES',
] as const satisfies EdgeKind[];

/** Every other relation that the canvas draws, in the ontology's order. */
export const otherRelations: readonly EdgeKind[] = Object.entries(edges)
  .filter(([, edge]) => edge.line !== null)
  .map(([kind]) => kind)
  .filter(isEdgeKind)
  .filter((kind) => !roleRelations.some((role) => role === kind));
