import type { CanvasNode } from '../../../graph/cypher/neighbourhood.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The two lines a person reads under a node: what it is called, and what tells it from others of the name. */
export function captionOf(node: CanvasNode): { caption: string; detail: string | null } {
  const { kind, id } = node;
  const [name, title, number] = [text(node.name), text(node.title), text(node.number)];
  if (kind === 'Document')
    return { caption: number ?? title ?? id, detail: number ? title : text(node.date) };
  if (kind === 'Gazette') return { caption: title ?? text(node.key) ?? id, detail: text(node.period) };
  if (kind === 'Task') return { caption: text(node.content) ?? id, detail: text(node.seq) };
  if (kind === 'Appointment') {
    const seat = `${text(node.unit) ?? ''}${text(node.post) ?? ''}`;
    const caption = [text(node.person), text(node.verb) ?? text(node.action), seat].filter(Boolean).join(' ');
    return { caption, detail: text(node.date) };
  }
  if (kind === 'Post') return { caption: name ?? id, detail: text(node.unitName) };
  return { caption: name ?? title ?? id, detail: null };
}
