/** Which rows belong to the node in focus, in the terms of the API's filters. Pure. */
import type { AppointmentFilter, DocumentFilter, TaskFilter } from '../api/__generated__/graphql.ts';
import type { Graph } from '../state/graph.ts';

export interface Scope {
  tasks: TaskFilter | null;
  appointments: AppointmentFilter | null;
  documents: DocumentFilter | null;
  /** A group, whose members are listed. */
  group: string | null;
}

const nothing: Scope = { tasks: null, appointments: null, documents: null, group: null };

/** The scope of the focus; a task or an act stands among those of its document, where that is on the canvas. */
export function scopeOf(graph: Graph): Scope {
  const { focus } = graph;
  const node = focus === null ? undefined : graph.nodes[focus];
  if (focus === null || node === undefined) return nothing;
  switch (node.kind) {
    case 'Official':
      return { ...nothing, tasks: { party: focus }, appointments: { official: focus } };
    case 'Unit':
      return { ...nothing, tasks: { party: focus }, appointments: { unit: focus } };
    case 'Post':
      return { ...nothing, tasks: { party: focus }, appointments: { post: focus } };
    case 'Document':
      return { ...nothing, tasks: { document: focus }, appointments: { document: focus } };
    case 'Gazette': {
      const gazette = focus.replace(/^gazette:/, '');
      return { ...nothing, tasks: { gazette }, appointments: { gazette }, documents: { gazette } };
    }
    case 'Group':
      return { ...nothing, group: focus };
    default: {
      const document = Object.values(graph.edges).find(
        (edge) => edge.kind === 'OF_DOCUMENT' && edge.source === focus,
      );
      return document === undefined
        ? nothing
        : { ...nothing, tasks: { document: document.target }, appointments: { document: document.target } };
    }
  }
}
