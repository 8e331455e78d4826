import { children } from './list.ts';
import { ascending, byPlace } from './page.ts';
import { type FactRow, fact } from './rows.ts';

/** The three kinds of row that put somebody into a group. */
export type MembershipRow = FactRow<'member' | 'member_unit' | 'group_office'>;

/** Below a group: who belongs to it, in the order of the text. */
export const membershipsOfGroup = children<MembershipRow>()('membershipsOfGroup', {
  walk: "MATCH (parent)<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'group'}]-(n:Membership) WHERE r.fact = n.id",
  order: ['WITH DISTINCT n', byPlace, ascending],
  projection: fact,
});
