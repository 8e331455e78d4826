/** Who held which post and when: acts and sightings of one jurisdiction, grouped, to tenures and HELD edges. */
import { contradictionsAmong, type Held } from './contradictions.ts';
import type { Drawing } from './draw.ts';
import { type DerivedEdge, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { type Interval, momentOf } from './intervals.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import type { DerivedNode } from './nodes.ts';
import { type PostEvent, tenuresOf } from './tenures.ts';
import type { PersonThing, PostThing } from './things.ts';

type Said = PostEvent & { official: PersonThing; post: PostThing };

export function holdings(
  facts: readonly StoredFact[],
  drawing: Drawing,
  home: Jurisdiction,
): { nodes: DerivedNode[]; edges: DerivedEdge[] } {
  const byFact = new Map(facts.map((fact) => [fact.id, fact]));
  const groups = groupBy(
    facts.flatMap((fact) => saidIn(fact, drawing)),
    ({ official, post }) => `${official.id} ${post.id}`,
  );
  const held = [...groups.values()].flatMap((said): Held[] => {
    const [first] = said;
    if (!first) return [];
    const { official, post } = first;
    return tenuresOf(said).map((span) => ({
      ...span,
      official: official.id,
      officialName: official.name,
      post: post.id,
      postName: post.name,
      unitName: post.unit?.normal ?? null,
    }));
  });
  return {
    nodes: [...held.map((one) => tenureNode(one, home)), ...contradictionsAmong(held, home)],
    edges: held.map(({ official, post, fact, verb: role, flagged, ...span }) =>
      edge('HELD', official, post, byFact.get(fact) ?? null, { role, flagged, interval: intervalOf(span) }),
    ),
  };
}

function tenureNode(held: Held, home: Jurisdiction): DerivedNode {
  const { official, post, fact, startFact, endFact, qualifiers } = held;
  return {
    id: `tenure:${official}:${post}:${fact}`,
    kind: 'Tenure',
    owner: home.code,
    properties: { official, post, startFact, endFact, qualifiers, ...intervalOf(held) },
  };
}

const intervalOf = ({ startEarliest, startLatest, endEarliest, endLatest }: Interval): Interval => ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
});

/** Acts that appoint or remove; positions printed beside a name are sightings on the document's day. */
function saidIn(fact: StoredFact, drawing: Drawing): Said[] {
  const { who, dateOf, periodOf } = drawing;
  if (fact.kind === 'appointment') {
    if (fact.person === null || fact.post === null || fact.action === 'other') return [];
    const official = who.official(fact.person, fact);
    if (!official) return [];
    const when = momentOf(fact.effective ?? dateOf(fact), periodOf(fact.gazette));
    const post = who.post(fact.unit, fact.post);
    return [{ ...eventOf(fact, fact.action), when, official, post }];
  }
  if ((fact.kind !== 'member' && fact.kind !== 'portfolio') || fact.person === null) return [];
  const official = who.official(fact.person, fact);
  if (!official || fact.position === null) return [];
  const when = momentOf(dateOf(fact), periodOf(fact.gazette));
  return who
    .position(fact.position)
    .map(({ post }) => ({ ...eventOf(fact, 'sighting'), when, official, post }));
}

const eventOf = (fact: StoredFact, act: PostEvent['act']) => ({
  fact: fact.id,
  act,
  qualifiers: fact.kind === 'appointment' ? fact.qualifiers : [],
  verb: fact.kind === 'appointment' ? fact.verb : null,
  flagged: fact.flags.length > 0,
});
