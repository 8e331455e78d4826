/** What each fact says of officials in posts: acts that appoint or remove, and sightings that only meet somebody. */
import type { Drawing } from './draw.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { momentOf } from './intervals.ts';
import type { PostEvent } from './tenures.ts';
import type { PersonThing, PostThing, UnitThing } from './things.ts';

/** One event of one official in one post. */
export type Said = PostEvent & { official: PersonThing; post: PostThing };

/** All that these facts say of anybody in any post; the order of the facts makes no difference to the set. */
export function saidOfPosts(facts: readonly StoredFact[], drawing: Drawing): Said[] {
  const said = facts.flatMap((fact) => [...actsIn(fact, drawing), ...sightingsIn(fact, drawing)]);
  return [
    ...said,
    ...inUnits(
      facts.flatMap((fact) => unitsIn(fact, drawing)),
      said,
    ),
    ...facts.flatMap((fact) => endsOfPosts(fact, drawing, said)),
  ];
}

function actsIn(fact: StoredFact, drawing: Drawing): Said[] {
  if (fact.kind !== 'appointment' || fact.person === null || fact.post === null || fact.action === 'other') {
    return [];
  }
  const official = drawing.who.official(fact.person, fact);
  if (!official) return [];
  return [{ ...eventOf(fact, fact.action, drawing), official, post: drawing.who.post(fact.unit, fact.post) }];
}

/** Positions printed beside a name, in lists of members and in portfolios, are sightings on the text's day. */
function sightingsIn(fact: StoredFact, drawing: Drawing): Said[] {
  if ((fact.kind !== 'member' && fact.kind !== 'portfolio') || fact.person === null) return [];
  const official = drawing.who.official(fact.person, fact);
  if (!official || fact.position === null) return [];
  return drawing.who
    .position(fact.position)
    .map(({ post }) => ({ ...eventOf(fact, 'sighting', drawing), official, post }));
}

type InUnit = { official: PersonThing; unit: UnitThing; event: PostEvent };

/** Minutes name who attends for a unit, without the post. */
function unitsIn(fact: StoredFact, drawing: Drawing): InUnit[] {
  if (fact.kind !== 'meeting') return [];
  return fact.observers.flatMap(({ person, unit }) => {
    const official = person === null || unit === null ? null : drawing.who.official(person, fact);
    if (!official || unit === null) return [];
    return [{ official, unit: drawing.who.unit(unit), event: eventOf(fact, 'seen-in-unit', drawing) }];
  });
}

/** Who is met in a unit in which one post of theirs is known is met in that post; with two posts nobody knows. */
function inUnits(met: readonly InUnit[], said: readonly Said[]): Said[] {
  const posts = groupBy(said, ({ official, post }) => `${official.id} ${post.unit?.id ?? ''}`);
  return met.flatMap(({ official, unit, event }) => {
    const known = new Map((posts.get(`${official.id} ${unit.id}`) ?? []).map(({ post }) => [post.id, post]));
    const [post] = known.values();
    return known.size === 1 && post ? [{ ...event, official, post }] : [];
  });
}

/** 行政领导, 领导职务: every post of the unit that leads it. */
const anyLeader = /^(?:行政|班子|党政)?领导(?:班子|职务)?$/u;
const leads = /(?:书记|长|主任|主席|经理|行长)$/u;

/** 因机构改革，原县人防办行政领导职务自然免除: nobody is named, and whoever holds such a post holds it no more. */
function endsOfPosts(fact: StoredFact, drawing: Drawing, said: readonly Said[]): Said[] {
  if (fact.kind !== 'appointment' || fact.person !== null || fact.post === null || fact.unit === null)
    return [];
  if (fact.action !== 'lapse') return [];
  const ended = drawing.who.post(fact.unit, fact.post);
  const holders = groupBy(
    said.filter(
      ({ post }) =>
        post.id === ended.id ||
        (post.unit?.id === ended.unit?.id && anyLeader.test(ended.name) && leads.test(post.name)),
    ),
    ({ official, post }) => `${official.id} ${post.id}`,
  );
  return [...holders.values()].flatMap(([first]) =>
    first ? [{ ...eventOf(fact, 'post-ends', drawing), official: first.official, post: first.post }] : [],
  );
}

function eventOf(fact: StoredFact, act: PostEvent['act'], { dateOf, periodOf }: Drawing): PostEvent {
  const day = (fact.kind === 'appointment' ? fact.effective : null) ?? dateOf(fact);
  return {
    fact: fact.id,
    act,
    when: momentOf(day, periodOf(fact.gazette)),
    qualifiers: fact.kind === 'appointment' ? fact.qualifiers : [],
    verb: fact.kind === 'appointment' ? fact.verb : null,
    // Without a day of its own an act is only somewhere in its gazette's period.
    flagged: fact.flags.length > 0 || day === null,
  };
}
