import { onceAGazette } from './remember.ts';
import { looksLikeName, opensName } from './surnames.ts';
import type { Attested, Item } from './unit-list.ts';

/** A person or post that leads or answers, and what is doubtful about the reading. */
export type Party = Item & { type: 'person' | 'post'; interleaved?: string };

/** 常务副县长, 分管城建线副县长, 各镇镇长: a post stands where a name might. */
const post =
  /(?:[县市区镇乡州省村社司队处科局院校站厅部所室组]长|主任|书记|主席|常委|秘书长|政委|经理|负责人|责任人|领导|委员|专员|调研员|董事长|总工程师|会长|理事长|行长|台长|馆长|检察长|干部)(?:[（(].*)?$/u;

/** The signs on which a post can end: a quick no for the rest. */
const postSigns = new Set('长任记席委理人导员师部');

/** What opens a post and is nobody's name: 常务 副县长, 分管 城建线 副县长. */
const opensPost = /^(?:常务|分管|主管|协管|联系|包联|挂职|原任|各[镇乡街村])/u;

/** A text that names a post, not a person. */
export const isPost = (text: string): boolean =>
  text.length >= 2 && (postSigns.has(text.at(-1) ?? '') || /[（(]/.test(text)) && post.test(text);

/** A name, or one with a sign too many: two names that a recogniser mixed. */
const mayBeName = (text: string) =>
  /^\p{Script=Han}{2,5}$/u.test(text) &&
  (looksLikeName(text.slice(0, 2)) || looksLikeName(text)) &&
  !opensPost.test(text);
const isName = (text: string) => looksLikeName(text) && !opensPost.test(text);

/**
 * The people and posts of a cell or clause: 叶 罡 何厚德 is two names, 罗奇 分管 城建线 副县长 a name and a
 * post. Layout spaces stand inside names as between them; the cheapest reading wins.
 */
export const splitPeople = onceAGazette((list, attested): readonly Party[] =>
  [...list.matchAll(/[^、，,；;。\n/]+/gu)].flatMap((match) => readPieces(piecesOf(match), attested)),
);

/** Whether a text reads as people or posts: none is impossible, most are names or posts for certain. */
export function arePeople(list: string, attested: Attested): boolean {
  if (list.length > 140 || /[“”《》。]/u.test(list) || !(opensName(list.trimStart()) || post.test(list)))
    return false;
  const parties = splitPeople(list, attested);
  const certain = parties.filter((party) =>
    party.type === 'post' ? party.text.length < 22 : isName(party.text) || attested.person(party.text) > 1,
  ).length;
  return (
    certain * 2 >= parties.length &&
    certain > 0 &&
    parties.every((party) => party.type === 'post' || mayBeName(party.text))
  );
}

function piecesOf(match: RegExpExecArray): Item[] {
  const text = match[0].replace(/同志|[（(][女男][)）]/gu, (cut) => ' '.repeat(cut.length));
  return [...text.matchAll(/\S+/gu)].map((piece) => ({
    text: piece[0],
    start: match.index + piece.index,
    end: match.index + piece.index + piece[0].length,
  }));
}

function readPieces(pieces: readonly Item[], attested: Attested): Party[] {
  const best: { cost: number; from: number; parties: Party[] }[] = [{ cost: 0, from: 0, parties: [] }];
  for (let to = 1; to <= pieces.length; to++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: 0, parties: [] as Party[] };
    for (let from = Math.max(0, to - 6); from < to; from++) {
      const reading = readAs(pieces.slice(from, to), attested);
      const cost = (best[from]?.cost ?? 0) + reading.cost;
      if (cost < chosen.cost) chosen = { cost, from, parties: reading.parties };
    }
    best.push(chosen);
  }
  const parties: Party[] = [];
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
    parties.unshift(...(best[to]?.parties ?? []));
  return parties;
}

type Reading = { cost: number; parties: Party[] };

/** One reading of neighbouring pieces, with what it costs. */
function readAs(pieces: readonly Item[], attested: Attested): Reading {
  const whole = joined(pieces);
  if (isPost(whole.text)) return readPost(whole, pieces, attested);
  const known = attested.person(whole.text) > 1;
  if (pieces.length === 1) return readWord(whole, known, attested);
  if (whole.text.length > 6) return { cost: 2 * whole.text.length, parties: [{ ...whole, type: 'person' }] };
  const spaced = pieces.length < 7 && pieces.every((piece) => piece.text.length === 1);
  if (!known && (pieces.length < 4 || spaced) && pieces.every((piece) => attested.person(piece.text) < 2)) {
    // 张黄 奕平: read by columns, with the space of the print between
    const mixed = parted(whole, attested);
    if (mixed?.parties[0]?.interleaved !== undefined) return { ...mixed, cost: 1.2 };
  }
  const between = nameAcross(whole, pieces);
  if (between) return between;
  const singles = pieces.every((piece) => piece.text.length === 1);
  const cost = known ? 0.5 : !isName(whole.text) ? 9 : !singles ? 3 : whole.text.length === 2 ? 1 : 2.2;
  return { cost, parties: [{ ...whole, type: 'person' }] };
}

const joined = (pieces: readonly Item[]): Item => ({
  text: pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join(''),
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});

/** 分管 城建线 副县长: dear where one of the pieces is a post or a name by itself. */
function readPost(whole: Item, pieces: readonly Item[], attested: Attested): Reading {
  const [head = '', next = ''] = pieces.map((piece) => piece.text);
  const named = pieces.length > 1 && isName(head.length === 1 && next.length === 1 ? head + next : head);
  const swallows = pieces
    .slice(0, -1)
    .some(({ text }) => isPost(text) || attested.person(text) > 1 || (text.length === 3 && isName(text)));
  const cost = 1 + 0.1 * (pieces.length - 1) + (swallows ? 5 : 0) + (named ? 2 : 0);
  return { cost, parties: [{ ...whole, type: 'post' }] };
}

/** A piece without a space: one name, two that touch, or a word that is none. */
function readWord(whole: Item, known: boolean, attested: Attested): Reading {
  const { text } = whole;
  if (!isName(text)) {
    const two = parted(whole, attested);
    if (two) return two;
  }
  const cost = isName(text) ? (known ? 0.5 : 1) : text.length > 1 && !opensPost.test(text) ? 3 : 6;
  return { cost, parties: [{ ...whole, type: 'person' }] };
}

/** 陆 明俞 悦: the spaces stand inside the names, the names touch. */
function nameAcross({ text, start, end }: Item, pieces: readonly Item[]): Reading | null {
  const [one, two, three] = pieces;
  if (pieces.length !== 3 || one?.text.length !== 1 || two?.text.length !== 2 || three?.text.length !== 1)
    return null;
  const first = text.slice(0, 2);
  const second = text.slice(2);
  if (!looksLikeName(first) || !looksLikeName(second)) return null;
  const middle = two.start + 1;
  return {
    cost: 2.5,
    parties: [
      { text: first, start, end: middle, type: 'person' },
      { text: second, start: middle, end, type: 'person' },
    ],
  };
}

/** Two attested names without a space between them, one after the other or read by columns. */
function parted({ text, start, end }: Item, attested: Attested): Reading | null {
  if (!/^\p{Script=Han}{4,6}$/u.test(text)) return null;
  for (const cut of [2, 3]) {
    const first = text.slice(0, cut);
    const second = text.slice(cut);
    if (isKnown(first, attested) && isKnown(second, attested) && end - start === text.length)
      return {
        cost: 1,
        parties: [
          { text: first, start, end: start + cut, type: 'person' },
          { text: second, start: start + cut, end, type: 'person' },
        ],
      };
  }
  const pair = unshuffled(text, attested);
  if (!pair) return null;
  return {
    cost: 2,
    parties: pair.map((name) => ({ text: name, start, end, type: 'person', interleaved: text })),
  };
}

const isKnown = (name: string, attested: Attested) =>
  name.length > 1 && name.length < 5 && attested.person(name) > 1 && looksLikeName(name);

/** 王陈小明华 → 王小明 and 陈华, where exactly one pair of attested names gives the text in this order. */
function unshuffled(text: string, attested: Attested): [string, string] | null {
  let found: [string, string] | null = null;
  for (let mask = 1; mask < 1 << text.length; mask += 2) {
    let first = '';
    let second = '';
    for (let at = 0; at < text.length; at++) {
      if (mask & (1 << at)) first += text[at];
      else second += text[at];
    }
    if (!isKnown(first, attested) || !isKnown(second, attested)) continue;
    if (found) return null;
    found = [first, second];
  }
  return found;
}
