/** Judgements on who is who among persons: the rules' own, written anew at each run, and people's with what became of them. */
import { shortHash } from '../fact-ids.ts';
import { groupBy } from '../groups.ts';
import type { Identity, NameGroup } from '../identities.ts';
import type { NameMention } from '../name-mentions.ts';
import { plain } from '../names.ts';
import type { DecidedPersons } from '../persons.ts';
import { byRule, type Judgement, judged, noFact } from './judgement.ts';
import { nearNames } from './near-names.ts';
import type { PlacedJudgement } from './placing.ts';
import type { IdentityJudgement } from './written.ts';

/** All judgements on the persons of one jurisdiction. */
export function judgementsOnPersons({ groups, doubted, placed }: DecidedPersons): Judgement[] {
  const identities = groups.flatMap((group) => group.identities);
  const thingOf = new Map(
    identities.flatMap(({ thing, mentions }) => mentions.map(({ key }) => [key, thing.id] as const)),
  );
  const overruled = new Set(groups.flatMap((group) => group.overruled.map(({ judgement }) => judgement.id)));
  return [
    ...groups.flatMap((group) => ofGroup(group, placed)),
    ...doubts(doubted, identities),
    ...nearNames(identities),
    ...placed.map((one) => ofPeople(one, thingOf, overruled.has(one.judgement.id))),
  ];
}

function ofGroup(group: NameGroup, placed: readonly PlacedJudgement[]): Judgement[] {
  return [
    ...group.identities.flatMap((one) => oneOfficial(one, group)),
    ...apart(group),
    ...namesakes(group, placed),
  ];
}

/** One name, one official: what every mention beyond the first rests on. */
function oneOfficial({ thing, mentions }: Identity, { identities }: NameGroup): Judgement[] {
  if (mentions.length < 2) return [];
  const names = [...new Set(mentions.map(({ name }) => name))];
  const alone = identities.length === 1;
  const reason = alone
    ? `Within one jurisdiction ${names.join(' and ')} is one person unless evidence speaks against it, and none does.`
    : `These places name ${names.join(' and ')} with one unit or in one notice; other places speak of a namesake.`;
  const rule = alone ? 'one-name' : 'one-unit';
  return [
    byRule(rule, thing.id, { verdict: 'same', reason, mentions: mentions.map(judged), about: [thing.id] }),
  ];
}

/** For each pair of namesakes the evidence that keeps them apart. */
function apart({ identities, conflicts }: NameGroup): Judgement[] {
  const idOf = (mention: NameMention) =>
    identities.find(({ mentions }) => mentions.includes(mention))?.thing.id ?? '';
  const pairs = groupBy(conflicts, ({ a, b }) => [idOf(a), idOf(b)].sort().join(' '));
  return [...pairs].flatMap(([pair, [first]]) => {
    if (!first) return [];
    const { rule, reason, a, b } = first;
    const about = pair.split(' ').filter((id) => id !== '');
    return [
      byRule(rule, about.join('+'), { verdict: 'different', reason, mentions: [a, b].map(judged), about }),
    ];
  });
}

/** Mentions that may be any of several namesakes': they stay as printed, with the candidates named. */
function namesakes({ identities, undetermined }: NameGroup, placed: readonly PlacedJudgement[]): Judgement[] {
  const held = new Set(
    placed.flatMap(({ judgement, mentions }) =>
      judgement.verdict === 'unsure' ? mentions.flat().map(({ key }) => key) : [],
    ),
  );
  const open = groupBy(
    undetermined.filter(({ key }) => !held.has(key)),
    ({ name }) => name,
  );
  return [...open].map(([name, mentions]) => {
    const about = identities
      .filter((one) => one.mentions.some((mention) => mention.name === name))
      .map(({ thing }) => thing.id)
      .sort();
    const reason = `${about.length} people here bear the name ${name}, and nothing in these places says which of them is meant.`;
    const on = `${about[0] ?? name}:undetermined`;
    return byRule('namesake', on, { verdict: 'unsure', reason, mentions: mentions.map(judged), about });
  });
}

/** A doubted name makes no official: its suggestion names the candidate. */
function doubts(doubted: readonly NameMention[], identities: readonly Identity[]): Judgement[] {
  const groups = groupBy(doubted, ({ name, doubt }) =>
    JSON.stringify([name, doubt?.code, doubt?.suggestion]),
  );
  return [...groups].flatMap(([on, mentions]) => {
    const doubt = mentions[0]?.doubt;
    if (!doubt) return [];
    const name = plain(doubt.suggestion ?? '');
    const about = identities
      .filter((one) => one.mentions.some((mention) => mention.name === name))
      .map(({ thing }) => thing.id)
      .sort();
    const key = `${mentions[0]?.gazette}:${shortHash(on)}`;
    return [
      byRule(doubt.code, key, {
        verdict: 'unsure',
        reason: doubt.reason,
        mentions: mentions.map(judged),
        about,
      }),
    ];
  });
}

function ofPeople(
  { judgement, mentions }: PlacedJudgement,
  thingOf: ReadonlyMap<string, string>,
  isOverruled: boolean,
): Judgement {
  const about = mentions.flat().flatMap(({ key }) => thingOf.get(key) ?? []);
  return keepIdentity(judgement, {
    mentions: mentions.flatMap((at) => at.slice(0, 1).map(judged)),
    about: [...new Set(about)],
    problem: isOverruled ? 'a judgement of a later day, or another of the same day, says otherwise' : null,
  });
}

/** A person's judgement on who is who, as the graph keeps it. */
export const keepIdentity = (
  { id, verdict, reason, by, when }: IdentityJudgement,
  found: Pick<Judgement, 'mentions' | 'about' | 'problem'>,
): Judgement => ({ id, verdict, rule: null, by, when, reason, ...noFact, ...found });
