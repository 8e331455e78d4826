import { children, list } from './list.ts';
import {
  ascending,
  byDateAscending,
  byDateDescending,
  byPlace,
  descending,
  factsOfPlace,
  isFactOfPlace,
  isFlagged,
  isInGazette,
  isOfDocument,
} from './page.ts';
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
export const appointments = list<AppointmentFilter, Row>()({
  name: 'appointments',
  anchors: {
    official: 'MATCH (:Node {id: $given.official})<-[:APPOINTEE]-(n:Appointment)',
    post: 'MATCH (:Node {id: $given.post})<-[:TO_POST]-(n:Appointment)',
    document: 'MATCH (:Node {id: $given.document})<-[:OF_DOCUMENT]-(n:Appointment)',
    unit: `MATCH (:Node {id: $given.unit})<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'unit'}]-(n:Appointment)
WHERE r.fact = n.id`,
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Appointment)',
    jurisdiction: `${factsOfPlace}Appointment`,
    all: 'MATCH (n:Appointment)',
  },
  clauses: {
    official: 'EXISTS { (n)-[:APPOINTEE]->(:Node {id: $given.official}) }',
    post: 'EXISTS { (n)-[:TO_POST]->(:Node {id: $given.post}) }',
    document: isOfDocument,
    unit: `EXISTS {
    (n)-[:MENTIONS {field: 'unit'}]->(:Mention)-[r:REFERS_TO]->(:Node {id: $given.unit}) WHERE r.fact = n.id }`,
    gazette: isInGazette,
    jurisdiction: isFactOfPlace,
    action: 'n.action = $given.action',
    qualifier: '$given.qualifier IN n.qualifiers',
    from: 'n.date >= $given.from',
    to: 'n.date <= $given.to',
    flagged: isFlagged,
  },
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
