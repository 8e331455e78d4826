import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isPost } from './person-list.ts';
import { looksLikeName, nameLengths } from './surnames.ts';
import type { Attested } from './unit-list.ts';

/** （女）, (男), （女，苗族）, （土家族）, （兼）: printed behind a name and no part of it. */
const genderMark =
  /[（(](?:兼任?|挂职|主持工作|([女男])(?:[，,、]\s?\p{Script=Han}{1,6}族?)?|\p{Script=Han}{1,5}族(?:[，,、]\s?([女男]))?)[）)]/u;

/** `f` or `m` where the text prints it. */
export const genderIn = (text: string): 'f' | 'm' | null => {
  const [, first, last] = genderMark.exec(text.replace(/\s/gu, '')) ?? [];
  const mark = first ?? last;
  return mark === '女' ? 'f' : mark === '男' ? 'm' : null;
};

/** A person's name, and nothing that is printed like one: 党校, 常委. */
export const isPersonName = (text: string): boolean =>
  looksLikeName(text) && !isPost(text) && !/^(?:常务|分管|各|应急|全县|全市|相关|有关|成员|单位)/u.test(text);

/** Where the name begins that a post is printed before: 县政府办副主任|谢某某; -1 where none ends the text. */
export function nameAtEnd(text: string, attested: Attested): number {
  for (const length of [3, 2, 4]) {
    const cut = text.length - length;
    if (cut < 2) continue;
    const name = text.slice(cut);
    if (isPost(text.slice(0, cut)) && (isPersonName(name) || (length < 4 && attested.person(name) > 1)))
      return cut;
  }
  return -1;
}

/** The names of a list that holds nothing else: 李某某、陈某同志; null where something else stands in it. */
export function namesOf(list: Passage): Passage[] | null {
  const names: Passage[] = [];
  for (const match of list.text.matchAll(/[^、，,；;。]+/gu)) {
    const bare = match[0].replace(/(?:等)?(?:\d+名|\d+位)?同志\s*$/u, '').replace(genderMark, '');
    const from = match.index + (bare.length - bare.trimStart().length);
    const name = bare.trim();
    const joined = name.replace(/\s/gu, '');
    if (!joined) continue;
    if (
      isPersonName(joined) &&
      (name.length === joined.length || joined.length <= 3 || /^\S\s\S$/u.test(name))
    ) {
      names.push(slice(list, from, from + name.length));
      continue;
    }
    const several = [...name.matchAll(/\S+/gu)];
    if (several.length < 2 || !several.every(([one]) => isPersonName(one))) return null;
    for (const one of several) names.push(slice(list, from + one.index, from + one.index + one[0].length));
  }
  return names.length > 0 ? names : null;
}

/** （女）, （女，苗族） at the end of a name. */
export const withoutGender = (text: string): string => {
  const mark = genderMark.exec(text);
  return mark && mark.index + mark[0].length === text.length ? text.slice(0, mark.index) : text;
};

/** The passage without 同志 and （女） behind a name. */
export const bareName = (passage: Passage): Passage => {
  const ends = [passage.text.search(/\s*同志/u), passage.text.search(genderMark)].filter((at) => at > 0);
  const end = Math.min(...ends, passage.text.length);
  return squeeze(ends.length > 0 ? trim(slice(passage, 0, end)) : passage);
};

/** Where the post begins that is printed behind a name: 肖某某|常务副市长; -1 where the text is no such pair. */
export function nameBeforePost(text: string): number {
  for (const length of nameLengths(text)) {
    const rest = text.slice(length);
    // 冯梦|副县长, and nobody called 冯梦副
    const cutsTitle = /[副代常]$/u.test(text.slice(0, length)) && isPersonName(text.slice(0, length - 1));
    if (
      !cutsTitle &&
      rest.length > 1 &&
      rest.length < 14 &&
      isPersonName(text.slice(0, length)) &&
      isPost(rest) &&
      opensTitle.test(rest)
    )
      return length;
  }
  return -1;
}

const opensTitle = /^(?:代理|代|常务|副|县|市|区|州|镇|乡|主任|书记|局长|秘书长|主席|同志)/u;
