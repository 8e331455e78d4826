/** Which facts stand behind what is selected, and what the selected edge says. Pure. */
import type { TFunction } from 'i18next';
import type { Language } from '../marks/kinds.ts';
import { relationTerm } from '../marks/relations.ts';
import type { Graph } from '../state/graph.ts';
import type { Selection } from '../state/workspace.ts';

/** Kinds of node that are facts themselves, or carry the lines of their own head. */
const ownEvidence = ['Appointment', 'Task', 'Document', 'Membership', 'Citation'];

/** Ids to ask for sentences, in order: the thing's own, else those of its edges on the canvas. */
export function factsBehind(graph: Graph, selection: Selection | null): string[] {
  if (selection === null) return [];
  if (selection.element === 'fact') return [selection.id];
  if (selection.element === 'edge') {
    const edge = graph.edges[selection.id];
    return edge === undefined || edge.fact === null ? [] : [edge.fact];
  }
  const node = graph.nodes[selection.id];
  if (node === undefined) return [];
  if (ownEvidence.includes(node.kind)) return [node.id];
  const facts = Object.values(graph.edges)
    .filter((edge) => edge.source === node.id || edge.target === node.id)
    .flatMap((edge) => edge.fact ?? []);
  return [...new Set(facts)];
}

/** “甲 牵头 乙”: the ends of the selected edge with the relation between them; null where no edge is selected. */
export function claimOfEdge(
  graph: Graph,
  selection: Selection | null,
  language: Language,
  t: TFunction,
): string | null {
  if (selection?.element !== 'edge') return null;
  const edge = graph.edges[selection.id];
  if (edge === undefined) return null;
  const name = (id: string) => graph.nodes[id]?.caption ?? '';
  const short = (words: string) => (words.length > 18 ? `${words.slice(0, 18)}…` : words);
  const word = relationTerm(edge.kind, edge.role, language);
  return t('evidence.claim', {
    source: short(name(edge.source)),
    relation: word,
    target: short(name(edge.target)),
  });
}
