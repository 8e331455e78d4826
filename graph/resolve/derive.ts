/**
 * The derivation: all facts of one jurisdiction, and the facts elsewhere that refer to it, to its things and
 * drawn edges. Pure; the order of the facts makes no difference.
 */
import { collectiveMembers } from './collectives.ts';
import { type Drawing, draw } from './draw.ts';
import { type DerivedEdge, distinct, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { holdings } from './holdings.ts';
import { momentOf, type Period } from './intervals.ts';
import type { Judgement } from './judgements/judgement.ts';
import type { IdentityJudgement } from './judgements/written.ts';
import { type Jurisdiction, jurisdictionOf, lineOf } from './jurisdictions.ts';
import { type DerivedNode, nodeOf, type WhenOf } from './nodes.ts';
import { partsOf } from './parts.ts';
import { type Reference, reachedFrom } from './references.ts';
import { resolve } from './resolve.ts';
import { successions } from './successions.ts';
import type { Thing, UnitThing } from './things.ts';

/** Facts that gazettes of one jurisdiction state. `periods` by gazette key. */
export type FactsOf = {
  home: Jurisdiction;
  facts: readonly StoredFact[];
  periods: ReadonlyMap<string, Period>;
  /** People's judgements on who is who here. */
  judgements?: readonly IdentityJudgement[];
};
/** Facts of a lower jurisdiction that refer to this one's things, and the ids of those things. */
export type ReferringFacts = FactsOf & { referred: ReadonlySet<string> };

export type Derived = {
  nodes: DerivedNode[];
  edges: DerivedEdge[];
  /** The rules' judgements on who is who, and people's with what became of them. */
  judgements: Judgement[];
  /** Codes of other jurisdictions that have to be derived after this one. */
  reached: string[];
};

/** Things and edges of one jurisdiction. */
export function derive(own: FactsOf, below: readonly ReferringFacts[]): Derived {
  const { home } = own;
  const facts = own.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { who, references, judgements } = resolve(facts, home, own.judgements);
  const drawing = drawingOf(facts, own, who);
  const held = holdings(facts, drawing, home);
  const whenOf: WhenOf = (fact) => momentOf(drawing.effectOf(fact), drawing.periodOf(fact.gazette));

  const about = [...references, ...below.flatMap((one) => referencesFrom(one, home))];
  const groups = groupBy(about, ({ thing }) => thing.id);
  const things = new Map<string, Thing>(about.map(({ thing }) => [thing.id, thing]));
  const mine = [...things.values()].filter(({ owner }) => owner === home.code);
  const parent = lineOf(home)[1];
  const reached = [
    ...new Set([
      ...reachedFrom(references, home),
      ...lineOf(home)
        .slice(1)
        .map(({ code }) => code),
    ]),
  ];

  return {
    nodes: [
      ...mine.map((thing) => nodeOf(thing, groups.get(thing.id) ?? [], whenOf)),
      ...held.nodes,
      ...[...things.values()].filter(({ owner }) => owner !== home.code).map(bare),
      ...reached.map((code) => jurisdictionNode(code)),
    ].sort(byId),
    edges: distinct([
      ...references.flatMap(({ from, fact, thing }) =>
        from === null ? [] : [edge('REFERS_TO', from, thing.id, fact)],
      ),
      ...facts.flatMap((fact) => draw(fact, drawing)),
      ...held.edges,
      ...mine.flatMap((thing) =>
        thing.kind === 'Post' && thing.unit ? [edge('POST_IN', thing.id, thing.unit.id, null)] : [],
      ),
      ...collectiveMembers(facts, references, who),
      ...successions(facts, references, who, whenOf),
      ...partsOf(mine.filter((thing): thing is UnitThing => thing.kind === 'Unit')),
      ...judgements.flatMap((one) => concernsOf(one).map((to) => edge('CONCERNS', one.id, to, null))),
      ...(parent ? [edge('PART_OF', `jurisdiction:${home.code}`, `jurisdiction:${parent.code}`, null)] : []),
    ]),
    judgements,
    reached: reached.sort(),
  };
}

/** What it is about; where a name stays open, also the facts that print it. */
const concernsOf = ({ verdict, about, mentions }: Judgement): string[] =>
  verdict === 'unsure' ? [...new Set([...about, ...mentions.flatMap(({ fact }) => fact ?? [])])] : [...about];

const bare = ({ id, kind, owner }: Thing): DerivedNode => ({ id, kind, owner, properties: null });

const jurisdictionNode = (code: string): DerivedNode => ({
  id: `jurisdiction:${code}`,
  kind: 'Jurisdiction',
  owner: jurisdictionOf(code).code,
  properties: null,
});

/** What a lower jurisdiction's facts say of this one's things. */
function referencesFrom({ home, facts, referred }: ReferringFacts, about: Jurisdiction): Reference[] {
  const sorted = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // A post's unit is implied by the post; a document by its number, which some other fact may make another's.
  return resolve(sorted, home).references.filter(
    ({ from, thing }) =>
      thing.owner === about.code && (referred.has(thing.id) || (from === null && thing.kind === 'Unit')),
  );
}

function drawingOf(facts: readonly StoredFact[], { periods }: FactsOf, who: Drawing['who']): Drawing {
  const dates = new Map<string, string>();
  const effects = new Map<string, string>();
  const meetings = new Map<string, string>();
  for (const fact of facts) {
    if (fact.kind === 'document' && fact.number !== null && fact.date !== null) {
      dates.set(who.document(fact.number).id, fact.date);
    }
    if (fact.kind === 'document' && fact.number !== null && fact.in_force_from !== null) {
      effects.set(who.document(fact.number).id, fact.in_force_from);
    }
    if (fact.kind === 'meeting') meetings.set(`${fact.gazette} ${fact.title}`, fact.id);
  }
  const dateOf = (fact: StoredFact) => {
    if (fact.kind === 'document' || fact.kind === 'meeting') return fact.date;
    const number = 'document' in fact ? fact.document : null;
    return number === null ? null : (dates.get(who.document(number).id) ?? null);
  };
  return {
    who,
    dateOf,
    effectOf: (fact) => {
      // 自本办法施行之日起,原办法废止: what a document does to another it does when it comes into force.
      const deed = fact.kind === 'citation' && fact.relation !== 'cites' ? fact.document : null;
      return (deed === null ? null : effects.get(who.document(deed).id)) ?? dateOf(fact);
    },
    periodOf: (gazette) => periods.get(gazette),
    meetingOf: ({ gazette, meeting }) => meetings.get(`${gazette} ${meeting}`) ?? null,
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
