/** Posts as printed: 县委常委、县人民政府常务副县长 names two, each with its unit. */

import { plain } from './names.ts';
import { postEnding, postPattern, seatPosts } from './post-words.ts';
import { isCollective, typeOf } from './units.ts';

/** A post by its name and its unit's printed name; null where none is printed or implied. */
export type PostName = { unit: string | null; post: string };

/** 副县长(挂职) → 副县长: what the brackets say is a qualifier, not another post. */
export const postName = (printed: string) => plain(printed).replace(/\([^()]*\)/gu, '');

/** A printed position → the posts it names; empty where it names none, as a bare unit does. */
export const readPosition = (printed: string): PostName[] =>
  postName(printed)
    .split(/[、,;]/u)
    .flatMap((part) => splitAtUnit(part) ?? [])
    .map(withSeat);

/** 常务副县长 → of the 县人民政府: some posts say by themselves which unit they sit in. */
export function withSeat({ unit, post }: PostName): PostName {
  if (unit !== null) return { unit, post };
  const seat = seatPosts.find(({ pattern }) => pattern.test(post));
  const level = seat?.pattern.exec(post)?.[1];
  return { unit: seat && level ? level + seat.unit : null, post };
}

/** Whether a name printed among leaders is a post (常务副县长) and no person. */
export const isPost = (name: string) =>
  splitAtUnit(postName(name)) !== null || (postName(name).length > 4 && postEnding.test(postName(name)));

/** 县委书记 → 县委 + 书记: the shortest unit that leaves a whole post behind it. */
function splitAtUnit(text: string): PostName | null {
  if (postPattern.test(text)) return { unit: null, post: text };
  for (let end = 2; end < text.length; end++) {
    const [unit, post] = [text.slice(0, end), text.slice(end)];
    if (postPattern.test(post) && !isCollective(unit) && typeOf(unit) !== 'unknown') return { unit, post };
  }
  return null;
}
