/** Many nodes of one kind that one expansion brought, or one document sets, are drawn as one bundle, which opens. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';
import type { Graph } from './graph.ts';

export interface Bundle {
  id: string;
  kind: string;
  /** The node whose expansion brought them. */
  owner: string;
  members: readonly string[];
}

/** An edge as drawn; one that ends in a bundle stands for all of its members' edges of that kind. */
export interface DrawnEdge extends CanvasEdgeFragment {
  stands: number;
}

/** What is drawn: the nodes that stand alone, the bundles, and the edges between both. */
export interface Drawing {
  nodes: readonly CanvasNodeFragment[];
  bundles: readonly Bundle[];
  edges: readonly DrawnEdge[];
}

/** Fewer than this stay apart. */
const leastMembers = 8;
/** So many of each kind stay outside, to say what the bundle holds. */
const samples = 3;

export function bundleId(owner: string, kind: string): string {
  return `bundle|${kind}|${owner}`;
}

/** Bundles what can be bundled; doubtful, pinned and named nodes (`keep`) always stand alone. */
export function drawingOf(graph: Graph, keep: readonly string[] = []): Drawing {
  const bundles = bundlesOf(graph, keep);
  const home = new Map(bundles.flatMap((bundle) => bundle.members.map((member) => [member, bundle.id])));
  const edges = new Map<string, DrawnEdge>();
  for (const edge of Object.values(graph.edges)) {
    const source = home.get(edge.source) ?? edge.source;
    const target = home.get(edge.target) ?? edge.target;
    if (source === target) continue;
    const alone = source === edge.source && target === edge.target;
    const id = alone ? edge.id : `${edge.kind}|${source}|${target}`;
    const before = edges.get(id);
    edges.set(
      id,
      before === undefined
        ? { ...edge, id, source, target, fact: alone ? edge.fact : null, stands: 1 }
        : { ...before, stands: before.stands + 1 },
    );
  }
  return {
    nodes: Object.values(graph.nodes).filter((node) => !home.has(node.id)),
    bundles,
    edges: [...edges.values()],
  };
}

function bundlesOf(graph: Graph, keep: readonly string[]): Bundle[] {
  const groups = new Map<string, { kind: string; owner: string; ids: string[] }>();
  const owners = new Set(Object.values(graph.from));
  const documents = graph.gathered ? documentsOf(graph) : new Map<string, string>();
  for (const node of Object.values(graph.nodes)) {
    const owner = documents.get(node.id) ?? graph.from[node.id];
    if (owner === undefined || node.flagged || node.id === graph.focus) continue;
    const id = bundleId(owner, node.kind);
    const group = groups.get(id) ?? { kind: node.kind, owner, ids: [] };
    group.ids.push(node.id);
    groups.set(id, group);
  }
  // Which ones are samples must not change when one steps out, or another would step out with it.
  const stepsOut = (id: string) =>
    (!graph.gathered && owners.has(id)) || keep.includes(id) || graph.pinned.includes(id);
  return [...groups]
    .filter(([id, group]) => group.ids.length >= leastMembers + samples && !graph.opened.includes(id))
    .map(([id, group]) => ({
      id,
      kind: group.kind,
      owner: group.owner,
      members: group.ids.slice(samples).filter((member) => !stepsOut(member)),
    }))
    .filter((bundle) => bundle.members.length > 0);
}

/** The document on the canvas that sets each task. */
function documentsOf(graph: Graph): Map<string, string> {
  return new Map(
    Object.values(graph.edges)
      .filter((edge) => edge.kind === 'OF_DOCUMENT' && graph.nodes[edge.source]?.kind === 'Task')
      .map((edge) => [edge.source, edge.target]),
  );
}
