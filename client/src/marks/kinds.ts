/** The kinds that have a mark, read from the ontology, and what the API's texts for them mean. */
import { nodes } from '../../../graph/ontology.ts';
import type { DrawnKind, Mark as MarkOf, NodeKind } from '../../../graph/ontology-types.ts';
import type { Action } from '../api/__generated__/graphql.ts';

export type Language = 'zh' | 'en';

/** In the order of searches and legends. */
export const drawnKinds: readonly DrawnKind[] = [
  'Official',
  'Unit',
  'Post',
  'Appointment',
  'Document',
  'Gazette',
  'Task',
  'Group',
];

/** Whether the canvas draws nodes of this kind. */
export function isDrawnKind(kind: string): kind is DrawnKind {
  return drawnKinds.some((drawn) => drawn === kind);
}

/** Whether the ontology knows this kind. */
export function isNodeKind(kind: string): kind is NodeKind {
  return kind in nodes;
}

export function markOf(kind: DrawnKind): MarkOf {
  return nodes[kind].mark;
}

/** The glyph of a kind; an appointment's says what it does. */
export function glyphOf(kind: DrawnKind, action: Action | null): string {
  if (kind !== 'Appointment' || action === null) return nodes[kind].mark.glyph;
  const glyphs = nodes.Appointment.mark.glyphs;
  switch (action) {
    case 'APPOINT':
      return glyphs.appoint;
    case 'REMOVE':
      return glyphs.remove;
    case 'LAPSE':
      return glyphs.lapse;
    case 'CONFIRM':
      return glyphs.confirm;
    case 'OTHER':
      return glyphs.other;
  }
}

/** A kind's name in a language; the text itself where the ontology does not know it. */
export function kindTerm(kind: string, language: Language): string {
  return isNodeKind(kind) ? nodes[kind][language] : kind;
}
