import { statusAt } from '../../../graph/as-of.ts';
import { appointmentsOfDocument } from '../../../graph/cypher/appointment.ts';
import { commendationsOfDocument } from '../../../graph/cypher/commendation.ts';
import {
  type CitationFilter,
  citations,
  citationsOfDocument,
  citationsOfTarget,
  type DocumentFilter,
  documents,
} from '../../../graph/cypher/document.ts';
import { tasksOfDocument } from '../../../graph/cypher/task.ts';
import { numberKey } from '../../../graph/resolve/documents.ts';
import type {
  DocumentFilter as Asked,
  CitationFilter as AskedCitations,
  Resolvers,
} from '../../__generated__/resolvers.ts';
import { checkedFirst, childConnection, listConnection, pageParams } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import type { DocumentRow, GazetteRow, NodeRow } from '../../rows.ts';
import { factFields, jurisdictionOf, named, required } from '../fact-fields.ts';

const everyDocument: DocumentFilter = {
  numberKey: null,
  gazette: null,
  jurisdiction: null,
  issuer: null,
  text: null,
  from: null,
  to: null,
  citedOnly: null,
  status: null,
  asOf: null,
};

const today = () => new Date().toISOString().slice(0, 10);

/** A filter of the API → what the statement takes. */
export const documentFilter = (filter: Asked | null | undefined): DocumentFilter => ({
  numberKey: filter?.number ? numberKey(filter.number) : null,
  gazette: filter?.gazette ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  issuer: filter?.issuer ?? null,
  text: filter?.text ?? null,
  from: filter?.from ?? null,
  to: filter?.to ?? null,
  citedOnly: filter?.citedOnly ?? null,
  status: filter?.status ?? null,
  asOf: filter?.asOf ?? (filter?.status ? today() : null),
});

/** A filter of the API → what the statement takes. */
export const citationFilter = (filter: AskedCitations | null | undefined): CitationFilter => ({
  relations: filter?.relations ?? null,
  gazette: filter?.gazette ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
});

export const document: Resolvers = {
  Query: {
    document: async (_, { id, number }, { graph, loaders }) => {
      if (id) {
        const row = await loaders.node(id);
        return row?.label === 'Document' ? row : null;
      }
      if (!number) throw badInput('`document` needs an `id` or a `number`; it has neither.');
      const which = { ...everyDocument, numberKey: numberKey(number) };
      const [found] = await graph.read(documents.page(which, 'newest'), {
        ...which,
        ...pageParams({ first: 1 }),
      });
      return found?.row ?? null;
    },
    documents: async (_, { filter, order, ...args }, { graph }) => {
      const which = documentFilter(filter);
      return listConnection(graph, documents, which, order ?? 'newest', args);
    },
    citations: async (_, { filter, ...args }, { graph }) => {
      const which = citationFilter(filter);
      return listConnection(graph, citations, which, 'place', args);
    },
  },
  Document: {
    jurisdiction: jurisdictionOf,
    inForceFrom: ({ in_force_from }) => in_force_from,
    validUntil: ({ valid_until }) => valid_until,
    status: (row, { asOf }) => statusAt(row, asOf ?? today()),
    evidence: async ({ id }, _, { loaders }) => (await loaders.printings(id)).flatMap(factFields.evidence),
    flags: async ({ id }, _, { loaders }) => (await loaders.printings(id)).flatMap(factFields.flags),
    gazettes: async ({ id }, _, { loaders }) => {
      const ids = (await loaders.printings(id)).map(({ gazetteId }) => gazetteId);
      return (await loaders.nodes([...new Set(ids)])) as GazetteRow[];
    },
    appointments: ({ id }, args, context) => childConnection(appointmentsOfDocument, {}, args, id, context),
    tasks: ({ id }, args, context) => childConnection(tasksOfDocument, {}, args, id, context),
    parties: ({ id }, { role, kind, first }, { loaders }) =>
      loaders.parties({ role: role ?? 'lead', kind: kind ?? 'Unit', limit: checkedFirst(first ?? 10) }, id),
    citations: ({ id }, args, context) => childConnection(citationsOfDocument, {}, args, id, context),
    citedBy: ({ id }, args, context) => childConnection(citationsOfTarget, {}, args, id, context),
    commendations: ({ id }, args, context) => childConnection(commendationsOfDocument, {}, args, id, context),
  },
  PartyCount: { party: ({ party }, _, { loaders }) => required<NodeRow>(loaders.node(party), party) },
  Printing: {
    ...factFields,
    number: ({ row }) => row.number,
    title: ({ row }) => row.title,
    issuers: ({ row }) => row.issuers,
    date: ({ row }) => row.date,
  },
  Citation: {
    ...factFields,
    targetNumber: ({ row }) => row.target,
    target: (fact, _, context) => named<DocumentRow>(fact, 'target', context),
    relation: ({ row }) => row.relation,
  },
};
