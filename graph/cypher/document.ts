import type { DocumentStatus } from '../as-of.ts';
import { documentStatus } from './as-of.ts';
import { children, list } from './list.ts';
import {
  ascending,
  byDateAscending,
  byDateDescending,
  byPlace,
  descending,
  factsOfPlace,
  isFactOfPlace,
  isInGazette,
  isThingOfPlace,
  thingsOfPlace,
} from './page.ts';
import { type FactRow, fact, nodesOf, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

/** Which documents; null leaves a filter out. */
export type DocumentFilter = {
  /** The number with brackets, spaces and width unified. */
  numberKey: string | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  issuer: string | null;
  text: string | null;
  from: string | null;
  to: string | null;
  citedOnly: boolean | null;
  status: DocumentStatus | null;
  /** The day that `status` is asked for. */
  asOf: string | null;
};

/** 某政发〔2024〕10号 → letters and year, then the serial number as eight digits; without a number last. */
const byNumber = `WITH n, split(n.numberKey, '〕') AS parts
WITH n, CASE WHEN n.numberKey IS NULL THEN '\uffff'
  ELSE parts[0] + '〕' + right('00000000' + replace(coalesce(parts[1], ''), '号', ''), 8) END AS key`;

/** `documents`: by date, undated last, or by number. */
export const documents = list<DocumentFilter, ThingRow<'Document'>>()({
  name: 'documents',
  anchors: {
    numberKey: 'MATCH (n:Document {numberKey: $given.numberKey})',
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:PRINTED_IN]-(n:Document)',
    jurisdiction: `${thingsOfPlace}Document`,
    all: 'MATCH (n:Document)',
  },
  clauses: {
    numberKey: 'n.numberKey = $given.numberKey',
    gazette: 'EXISTS { (n)-[:PRINTED_IN]->(:Gazette {key: $given.gazette}) }',
    jurisdiction: isThingOfPlace,
    issuer: 'any(issuer IN n.issuers WHERE issuer CONTAINS $given.issuer)',
    text: 'n.title CONTAINS $given.text',
    from: 'n.date >= $given.from',
    to: 'n.date <= $given.to',
    citedOnly: 'n.citedOnly = $given.citedOnly',
    status: `${documentStatus} = $given.status`,
  },
  orders: {
    newest: [byDateDescending, descending],
    oldest: [byDateAscending, ascending],
    number: [byNumber, ascending],
  },
  projection: thing,
});

/** Params: documents' ids. Rows: for each its heads as printed, in the order of gazettes. */
export const printingsOfDocuments = statement<{ ids: readonly string[] }, ReturnType<typeof printings>>(
  'printingsOfDocuments',
  (record) => printings(record),
  'UNWIND $given.ids AS id MATCH (:Node {id: id})<-[:OF_DOCUMENT]-(n:Printing)',
  'WITH id, n ORDER BY n.gazette, n.line',
  `RETURN id, collect({node: ${fact}, key: n.id}) AS rows`,
);
const printings = nodesOf<FactRow<'document'>>();

/** Below a document: what it says of others, in the order of the text. */
export const citationsOfDocument = children<FactRow<'citation'>>()('citationsOfDocument', {
  walk: 'MATCH (parent)<-[:OF_DOCUMENT]-(n:Citation)',
  order: [byPlace, ascending],
  projection: fact,
});

/** Below a document: what others say of it, in the order of gazettes and text. */
export const citationsOfTarget = children<FactRow<'citation'>>()('citationsOfTarget', {
  walk: "MATCH (parent)<-[r:REFERS_TO]-(:Mention)<-[:MENTIONS {field: 'target'}]-(n:Citation) WHERE r.fact = n.id",
  order: [byPlace, ascending],
  projection: fact,
});

/** Which citations; null leaves a filter out. */
export type CitationFilter = {
  relations: readonly string[] | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

/** `citations`: in the order of gazettes and text. */
export const citations = list<CitationFilter, FactRow<'citation'>>()({
  name: 'citations',
  anchors: {
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Citation)',
    jurisdiction: `${factsOfPlace}Citation`,
    all: 'MATCH (n:Citation)',
  },
  clauses: {
    relations: 'n.relation IN $given.relations',
    gazette: isInGazette,
    jurisdiction: isFactOfPlace,
  },
  orders: { place: [byPlace, ascending] },
  projection: fact,
});
