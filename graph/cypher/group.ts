import { type AsOfParams, spanOfFact } from './as-of.ts';
import { children, list } from './list.ts';
import { ascending, byPinyin, byPlace, isThingOfPlace, thingsOfPlace } from './page.ts';
import { type FactRow, fact, type ThingRow, thing } from './rows.ts';

/** Which groups; null leaves a filter out. */
export type GroupFilter = AsOfParams & {
  name: string | null;
  /** Part of the name. */
  text: string | null;
  /** Whoever belongs to it or hosts its office. */
  member: string | null;
  document: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

/** `groups`: by pinyin. */
export const groups = list<GroupFilter, ThingRow<'Group'>>()({
  name: 'groups',
  anchors: {
    member: 'MATCH (:Node {id: $given.member})-[:MEMBER_OF|HOSTS_OFFICE]->(n:Group)',
    document: 'MATCH (:Node {id: $given.document})<-[:OF_DOCUMENT]-(n:Group)',
    name: 'MATCH (n:Group {name: $given.name})',
    jurisdiction: `${thingsOfPlace}Group`,
    all: 'MATCH (n:Group)',
  },
  clauses: {
    name: 'n.name = $given.name',
    text: 'n.name CONTAINS $given.text',
    member: 'EXISTS { (:Node {id: $given.member})-[:MEMBER_OF|HOSTS_OFFICE]->(n) }',
    document: 'EXISTS { (n)-[:OF_DOCUMENT]->(:Node {id: $given.document}) }',
    jurisdiction: isThingOfPlace,
  },
  spans: `MATCH (n)<-[span:MEMBER_OF|HOSTS_OFFICE]-(party)
    WHERE $given.member IS NULL OR party.id = $given.member`,
  orders: { name: [byPinyin, ascending] },
  projection: thing,
});

/** The three kinds of row that put somebody into a group. */
export type MembershipRow = FactRow<'member' | 'member_unit' | 'group_office'>;

/** Below a group: who belongs to it, in the order of the text. */
export const membershipsOfGroup = children<MembershipRow, AsOfParams>()('membershipsOfGroup', {
  walk: "MATCH (parent)<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'group'}]-(n:Membership) WHERE r.fact = n.id",
  order: ['WITH DISTINCT n', byPlace, ascending],
  spans: spanOfFact,
  projection: fact,
});

/** Below an official or unit: its seats in groups, in the order of gazettes and text. */
export const membershipsOfParty = children<MembershipRow, AsOfParams>()('membershipsOfParty', {
  walk: `MATCH (parent)-[e:MEMBER_OF|HOSTS_OFFICE]->() MATCH (n:Node {id: e.fact}) WHERE n:Membership`,
  order: ['WITH DISTINCT n', byPlace, ascending],
  spans: spanOfFact,
  projection: fact,
});
