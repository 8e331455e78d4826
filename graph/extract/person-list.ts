import { looksLikeName } from './surnames.ts';
import type { Attested, Item } from './unit-list.ts';

/** A person or post that leads or answers, and what is doubtful about the reading. */
export type Party = Item & { type: 'person' | 'post'; interleaved?: string };

/** 常务副县长, 分管城建线副县长, 各镇镇长: a post stands where a name might. */
const post =
  /(?:[县市区镇乡州省村社司队处科局院校站厅部所室组]长|主任|书记|主席|常委|秘书长|政委|经理|负责人|责任人|领导|委员|专员|调研员|董事长|总工程师|会长|理事长|行长|台长|馆长|检察长|干部)(?:[（(].*)?$/u;

/** What opens a post and is nobody's name: 常务 副县长, 分管 城建线 副县长. */
const opensPost = /^(?:常务|分管|主管|协管|联系|包联|挂职|原任|各[镇乡街村])/u;

/** A text that names a post, not a person. */
export const isPost = (text: string): boolean => text.length >= 2 && post.test(text);

/** A name, or one with a sign too many: two names that a recogniser mixed. */
const mayBeName = (text: string) =>
  /^\p{Script=Han}{2,5}$/u.test(text) && looksLikeName(text.slice(0, 2)) && !opensPost.test(text);
const isName = (text: string) => looksLikeName(text) && !opensPost.test(text);

/**
 * The people and posts of a cell or clause: 叶 罡 何厚德 is two names, 罗奇 分管 城建线 副县长 a name and a
 * post. Layout spaces stand inside names as between them; the cheapest reading wins.
 */
export function splitPeople(list: string, attested: Attested): Party[] {
  return [...list.matchAll(/[^、，,；;。\n/]+/gu)].flatMap((match) => readPieces(piecesOf(match), attested));
}

/** Whether a text reads as people or posts: none is impossible, most are names or posts for certain. */
export function arePeople(list: string, attested: Attested): boolean {
  if (list.length > 140 || /[“”《》。]/u.test(list)) return false;
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

/** One reading of neighbouring pieces, with what it costs. */
function readAs(pieces: readonly Item[], attested: Attested): { cost: number; parties: Party[] } {
  const text = pieces.map((piece) => piece.text).join('');
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const one = (type: Party['type'], cost: number) => ({ cost, parties: [{ text, start, end, type }] });
  if (isPost(text)) {
    const swallows = pieces
      .slice(0, -1)
      .some(
        (piece) =>
          isPost(piece.text) ||
          attested.person(piece.text) > 1 ||
          (piece.text.length === 3 && isName(piece.text)),
      );
    const [head = '', next = ''] = pieces.map((piece) => piece.text);
    const name = pieces.length > 1 && isName(head.length === 1 && next.length === 1 ? head + next : head);
    return one('post', 1 + 0.1 * (pieces.length - 1) + (swallows ? 5 : 0) + (name ? 2 : 0));
  }
  const known = attested.person(text) > 1;
  if (pieces.length === 1) {
    if (isName(text)) return one('person', known ? 0.5 : 1);
    return parted(text, start, attested) ?? one('person', text.length > 1 && !opensPost.test(text) ? 3 : 6);
  }
  const mixed =
    pieces.length < 4 && !known && text.length > 3 && !pieces.some((piece) => attested.person(piece.text) > 1)
      ? parted(text, start, attested)
      : null;
  if (mixed?.parties.some((party) => party.interleaved)) {
    // 张黄 奕平: read by columns, with the space of the print between
    return { cost: 1.2, parties: mixed.parties.map((party) => ({ ...party, start, end })) };
  }
  const widths = pieces.map((piece) => piece.text.length);
  // 陆 明俞 悦: the spaces stand inside the names, the names touch
  if (widths.join() === '1,2,1') {
    const names = [text.slice(0, 2), text.slice(2)];
    const middle = (pieces[1]?.start ?? 0) + 1;
    if (names.every(looksLikeName))
      return {
        cost: 2.5,
        parties: [
          { text: names[0] ?? '', start, end: middle, type: 'person' },
          { text: names[1] ?? '', start: middle, end, type: 'person' },
        ],
      };
  }
  if (!isName(text)) return { cost: 9, parties: one('person', 0).parties };
  const singles = widths.every((width) => width === 1);
  return one('person', known ? 0.5 : singles && text.length === 2 ? 1 : singles ? 2.2 : 3);
}

/** Two attested names without a space between them, one after the other or read by columns. */
function parted(text: string, start: number, attested: Attested): { cost: number; parties: Party[] } | null {
  if (!/^\p{Script=Han}{4,6}$/u.test(text)) return null;
  const is = (name: string) => name.length > 1 && looksLikeName(name) && attested.person(name) > 1;
  for (const cut of [2, 3]) {
    const names = [text.slice(0, cut), text.slice(cut)];
    if (names.every(is))
      return {
        cost: 1,
        parties: [
          { text: names[0] ?? '', start, end: start + cut, type: 'person' },
          { text: names[1] ?? '', start: start + cut, end: start + text.length, type: 'person' },
        ],
      };
  }
  const pair = unshuffled(text, is);
  if (!pair) return null;
  const whole = { start, end: start + text.length, type: 'person' as const, interleaved: text };
  return { cost: 2, parties: pair.map((name) => ({ text: name, ...whole })) };
}

/** 王陈小明华 → 王小明 and 陈华, where exactly one pair of attested names gives the text in this order. */
function unshuffled(text: string, is: (name: string) => boolean): [string, string] | null {
  let found: [string, string] | null = null;
  for (let mask = 1; mask < 1 << text.length; mask += 2) {
    const first = [...text].filter((_, at) => mask & (1 << at)).join('');
    const second = [...text].filter((_, at) => !(mask & (1 << at))).join('');
    if (first.length > 4 || second.length > 4 || !is(first) || !is(second)) continue;
    if (found) return null;
    found = [first, second];
  }
  return found;
}
