/** Which rows belong to the node in focus and pass the filters, in the terms of the API's own. Pure. */
import type { AppointmentFilter, DocumentFilter, Role, TaskFilter } from '../api/__generated__/graphql.ts';
import { roleRelations } from '../marks/relations.ts';
import type { Filters } from '../state/filters.ts';
import type { Graph } from '../state/graph.ts';

export interface Scope {
  tasks: TaskFilter | null;
  appointments: AppointmentFilter | null;
  documents: DocumentFilter | null;
  /** A group, whose members are listed. */
  group: string | null;
}

const nothing: Scope = { tasks: null, appointments: null, documents: null, group: null };

const roleOf: Record<(typeof roleRelations)[number], Role> = {
  LEADS: 'LEAD',
  ANSWERS_FOR: 'RESPONSIBLE',
  SUPPORTS: 'SUPPORT',
  CHIEFS: 'CHIEF',
  SUPERVISES: 'SUPERVISE',
};

/** The rows of the focus that the filters leave. */
export function scopeOf(graph: Graph, filters: Filters): Scope {
  const { tasks, appointments, documents, group } = ownScope(graph);
  const { off, offRelations, jurisdiction, gazette, from, to, words, flaggedOnly } = filters;
  const where = {
    ...(jurisdiction === null ? {} : { jurisdiction }),
    ...(gazette === null ? {} : { gazette }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
  const doubt = flaggedOnly ? { flagged: true } : {};
  const roles = roleRelations.filter((role) => !offRelations.includes(role)).map((role) => roleOf[role]);
  const asParty = typeof tasks?.party === 'string' && roles.length < roleRelations.length ? { roles } : {};
  const shows = (kind: string) => !off.includes(kind);
  const listed = words.length === 0 ? {} : { words: [...words] };
  return {
    tasks: tasks && shows('Task') ? { ...where, ...tasks, ...doubt, ...asParty, ...listed } : null,
    appointments: appointments && shows('Appointment') ? { ...where, ...appointments, ...doubt } : null,
    documents: documents && shows('Document') ? { ...where, ...documents } : null,
    group,
  };
}

/** The scope of the focus; a task or an act stands among those of its document, where that is on the canvas. */
function ownScope(graph: Graph): Scope {
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
