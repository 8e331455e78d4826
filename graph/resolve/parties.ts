/** Whom one name among the leaders, members or parties of a fact means. */
import type { Assignment } from '../facts.ts';
import type { StoredFact } from './fact-ids.ts';
import { plain } from './names.ts';
import { isPost } from './posts.ts';
import type { PersonThing, PostThing, UnitThing } from './things.ts';
import { isCollective, typeOf } from './units.ts';
import type { Who } from './who.ts';

/** `unit`: the printed name of a post's unit; null where there is none. */
export type Party = { thing: PersonThing | PostThing | UnitThing; unit: string | null };

/** The parties that a name means; `type` null: the name itself tells. Empty where nobody can be meant. */
export function partiesOf(
  name: string,
  type: Assignment['type'] | null,
  fact: StoredFact,
  who: Who,
): Party[] {
  if (type === 'unit') return [{ thing: who.unit(name), unit: null }];
  if (type === 'post' || (type === null && isPost(name))) {
    const posts = positionOf(name, who);
    // 各镇镇长 is no one post of one unit; printed as a post it still leads, by the name it is given.
    return posts.length > 0 ? posts : [{ thing: who.post(null, name), unit: null }];
  }
  const official = who.official(name, fact);
  return official ? [{ thing: official, unit: null }] : [];
}

/** A position's posts, each with its unit's printed name; 县工信局 as a position is the unit itself. */
export function positionOf(printed: string, who: Who): Party[] {
  const posts = who.position(printed).map(({ post, unit }) => ({ thing: post, unit }));
  const name = plain(printed);
  if (posts.length > 0 || isCollective(name) || typeOf(name) === 'unknown') return posts;
  return [{ thing: who.unit(printed), unit: null }];
}
