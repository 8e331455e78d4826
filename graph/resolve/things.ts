/** Things that mentions refer to, each with an id made of its jurisdiction and normal name. */
import type { UnitType } from './unit-words.ts';

/** Derived kinds that a mention may refer to. `owner` is the code of the jurisdiction that it belongs to. */
export type Thing = UnitThing | PostThing | PersonThing | DocumentThing | NamedThing;
/** `seat`: the code of the jurisdiction where a branch sits, if that is not its owner; null: nothing says. */
export type UnitThing = {
  kind: 'Unit';
  id: string;
  owner: string;
  normal: string;
  type: UnitType;
  seat: string | null;
};
export type PostThing = { kind: 'Post'; id: string; owner: string; name: string; unit: UnitThing | null };
export type PersonThing = { kind: 'Official' | 'Person'; id: string; owner: string; name: string };
export type DocumentThing = {
  kind: 'Document';
  id: string;
  owner: string;
  number: string | null;
  key: string | null;
};
export type NamedThing = { kind: 'Group' | 'Place'; id: string; owner: string; name: string };

export const unitThing = (
  owner: string,
  normal: string,
  type: UnitType,
  seat: string | null = null,
): UnitThing => ({
  kind: 'Unit',
  id: `unit:${owner}:${normal}`,
  owner,
  normal,
  type,
  seat,
});

/** A post without a unit belongs to the jurisdiction whose gazette names it. */
export function postThing(home: string, name: string, unit: UnitThing | null): PostThing {
  const owner = unit?.owner ?? home;
  return { kind: 'Post', id: `post:${owner}:${unit?.normal ?? ''}:${name}`, owner, name, unit };
}

/** `unit` only where rules keep two of one name apart. */
export const officialThing = (home: string, name: string, unit: string | null): PersonThing => ({
  kind: 'Official',
  id: `official:${home}:${name}${unit === null ? '' : `:${unit}`}`,
  owner: home,
  name,
});

/** A commended citizen; the unit tells two of one name apart. */
export const personThing = (home: string, name: string, unit: string | null): PersonThing => ({
  kind: 'Person',
  id: `person:${home}:${name}${unit === null ? '' : `:${unit}`}`,
  owner: home,
  name,
});

export const documentThing = (owner: string, key: string, number: string | null): DocumentThing => ({
  kind: 'Document',
  id: `document:${owner}:${key}`,
  owner,
  number,
  key: number && key,
});

export const namedThing = (kind: 'Group' | 'Place', home: string, name: string): NamedThing => ({
  kind,
  id: `${kind.toLowerCase()}:${home}:${name}`,
  owner: home,
  name,
});
