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
    official: 'MATCH (:Node {id: $given.official})<-[:APPOINTEE]-(n:Appointment)',
    post: 'MATCH (:Node {id: $given.post})<-[:TO_POST]-(n:Appointment)',
    unit: "MATCH (:Node {id: $given.unit})<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'unit'}]-(n:Appointment) WHERE r.fact = n.id",
    document: 'MATCH (:Node {id: $given.document})<-[:OF_DOCUMENT]-(n:Appointment)',
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Appointment)',
    jurisdiction: `${places}
MATCH (g:Gazette)<-[:STATED_IN]-(n:Appointment) WHERE g.jurisdiction IN places`,
    all: 'MATCH (n:Appointment)',
  },
  filter: `
WITH DISTINCT n
WHERE ($given.official IS NULL OR EXISTS { (n)-[:APPOINTEE]->(:Node {id: $given.official}) })
  AND ($given.post IS NULL OR EXISTS { (n)-[:TO_POST]->(:Node {id: $given.post}) })
  AND ($given.unit IS NULL OR EXISTS {
    (n)-[:MENTIONS {field: 'unit'}]->(:Mention)-[r:REFERS_TO]->(:Node {id: $given.unit}) WHERE r.fact = n.id })
  AND ($given.document IS NULL OR EXISTS { (n)-[:OF_DOCUMENT]->(:Node {id: $given.document}) })
  AND ($given.gazette IS NULL OR n.gazette = $given.gazette)
  AND ($given.jurisdiction IS NULL OR EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette), (j:Jurisdiction {code: g.jurisdiction})
    WHERE $given.jurisdiction IN [j.code, j.name] })
  AND ($given.action IS NULL OR n.action = $given.action)
  AND ($given.qualifier IS NULL OR $given.qualifier IN n.qualifiers)
  AND ($given.from IS NULL OR n.date >= $given.from)
  AND ($given.to IS NULL OR n.date <= $given.to)
  AND ($given.flagged IS NULL OR $given.flagged = (n:Flagged))`,
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
