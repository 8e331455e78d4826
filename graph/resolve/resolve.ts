/** Every name of one jurisdiction's facts, resolved: who is who, and which name refers to what. */
import { joinShortForms } from './abbreviations.ts';
import type { StoredFact } from './fact-ids.ts';
import { type Jurisdiction, rankOf } from './jurisdictions.ts';
import { type Reference, referencesOf } from './references.ts';
import { type Who, whoIsWho } from './who.ts';

export type Resolved = { who: Who; references: Reference[] };

/**
 * Reads the facts twice: each name by itself first, then with the short forms joined that the first reading
 * found. Things of a higher jurisdiction are named by many counties, none of which sees the others' names, so
 * theirs go by what each name says alone.
 */
export function resolve(facts: readonly StoredFact[], home: Jurisdiction): Resolved {
  const alone = whoIsWho(facts, home, new Map());
  if (rankOf(home) > 0) return { who: alone, references: referencesOf(facts, alone) };
  const normals = referencesOf(facts, alone).flatMap(({ thing }) =>
    thing.kind === 'Unit' && thing.owner === home.code && thing.type !== 'collective' ? [thing.normal] : [],
  );
  const who = whoIsWho(facts, home, joinShortForms(normals));
  return { who, references: referencesOf(facts, who) };
}
