/** Pieces of a graph with readable defaults. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../../client/src/api/__generated__/graphql.ts';
import type { Answer } from '../../client/src/state/graph.ts';

export function node(id: string, kind = 'Task', more: Partial<CanvasNodeFragment> = {}): CanvasNodeFragment {
  return {
    id,
    kind,
    caption: id,
    detail: null,
    flagged: false,
    action: null,
    certainty: null,
    collective: false,
    hidden: [],
    ...more,
  };
}

export function edge(
  source: string,
  target: string,
  kind = 'LEADS',
  more: Partial<CanvasEdgeFragment> = {},
): CanvasEdgeFragment {
  return {
    id: `${kind}:${source}>${target}`,
    kind,
    source,
    target,
    role: null,
    flagged: false,
    fact: `fact of ${source} and ${target}`,
    startEarliest: null,
    startLatest: null,
    endEarliest: null,
    endLatest: null,
    certainty: null,
    ...more,
  };
}

/** An official with so many tasks, each of which hides one unit. */
export function officialWithTasks(count: number): Answer {
  const tasks = Array.from({ length: count }, (_, index) =>
    node(`task-${index}`, 'Task', { hidden: [{ kind: 'Unit', count: 1 }] }),
  );
  return {
    nodes: [node('official', 'Official'), ...tasks],
    edges: tasks.map((task) => edge('official', task.id)),
  };
}
