import { indexOfRaw, join, type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { COMPANION, HEADS } from './group-words.ts';
import { isPost } from './person-list.ts';
import { genderIn, isPersonName, nameAtEnd, namesOf, withoutGender } from './person-name.ts';
import { type Printed, printed, printedOf } from './printed.ts';
import { type Attested, isBareClass, isUnit, splitUnits } from './unit-list.ts';

/** One who sits in a body: a named person, or the holder of a post where nobody is named. */
export type Holder = { person: Printed | null; gender: 'f' | 'm' | null; position: Printed | null };

const heads = new RegExp(
  `(?:等)?(?:(?:有关|相关|县直|市直|区直)?(?:部门单位|单位部门|部门|单位))?(?:${HEADS})(?=$|[、，,]|和|及|以及)`,
  'gu',
);
const headsEnd = new RegExp(`(?:${HEADS})$`, 'u');
const companion = new RegExp(`^[县市区州省]?委?(?:${COMPANION})$`, 'u');
/** 某某（税务局）, with the post or the unit in brackets behind the name. */
const bracketed = /(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})\s?[（(]([^（）()]{2,40})[）)]/gu;

/**
 * Who a list names: 黄某、龚某同志; 县委常委、常务副县长饶某; 县税务局、县财政局主要负责人, which is one for each
 * unit. `single` says that the seat is held by one person, whose titles 、 joins.
 */
export function holdersIn(list: Passage, single: boolean, attested: Attested): Holder[] {
  const text = trim(list, '、，,；;。:： ');
  if (text.text === '') return [];
  const names = namesOf(text);
  if (names)
    return names.map((name) => ({ person: printed(name), gender: genderIn(name.text), position: null }));
  const inBrackets = nameWithBracket(text);
  if (inBrackets) return inBrackets;
  // 王某（县委宣传部）、县司法局局长: names with their units among posts
  const items = split(text, /[、，,；;]/u);
  const mixed = items.map((item) => nameWithBracket(item));
  if (mixed.some((one) => one !== null))
    return items.flatMap((item, at) => mixed[at] ?? holdersIn(item, single, attested));
  const parts = split(squeeze(text), /[，,；;]/u);
  // 县政协副主席、工商联主席，管委会主任: where ， parts the people, 、 joins the titles of one.
  const byComma =
    parts.length > 1 && parts.every((part) => split(part, /、/u).every((item) => isPost(item.text)));
  return parts.flatMap((part) => holdersInPart(part, single || byComma, attested));
}

/** 周某(税务局) 唐某(财政局): every piece a name with its unit. What follows the last may be a post: 及各乡镇分管领导. */
function nameWithBracket(list: Passage): Holder[] | null {
  const found = [...list.text.matchAll(bracketed)].filter(
    // 各镇（街道）镇长（主任） is no name with its unit
    ([, name = '', inside = '']) =>
      isPersonName(name.replace(/\s/gu, '')) &&
      !isBareClass(inside) &&
      (isPost(inside) || isUnit(inside, none)),
  );
  if (found.length === 0) return null;
  const rest = list.text.replace(bracketed, '').replace(/[、，,；;。\s]/gu, '');
  if (rest !== '') return null;
  return found.map((match) => {
    const [, name = '', inside = ''] = match;
    const at = match.index + match[0].lastIndexOf(inside);
    return {
      person: printed(slice(list, match.index, match.index + name.length)),
      gender: null,
      position: printed(slice(list, at, at + inside.length)),
    };
  });
}

const none: Attested = { unit: () => 0, person: () => 0, alike: () => [] };

function holdersInPart(part: Passage, single: boolean, attested: Attested): Holder[] {
  const items = split(part, /、/u);
  if (items.some(({ text }) => nameAtEnd(bare(text), attested) > 0)) return namedIn(part, items, attested);
  const holders: Holder[] = [];
  let from = 0;
  for (const match of part.text.matchAll(heads)) {
    const end = match.index + match[0].length;
    holders.push(...headsOf(slice(part, from, match.index), slice(part, match.index, end), attested));
    from = end + (/^(?:以及|[、，,和及])/u.exec(part.text.slice(end))?.[0].length ?? 0);
  }
  return [...holders, ...postsIn(trim(slice(part, from)), single, attested)];
}

const bare = (text: string) => withoutGender(text.replace(/同志$/u, ''));

/** 县委常委、常务副县长饶某, 县财政局局长李某: titles gather until a name closes them. */
function namedIn(part: Passage, items: readonly Passage[], attested: Attested): Holder[] {
  const holders: Holder[] = [];
  let titles: Passage[] = [];
  for (const item of items) {
    const text = bare(item.text);
    const cut = nameAtEnd(text, attested);
    const alone = titles.length === 0 ? (nameWithBracket(item) ?? nameAlone(item, text)) : null;
    if (alone) {
      holders.push(...alone);
      continue;
    }
    titles.push(cut > 0 ? slice(item, 0, cut) : item);
    if (cut < 0) continue;
    holders.push({
      person: printed(slice(item, cut, text.length)),
      gender: genderIn(item.text),
      position: joined(part, titles),
    });
    titles = [];
  }
  return titles.length > 0
    ? [...holders, { person: null, gender: null, position: joined(part, titles) }]
    : holders;
}

const nameAlone = (item: Passage, text: string): Holder[] | null =>
  isPersonName(text)
    ? [{ person: printed(slice(item, 0, text.length)), gender: genderIn(item.text), position: null }]
    : null;

/** Titles of one person, the 、 between them kept. */
function joined(list: Passage, titles: readonly Passage[]): Printed {
  const first = titles[0];
  const last = titles.at(-1);
  if (!first || !last) throw new Error('A post has at least one title.');
  return printed(slice(list, offset(list, first), offset(list, last) + last.text.length));
}

/** 县医保局、县税务局 | 主要负责人: one for each unit; 教体、财政 | 等部门主要负责人 keeps 部门. */
function headsOf(body: Passage, tail: Passage, attested: Attested): Holder[] {
  const list = trim(body, '、，,和及 ');
  const posts: Passage[] = [];
  let units = splitUnits(list.text, attested).map(({ start, end }) => slice(list, start, end));
  while (units.length > 1 && units[0] && isPost(units[0].text)) posts.push(...units.splice(0, 1));
  if (units.length < 2)
    units = [list.text === '' ? tail : slice(body, units[0] ? offset(body, units[0]) : 0)];
  const whole = units.length === 1;
  const bareTail = slice(tail, tail.text.search(headsEnd));
  const department = slice(tail, tail.text.startsWith('等') ? 1 : 0);
  return [
    ...posts.map((post) => printed(post)),
    ...units.map((unit) =>
      printedOf(
        unit === tail
          ? [tail]
          : whole
            ? [join([unit, tail])]
            : [unit, isUnit(unit.text, attested) ? bareTail : department],
      ),
    ),
  ].map((position) => ({ person: null, gender: null, position }));
}

const offset = (within: Passage, part: Passage) => Math.max(0, indexOfRaw(within, part.start));

/** Posts and no names: 县委书记和县长, 县委常委、统战部长, 大荆镇、长乐镇镇长. */
function postsIn(list: Passage, single: boolean, attested: Attested): Holder[] {
  if (list.text === '') return [];
  const position = (value: Printed): Holder => ({ person: null, gender: null, position: value });
  // 11个乡镇的党委书记、乡镇长
  if (/^(?:各|\d+个)[^、]*的/u.test(list.text)) return [position(printed(list))];
  const items = split(list, /、/u).flatMap((item) => atConjunction(item));
  const last = items.at(-1)?.at(-1);
  const title = last ? titleEnd.exec(last.text)?.[0] : undefined;
  const units = items
    .slice(0, -1)
    .every(([only, more]) => !more && only && isUnit(only.text, attested) && !isPost(only.text));
  if (last && title && items.length > 1 && units)
    return items.map((item) =>
      position(
        printedOf(item.includes(last) ? item : [...item, slice(last, last.text.length - title.length)]),
      ),
    );
  const holders: Passage[][] = [];
  for (const item of items) {
    const before = holders.at(-1)?.at(-1);
    const [only] = item;
    const sameOne = before && only && follows(list, before, only) && (single || companion.test(before.text));
    if (sameOne) holders.at(-1)?.push(only);
    else holders.push(item);
  }
  return holders.map((titles) =>
    position(
      titles.length > 1 && titles.every(({ text }) => isPost(text))
        ? joined(list, titles)
        : printedOf(titles),
    ),
  );
}

const titleEnd = /(?:副?[镇乡区县市]长|主任|书记|局长)$/u;

/** Whether only 、 stands between the two. */
const follows = (list: Passage, one: Passage, two: Passage) =>
  list.text[offset(list, two) - 1] === '、' && offset(list, two) === offset(list, one) + one.text.length + 1;

/** 县委书记和县长: two posts, each as its pieces of print; 县委办和县政府办主任 shares its title. */
function atConjunction(item: Passage): Passage[][] {
  for (const match of item.text.matchAll(/以及|[和及]/gu)) {
    const left = slice(item, 0, match.index);
    const right = slice(item, match.index + match[0].length);
    if (!isPost(right.text)) continue;
    if (isPost(left.text)) return [[left], ...atConjunction(right)];
    const title = titleEnd.exec(right.text)?.[0];
    if (title && isUnit(left.text, none))
      return [[left, slice(right, right.text.length - title.length)], [right]];
  }
  return [[item]];
}

/** Cuts at the mark where it stands outside brackets and quotation marks; empty parts fall away. */
export function split(passage: Passage, mark: RegExp): Passage[] {
  const parts: Passage[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number) => {
    const part = trim(slice(passage, from, to));
    if (part.text !== '') parts.push(part);
    from = to + 1;
  };
  for (let index = 0; index < passage.text.length; index++) {
    const sign = passage.text[index] ?? '';
    if ('（(《“<'.includes(sign)) depth++;
    else if ('）)》”>'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(sign)) close(index);
  }
  close(passage.text.length);
  return parts;
}
