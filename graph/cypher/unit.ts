import { list } from './list.ts';
import { ascending, byPinyin, byTasksLed, descending, isThingOfPlace, thingsOfPlace } from './page.ts';
import { countOf, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

/** Which units; null leaves a filter out. */
export type UnitFilter = {
  /** Any of its names. */
  name: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  type: string | null;
};

/** Tasks that a unit supports, counted for the whole result. */
const byTasksSupported = `WITH n, COUNT { (n)-[:SUPPORTS]->(:Task) } AS key`;

/** `units`: by pinyin, by tasks led, or by tasks supported. */
export const units = list<UnitFilter, ThingRow<'Unit'>>()({
  name: 'units',
  anchors: { jurisdiction: `${thingsOfPlace}Unit`, all: 'MATCH (n:Unit)' },
  clauses: {
    name: '(n.name = $given.name OR $given.name IN n.names)',
    jurisdiction: isThingOfPlace,
    type: 'n.type = $given.type',
  },
  orders: {
    name: [byPinyin, ascending],
    tasksLed: [byTasksLed, descending],
    tasksSupported: [byTasksSupported, descending],
  },
  projection: thing,
});

/** Params: units' ids. Rows: how many tasks each supports. */
export const supportCounts = statement<{ ids: readonly string[] }, { id: string; count: number }>(
  'supportCounts',
  countOf,
  'UNWIND $given.ids AS id MATCH (n:Node {id: id})',
  'RETURN id, COUNT { (n)-[:SUPPORTS]->(:Task) } AS count',
);
