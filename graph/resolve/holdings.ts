/** Who held which post and when: acts and sightings of one jurisdiction, grouped, to tenures and HELD edges. */
import type { Drawing } from './draw.ts';
import { type DerivedEdge, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { momentOf } from './intervals.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import type { DerivedNode } from './nodes.ts';
import { type PostEvent, tenuresOf } from './tenures.ts';

type Said = PostEvent & { official: string; post: string };

export function holdings(
  facts: readonly StoredFact[],
  drawing: Drawing,
  home: Jurisdiction,
): { nodes: DerivedNode[]; edges: DerivedEdge[] } {
  const byFact = new Map(facts.map((fact) => [fact.id, fact]));
  const groups = groupBy(
    facts.flatMap((fact) => saidIn(fact, drawing)),
    ({ official, post }) => `${official} ${post}`,
  );
  const held = [...groups.values()].flatMap((said) => {
    const [first] = said;
    return first
      ? tenuresOf(said).map((span) => ({ ...span, official: first.official, post: first.post }))
      : [];
  });
  return {
    nodes: held.map(({ official, post, fact, verb: _, flagged: __, ...rest }) => ({
      id: `tenure:${official}:${post}:${fact}`,
      kind: 'Tenure' as const,
      owner: home.code,
      properties: { official, post, ...rest },
    })),
    edges: held.map(({ official, post, fact, verb, flagged, ...span }) =>
      edge('HELD', official, post, byFact.get(fact) ?? null, {
        role: verb,
        flagged,
        interval: {
          startEarliest: span.startEarliest,
          startLatest: span.startLatest,
          endEarliest: span.endEarliest,
          endLatest: span.endLatest,
        },
      }),
    ),
  };
}

/** Acts that appoint or remove; positions printed beside a name are sightings on the document's day. */
function saidIn(fact: StoredFact, drawing: Drawing): Said[] {
  const { who, dateOf, periodOf } = drawing;
  if (fact.kind === 'appointment') {
    if (fact.person === null || fact.post === null || fact.action === 'other') return [];
    const official = who.official(fact.person, fact);
    if (!official) return [];
    const when = momentOf(fact.effective ?? dateOf(fact), periodOf(fact.gazette));
    const post = who.post(fact.unit, fact.post).id;
    return [{ ...eventOf(fact, fact.action), when, official: official.id, post }];
  }
  if ((fact.kind !== 'member' && fact.kind !== 'portfolio') || fact.person === null) return [];
  const official = who.official(fact.person, fact);
  if (!official || fact.position === null) return [];
  const when = momentOf(dateOf(fact), periodOf(fact.gazette));
  return who
    .position(fact.position)
    .map(({ post }) => ({ ...eventOf(fact, 'sighting'), when, official: official.id, post: post.id }));
}

const eventOf = (fact: StoredFact, act: PostEvent['act']) => ({
  fact: fact.id,
  act,
  qualifiers: fact.kind === 'appointment' ? fact.qualifiers : [],
  verb: fact.kind === 'appointment' ? fact.verb : null,
  flagged: fact.flags.length > 0,
});
