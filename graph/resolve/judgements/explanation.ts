/** Why the mentions of a name are one official or several, in lines for a person. Pure. */
import type { StoredFact } from '../fact-ids.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import type { NameMention } from '../name-mentions.ts';
import { plain } from '../names.ts';
import type { Resolved } from '../resolve.ts';
import type { Judgement } from './judgement.ts';

/** The lines for one name in one jurisdiction; empty where it names nobody there. */
export function explain(name: string, { who, judgements }: Resolved, home: Jurisdiction): string[] {
  const wanted = plain(name);
  const { groups, doubted, commended } = who.decided;
  const bears = (mention: NameMention) => mention.name === wanted;
  const group = groups.find(({ identities, undetermined }) =>
    [...identities.flatMap(({ mentions }) => mentions), ...undetermined].some(bears),
  );
  const identities = group?.identities.filter(({ mentions }) => mentions.some(bears)) ?? [];
  const open = group?.undetermined.filter(bears) ?? [];
  const doubts = doubted.filter((one) => bears(one) || plain(one.doubt?.suggestion ?? '') === wanted);
  const praised = commended.filter(({ mentions }) => mentions.some(bears));
  if (identities.length + open.length + doubts.length + praised.length === 0) return [];
  const ids = new Set([...identities, ...praised].map(({ thing }) => thing.id));
  const relevant = judgements.filter(
    ({ about, mentions }) =>
      about.some((id) => ids.has(id)) || mentions.some(({ text }) => plain(text) === wanted),
  );
  return [
    `${home.name} (${home.code}): ${wanted} is ${people(ids.size)}.`,
    ...identities.flatMap(({ thing, mentions }) => [
      `  ${thing.id}, named in ${places(mentions.length)}`,
      ...mentions.map(lineOf),
    ]),
    // Praised people are told apart by their units: one name in two units of a list is two people.
    ...praised.flatMap(({ thing, mentions }) => [`  ${thing.id}, commended`, ...mentions.map(lineOf)]),
    ...(open.length > 0 ? [`  nobody in particular, in ${places(open.length)}`, ...open.map(lineOf)] : []),
    ...(doubts.length > 0 ? [`  doubted, in ${places(doubts.length)}`, ...doubts.map(lineOf)] : []),
    ...relevant.flatMap(wordsOf),
  ];
}

const people = (count: number) => (count === 1 ? 'one person' : count === 0 ? 'nobody' : `${count} people`);
const places = (count: number) => (count === 1 ? 'one place' : `${count} places`);

function lineOf({ gazette, start, name, units, facts: [fact] }: NameMention): string {
  const of = units.length > 0 ? ` (${units.join(', ')})` : '';
  return `    ${gazette}, line ${fact?.line ?? '?'}, offset ${start}: ${name}${of}: ${fact ? quoteAt(fact, start) : ''}`;
}

/** Characters of a quote shown on either side of a name. */
const around = 24;

function quoteAt(fact: StoredFact, start: number): string {
  const span = fact.evidence.find((one) => one.start <= start && start < one.end) ?? fact.evidence[0];
  if (!span) return '';
  const at = Math.max(0, start - span.start);
  const [from, to] = [Math.max(0, at - around), Math.min(span.quote.length, at + around)];
  const shown = span.quote.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `“${from > 0 ? '…' : ''}${shown}${to < span.quote.length ? '…' : ''}”`;
}

function wordsOf({ id, verdict, rule, by, when, reason, problem }: Judgement): string[] {
  const maker = rule === null ? `${by}, ${when}` : `rule ${rule}`;
  return [
    `  ${verdict} (${maker}): ${reason}`,
    `    ${id}`,
    ...(problem === null ? [] : [`    not in force: ${problem}`]),
  ];
}
