/** Who held which post and when: acts and sightings of one jurisdiction, grouped, to tenures and HELD edges. */
import { contradictionsAmong, type Held } from './contradictions.ts';
import type { Drawing } from './draw.ts';
import { type DerivedEdge, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { alone, inOrder, type Neighbours } from './holders.ts';
import type { Interval } from './intervals.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import type { DerivedNode } from './nodes.ts';
import { saidOfPosts } from './said.ts';
import { tenuresOf } from './tenures.ts';

export function holdings(
  facts: readonly StoredFact[],
  drawing: Drawing,
  home: Jurisdiction,
): { nodes: DerivedNode[]; edges: DerivedEdge[] } {
  const byFact = new Map(facts.map((fact) => [fact.id, fact]));
  const groups = groupBy(saidOfPosts(facts, drawing), ({ official, post }) => `${official.id} ${post.id}`);
  const held = [...groups.values()].flatMap((said): Held[] => {
    const [first] = said;
    if (!first) return [];
    const { official, post } = first;
    return tenuresOf(said).map((span) => ({
      ...span,
      id: `tenure:${official.id}:${post.id}:${span.fact}`,
      official: official.id,
      officialName: official.name,
      post: post.id,
      postName: post.name,
      unitName: post.unit?.normal ?? null,
    }));
  });
  const neighbours = inOrder(held);
  return {
    nodes: [
      ...held.map((one) => tenureNode(one, neighbours.get(one.id) ?? alone, home)),
      ...contradictionsAmong(held, home),
    ],
    edges: held.map(({ official, post, fact, verb: role, flagged, ...span }) =>
      edge('HELD', official, post, byFact.get(fact) ?? null, { role, flagged, interval: intervalOf(span) }),
    ),
  };
}

function tenureNode(held: Held, neighbours: Neighbours, home: Jurisdiction): DerivedNode {
  const { id, official, post, startFact, endFact, qualifiers, flagged } = held;
  return {
    id,
    kind: 'Tenure',
    owner: home.code,
    properties: {
      official,
      post,
      startFact,
      endFact,
      qualifiers,
      flagged,
      ...neighbours,
      ...intervalOf(held),
    },
  };
}

const intervalOf = ({ startEarliest, startLatest, endEarliest, endLatest }: Interval): Interval => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
});
