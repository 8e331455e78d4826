/** From an address and today's data to the same picture, saying what is gone. */
import type { SharedView } from './address.ts';
import { type Answer, addAnswer, emptyGraph, neighbourCount } from './graph.ts';
import type { Picture } from './workspace.ts';

export interface Restored {
  picture: Picture;
  /** Names of what the data no longer holds. */
  gone: readonly string[];
  /** Names of what is called otherwise now, or has more or fewer neighbours. */
  changed: readonly string[];
}

/** Puts the answer for the view's nodes where the view had them. */
export function restore(view: SharedView, answer: Answer): Restored {
  const added = addAnswer(emptyGraph, answer, null);
  const here = view.nodes.filter(([id]) => added.nodes[id] !== undefined);
  const idAt = (index: number) => view.nodes[index]?.[0];
  const from = Object.fromEntries(
    view.from.flatMap(([child, parent]) => {
      const pair = [idAt(child), idAt(parent)] as const;
      return pair[0] !== undefined && pair[1] !== undefined && added.nodes[pair[0]] !== undefined
        ? [pair]
        : [];
    }),
  );
  // What was joined is joined again; what else the data holds between them was not in the picture.
  const joined = new Set(view.joined.map(([one, other]) => `${idAt(one)} ${idAt(other)}`));
  const graph = {
    ...added,
    edges: Object.fromEntries(
      Object.entries(added.edges).filter(([, { source, target }]) => joined.has(`${source} ${target}`)),
    ),
    from,
    at: Object.fromEntries([...here, ...view.bundles].map(([id, x, y]) => [id, { x, y }])),
    focus: view.focus,
    pinned: view.pinned,
    opened: view.opened,
    gathered: view.gathered,
    layout: view.layout,
  };
  return {
    picture: { graph, filters: view.filters },
    gone: view.nodes.filter(([id]) => added.nodes[id] === undefined).map(([, , , caption]) => caption),
    changed: here
      .filter(([id, , , caption, neighbours]) => {
        const now = neighbourCount(added, id);
        return added.nodes[id]?.caption !== caption || (neighbours >= 0 && neighbours !== now);
      })
      .map(([, , , caption]) => caption),
  };
}
