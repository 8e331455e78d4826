import { endingIn } from './endings.ts';
import { onceAGazette } from './remember.ts';
import { bareClasses, branchEnds, genericEnds, unitEnds, unitStarts, unitTails } from './unit-words.ts';

/** How often a gazette writes a name on its own, away from doubtful spaces; and people's names one sign off another. */
export type Attested = {
  unit: (name: string) => number;
  person: (name: string) => number;
  alike: (name: string) => string[];
};
/** A name in a list: its text without layout spaces, and where it stands in the list's own text. */
export type Item = Readonly<{ text: string; start: number; end: number }>;

const anyOf = (words: readonly { word: string }[]) => words.map((one) => one.word).join('|');
const endsWhole = endingIn(unitEnds);
const endsBranch = new RegExp(`^.{2,7}(?:${anyOf(branchEnds)})$`, 'u');
const tails = new Set(unitTails.map((one) => one.word));
const isTail = (text: string) => tails.has(text);
const opensUnit = new RegExp(`^(?:${anyOf(unitStarts)})`, 'u');
const bares = new Set(bareClasses.map((one) => one.word));
const isBare = (text: string) => bares.has(text);
const endsGeneric = endingIn(genericEnds);
const brackets = /[（(<〈【[][^）)>〉】\]]*(?:[）)>〉】\]]|$)/gu;
/** Whether a text is only the bare end of an elliptic unit: 街道 of 各乡镇（街道）. */
export const isBareClass = (text: string): boolean => isBare(text.replace(layout, ''));
const opensBracket = /^[（(<〈【[]/u;
const layout = /\s+/gu;

/** A run of Han characters that is whole by its end: the quick half of `isUnit`, for counting. */
export const endsLikeUnit = (run: string): boolean =>
  run.length > 1 && run.length < 21 && endsWhole(run) && !isTail(run);

/** Text that reads as one unit's name: short, without sentence marks, and attested or whole by its end. */
export function isUnit(text: string, attested: Attested): boolean {
  const name = text.includes(' ') ? text.replace(layout, '') : text;
  if (name.length < 2 || name.length > 34 || /[，,。；;：:！？!?%‰]/u.test(name)) return false;
  if (attested.unit(name) > 1) return true;
  const base = /[（(<〈【[]/u.test(name) ? name.replace(brackets, '') : name;
  return base.length > 1 && !/^\d+(?:[.．、]|$)/u.test(base) && endsWhole(base) && !isTail(base);
}

/**
 * The units of a list as printed: split at 、 and commas outside brackets, and at layout spaces that part two
 * units, not at those inside one (市生态环境局 湘阴分局), which both sides, the gazette's other spellings and
 * the lexicon decide. 各乡镇、街道 stays one unit; a generic end after 等 is dropped.
 */
export const splitUnits = onceAGazette((list, attested): readonly Item[] =>
  joinElliptic(fragmentsOf(list))
    .flatMap((fragment) => splitAtSpaces(list, fragment, attested))
    .map((item) => (item.text.endsWith('等') ? withoutGenericEnd(list, item) : item))
    .flatMap((item) => splitAtConjunction(list, item, attested))
    .map((item) => withoutGenericEnd(list, item))
    .filter((item) => item.text.length > 0),
);

/** The stretches between separators that stand outside brackets. */
function fragmentsOf(list: string): Item[] {
  const fragments: Item[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const sign = list[at] ?? '。';
    if ('（(<〈【['.includes(sign)) depth++;
    else if ('）)>〉】]'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (at === list.length || (depth === 0 && '、，,；;。/\n'.includes(sign))) {
      // A bracket that the print never closes must not swallow the list: 各乡镇（街道、县财政局
      if (depth > 0 && at - start > 40) return plainFragments(list);
      const fragment = trimmed(list, start, at);
      if (fragment) fragments.push(fragment);
      start = at + 1;
    }
  }
  return fragments;
}

function plainFragments(list: string): Item[] {
  return [...list.matchAll(/[^、，,；;。/\n]+/gu)].flatMap((match) => {
    const fragment = trimmed(list, match.index, match.index + match[0].length);
    return fragment ? [fragment] : [];
  });
}

function trimmed(list: string, start: number, end: number): Item | null {
  const text = list.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return to > from ? { text: list.slice(from, to), start: from, end: to } : null;
}

/** 各乡镇、街道 and 县、乡各医院 are written with 、 inside one unit. */
function joinElliptic(fragments: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const fragment of fragments) {
    const before = joined.at(-1);
    const bare = fragment.text.replace(layout, '');
    if (
      before &&
      (/(?:^|\s)[省市州县区镇乡村]$/u.test(before.text) ||
        (/(?:^|\s)(?:各|相关|有关|所属|县直|市直)\S*$/u.test(before.text) && isBare(bare)))
    ) {
      joined.pop();
      joined.push({ ...before, text: `${before.text}、${fragment.text}`, end: fragment.end });
    } else joined.push(fragment);
  }
  return joined;
}

/** The cheapest reading of a fragment's pieces as names, each of one or several pieces. */
function splitAtSpaces(list: string, fragment: Item, attested: Attested): Item[] {
  const pieces = piecesOf(list, fragment);
  const spaced = pieces.length > 3 && pieces.every(({ text }) => text.length === 1);
  const [widest, cost] = spaced ? [20, costOfSpaced] : [5, costOf];
  if (pieces.length === 1) return splitGlued(named(pieces), attested);
  const mended = mendSpace(pieces, attested);
  if (mended) return mended;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= pieces.length; to++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = Math.max(0, to - widest); from < to; from++) {
      const sum = (best[from]?.cost ?? 0) + cost(pieces, from, to, attested);
      if (sum < chosen.cost) chosen = { cost: sum, from };
    }
    best.push(chosen);
  }
  const items: Item[] = [];
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
    items.unshift(named(pieces.slice(best[to]?.from ?? 0, to)));
  return items;
}

function piecesOf(list: string, fragment: Item): Item[] {
  return [...list.slice(fragment.start, fragment.end).matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: fragment.start + match.index,
    end: fragment.start + match.index + match[0].length,
  }));
}

const named = (pieces: readonly Item[]): Item => ({
  text: pieces.map((piece) => piece.text).join(''),
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});

/** 砂石执法大队, which the gazette writes 县砂石执法大队 elsewhere. */
const isKnownAbove = (text: string, attested: Attested) =>
  attested.unit(`县${text}`) > 1 || attested.unit(`市${text}`) > 1 || attested.unit(`区${text}`) > 1;

/** What it costs to read these pieces as one name: little for a whole one, much for two in one. */
function costOf(pieces: readonly Item[], from: number, to: number, attested: Attested): number {
  const text = pieces
    .slice(from, to)
    .map((piece) => piece.text)
    .join('');
  const known = attested.unit(text) > 1 || (to - from > 1 && isKnownAbove(text, attested));
  let cost = known ? 0.5 : isUnit(text, attested) ? 1.5 : 4;
  if (from > 0 && (isTail(text) || opensBracket.test(text))) cost += 4;
  if (from > 0 && endsBranch.test(text) && !opensUnit.test(text)) cost += 2;
  // 市场监管 of 市场监管局: a name that lost its end is still a name of its own
  if (!known && cost === 4 && attested.unit(`${text}局`) > 1) cost = 2;
  let left = '';
  for (let at = from; at + 1 < to; at++) {
    left += pieces[at]?.text ?? '';
    const right = pieces[at + 1]?.text ?? '';
    const rest = pieces
      .slice(at + 1, to)
      .map((piece) => piece.text)
      .join('');
    const belongs =
      isTail(right) || opensBracket.test(right) || (endsBranch.test(right) && !opensUnit.test(right));
    if (isUnit(left, attested) && !belongs) cost += 4;
    else if (!known && !belongs && attested.unit(rest) > 1) cost += 4;
    else cost += known ? 0.1 : 0.3;
  }
  return cost;
}

/** 工 信 局 民 政 局: spaces between all signs part nothing; the fewest names that are whole and hold no second one. */
function costOfSpaced(pieces: readonly Item[], from: number, to: number, attested: Attested): number {
  const { text } = named(pieces.slice(from, to));
  if (attested.unit(text) > 1) return 0.5;
  if (!isUnit(text, attested) || isTail(text)) return 4 * text.length;
  for (let cut = 3; cut < text.length - 2; cut++) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)];
    if (!isTail(right) && isUnit(left, attested) && isUnit(right, attested) && right.length > 3) return 5.5;
  }
  return 1.5;
}

/** 市场监管局商 务粮食局: the space stands inside the second name; both names are attested elsewhere. */
function mendSpace(pieces: readonly Item[], attested: Attested): Item[] | null {
  const [left, right] = pieces;
  if (!left || !right || pieces.length !== 2 || isUnit(left.text, attested)) return null;
  const whole = left.text + right.text;
  if (attested.unit(whole) > 1) return null;
  for (let cut = 2; cut < left.text.length; cut++) {
    const one = whole.slice(0, cut);
    const two = whole.slice(cut);
    if (attested.unit(one) > 1 && attested.unit(two) > 1)
      return [
        { text: one, start: left.start, end: left.start + cut },
        { text: two, start: left.start + cut, end: right.end },
      ];
  }
  return null;
}

const afterBureau = /局(?=.{3,})/gu;
const endsGlued = /(?:局|镇|乡|政府|街道|街道办)$/u;
/** 某镇政府 is known where 某镇 is. */
const isKnownUnit = (name: string, attested: Attested) =>
  attested.unit(name) > 1 || attested.unit(name.replace(/(?:人民)?政府$/u, '')) > 1;

/** 水利局农业农村局: two attested names without a sign between them, the first of a bureau. */
function splitGlued(item: Item, attested: Attested): Item[] {
  if (item.text.length < 6 || attested.unit(item.text) > 1) return [item];
  for (const match of item.text.matchAll(afterBureau)) {
    const cut = match.index + 1;
    const two = item.text.slice(cut);
    if (attested.unit(item.text.slice(0, cut)) < 2 || !endsGlued.test(two) || !isKnownUnit(two, attested))
      continue;
    return [
      { text: item.text.slice(0, cut), start: item.start, end: item.start + cut },
      { text: two, start: item.start + cut, end: item.end },
    ];
  }
  return [item];
}

/** 成员单位及各乡镇人民政府, 各街道和公务中心: 及 and 和 part two units where both sides are whole. */
function splitAtConjunction(list: string, item: Item, attested: Attested): Item[] {
  if (attested.unit(item.text) > 2) return [item];
  const conjunction = /以及|及|和|与/gu;
  const bare = item.text.replace(brackets, (inside) => '　'.repeat(inside.length));
  for (const match of bare.matchAll(conjunction)) {
    const left = item.text.slice(0, match.index);
    const right = item.text.slice(match.index + match[0].length);
    const parts =
      isUnit(left, attested) &&
      isUnit(right, attested) &&
      (opensUnit.test(right) || attested.unit(right) > 1 || (left.startsWith('各') && right.length > 3)) &&
      match[0] !== '与';
    if (!parts) continue;
    const from = placeOf(list, item, match.index);
    const to = placeOf(list, item, match.index + match[0].length);
    return [
      { text: left, start: item.start, end: from },
      ...splitAtConjunction(list, { text: right, start: to, end: item.end }, attested),
    ];
  }
  return [item];
}

/** Where the n-th character of an item's text, which has no layout spaces, stands in the list, which has. */
function placeOf(list: string, item: Item, index: number): number {
  let seen = 0;
  for (let at = item.start; at < item.end; at++) {
    if (/\s/u.test(list[at] ?? '')) continue;
    if (seen === index) return at;
    seen++;
  }
  return item.end;
}

/** 县民政局等相关单位 → 县民政局; 等相关部门 on its own → 相关部门. */
function withoutGenericEnd(list: string, item: Item): Item {
  const at = item.text.lastIndexOf('等');
  if (at < 0) return item;
  const tail = item.text.slice(at + 1);
  if (at === 0) return { ...item, text: tail, start: item.start + 1 };
  if (tail !== '' && !endsGeneric(tail)) return item;
  return { text: item.text.slice(0, at), start: item.start, end: placeOf(list, item, at) };
}
