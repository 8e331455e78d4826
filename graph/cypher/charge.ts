/** What officials are charged with besides tasks: units in their care, places they are tied to. */
import { type AsOfParams, spanOfFact } from './as-of.ts';
import { children, list } from './list.ts';
import { ascending, byPinyin, byPlace, isThingOfPlace, thingsOfPlace } from './page.ts';
import { type FactRow, fact, type ThingRow, thing } from './rows.ts';

/** Which places; null leaves a filter out. */
export type PlaceFilter = {
  name: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

/** `places`: by pinyin. */
export const places = list<PlaceFilter, ThingRow<'Place'>>()({
  name: 'places',
  anchors: {
    name: 'MATCH (n:Place {name: $given.name})',
    jurisdiction: `${thingsOfPlace}Place`,
    all: 'MATCH (n:Place)',
  },
  clauses: { name: 'n.name = $given.name', jurisdiction: isThingOfPlace },
  orders: { name: [byPinyin, ascending] },
  projection: thing,
});

/** Below an official: portfolios, in the order of gazettes and text. */
export const portfoliosOfOfficial = children<FactRow<'portfolio'>, AsOfParams>()('portfoliosOfOfficial', {
  walk: "MATCH (parent)<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'person'}]-(n:Portfolio) WHERE r.fact = n.id",
  order: ['WITH DISTINCT n', byPlace, ascending],
  spans: spanOfFact,
  projection: fact,
});

/** Below an official or a place: who is tied to which place, in the order of gazettes and text. */
export const liaisonsOf = children<FactRow<'liaison'>, AsOfParams>()('liaisonsOf', {
  walk: 'MATCH (parent)-[e:LIAISES_WITH]-() MATCH (n:Node {id: e.fact}) WHERE n:Liaison',
  order: ['WITH DISTINCT n', byPlace, ascending],
  spans: spanOfFact,
  projection: fact,
});
