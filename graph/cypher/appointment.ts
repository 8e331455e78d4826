import { children, list } from './list.ts';
import { ascending, byDateAscending, byDateDescending, byPlace, descending, places } from './page.ts';
import { type FactRow, fact } from './rows.ts';

type Row = FactRow<'appointment'>;

/** Which appointments; null leaves a filter out. `action` is the ontology's word; `from` and `to` are included. */
export type AppointmentFilter = {
  official: string | null;
  unit: string | null;
  post: string | null;
  document: string | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  action: string | null;
  qualifier: string | null;
  from: string | null;
  to: string | null;
  flagged: boolean | null;
};

/** `appointments`: events by date, undated last. */
export const appointments = list<AppointmentFilter, Row>()('appointments', {
  anchors: {
    official: 'MATCH (:Node {id: $official})<-[:APPOINTEE]-(n:Appointment)',
    post: 'MATCH (:Node {id: $post})<-[:TO_POST]-(n:Appointment)',
    unit: "MATCH (:Node {id: $unit})<-[:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'unit'}]-(n:Appointment)",
    document: 'MATCH (:Node {id: $document})<-[:OF_DOCUMENT]-(n:Appointment)',
    gazette: 'MATCH (:Gazette {key: $gazette})<-[:STATED_IN]-(n:Appointment)',
    jurisdiction: `${places}
MATCH (g:Gazette)<-[:STATED_IN]-(n:Appointment) WHERE g.jurisdiction IN places`,
    all: 'MATCH (n:Appointment)',
  },
  filter: `
WITH DISTINCT n
WHERE ($official IS NULL OR EXISTS { (n)-[:APPOINTEE]->(:Node {id: $official}) })
  AND ($post IS NULL OR EXISTS { (n)-[:TO_POST]->(:Node {id: $post}) })
  AND ($unit IS NULL OR EXISTS { (n)-[:MENTIONS {field: 'unit'}]->(:Mention)-[:REFERS_TO]->(:Node {id: $unit}) })
  AND ($document IS NULL OR EXISTS { (n)-[:OF_DOCUMENT]->(:Node {id: $document}) })
  AND ($gazette IS NULL OR n.gazette = $gazette)
  AND ($jurisdiction IS NULL OR EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette), (j:Jurisdiction {code: g.jurisdiction})
    WHERE $jurisdiction IN [j.code, j.name] })
  AND ($action IS NULL OR n.action = $action)
  AND ($qualifier IS NULL OR $qualifier IN n.qualifiers)
  AND ($from IS NULL OR n.date >= $from)
  AND ($to IS NULL OR n.date <= $to)
  AND ($flagged IS NULL OR $flagged = (n:Flagged))`,
  orders: {
    newest: [byDateDescending, descending],
    oldest: [byDateAscending, ascending],
  },
  projection: fact,
});

/** Below an official: the official's appointments, oldest first. */
export const appointmentsOfOfficial = children<Row>()('appointmentsOfOfficial', {
  walk: 'MATCH (parent)<-[:APPOINTEE]-(n:Appointment)',
  order: [byDateAscending, ascending],
  projection: fact,
});

/** Below a document: its appointments, in the order of the text. */
export const appointmentsOfDocument = children<Row>()('appointmentsOfDocument', {
  walk: 'MATCH (parent)<-[:OF_DOCUMENT]-(n:Appointment)',
  order: [byPlace, ascending],
  projection: fact,
});
