/** Which thing each name of each fact refers to. */
import type { Assignment } from '../facts.ts';
import { type StoredFact, withAssignmentIds } from './fact-ids.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Party, partiesOf, positionOf } from './parties.ts';
import { postName, withSeat } from './posts.ts';
import type { Thing } from './things.ts';
import type { Who } from './who.ts';

/**
 * One name that refers to one thing. `from` is the id of the mention or of the task's party; null where the
 * thing is implied: a post's unit, or a document without a number.
 */
export type Reference = {
  from: string | null;
  fact: StoredFact;
  text: string;
  thing: Thing;
  role: Assignment['role'] | null;
};

/** All references of one jurisdiction's facts. */
export const referencesOf = (facts: readonly StoredFact[], who: Who): Reference[] =>
  facts.flatMap((fact) => [
    ...mentionsOf(fact).flatMap((mention) => ofMention(mention, fact, who)),
    ...(fact.kind === 'task' ? ofParties(fact, who) : []),
    ...ofDocument(fact, who),
  ]);

function ofMention(mention: Mention, fact: StoredFact, who: Who): Reference[] {
  const { id: from, text } = mention;
  const to = (thing: Thing | null): Reference[] => (thing ? [{ from, fact, text, thing, role: null }] : []);
  switch (mention.of) {
    case 'Official':
      return to(who.official(text, fact));
    case 'Person':
      return to(fact.kind === 'commendation' ? who.citizen(text, fact) : null);
    case 'Unit':
      return to(who.unit(text));
    case 'Document':
      return to(who.document(text));
    case 'Group':
    case 'Place':
      return to(who.named(mention.of, text));
    case 'Post':
      if (fact.kind === 'appointment') {
        // 常务副县长 says its unit by itself; a unit printed beside the post is a mention of its own.
        const unit = fact.unit === null ? withSeat({ unit: null, post: postName(text) }).unit : null;
        return toParties(from, text, fact, [{ thing: who.post(fact.unit, text), unit }], null);
      }
      return toParties(from, text, fact, postsOf(text, fact, who), null);
    default:
      return [];
  }
}

/** A position describes its person and may name no post; a leader, director or chair is one in any case. */
const postsOf = (text: string, fact: StoredFact, who: Who): Party[] =>
  fact.kind === 'member' || fact.kind === 'portfolio'
    ? positionOf(text, who)
    : partiesOf(text, 'post', fact, who);

/** Each party is referred to by the name, and a post implies its unit. */
const toParties = (
  from: string,
  text: string,
  fact: StoredFact,
  parties: readonly Party[],
  role: Reference['role'],
): Reference[] =>
  parties.flatMap(({ thing, unit }) => [
    { from, fact, text, thing, role },
    ...(thing.kind === 'Post' && thing.unit && unit !== null
      ? [{ from: null, fact, text: unit, thing: thing.unit, role: null }]
      : []),
  ]);

const ofParties = (task: StoredFact<'task'>, who: Who): Reference[] =>
  withAssignmentIds(task).flatMap(({ id, name, type, role }) =>
    toParties(id, name, task, partiesOf(name, type, task, who), role),
  );

/** The document that holds the fact; a printed document's own number is a mention already. */
function ofDocument(fact: StoredFact, who: Who): Reference[] {
  const thing = documentOf(fact, who);
  if (!thing || (fact.kind === 'document' && fact.number !== null)) return [];
  return [{ from: null, fact, text: thing.number ?? '', thing, role: null }];
}

/** The document that prints a fact; null where none could be told. */
export function documentOf(fact: StoredFact, who: Who) {
  if (fact.kind === 'document') return fact.number === null ? who.untitled(fact) : who.document(fact.number);
  if (!('document' in fact) || fact.document === null) return null;
  return who.document(fact.document);
}

/** The jurisdictions other than its own that a set of references reaches. */
export const reachedFrom = (references: readonly Reference[], home: Jurisdiction): string[] =>
  [...new Set(references.map(({ thing }) => thing.owner))].filter((code) => code !== home.code).sort();
