import { children } from './list.ts';
import { ascending, byPlace } from './page.ts';
import { type FactRow, fact } from './rows.ts';

/** Below a document: the honours it confers, in the order of the text. */
export const commendationsOfDocument = children<FactRow<'commendation'>>()('commendationsOfDocument', {
  walk: 'MATCH (parent)<-[:OF_DOCUMENT]-(n:Commendation)',
  order: [byPlace, ascending],
  projection: fact,
});

/** Below a person or unit: the honours it was given, in the order of gazettes and text. */
export const commendationsOfParty = children<FactRow<'commendation'>>()('commendationsOfParty', {
  walk: 'MATCH (parent)-[e:COMMENDED_BY]->() MATCH (n:Node {id: e.fact}) WHERE n:Commendation',
  order: ['WITH DISTINCT n', byPlace, ascending],
  projection: fact,
});
