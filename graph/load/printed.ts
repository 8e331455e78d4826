/** Layer one: what one gazette says, as nodes and edges. Pure. */
import type { GazetteInfo } from '../facts.ts';
import { nodes, rows } from '../ontology.ts';
import { type StoredFact, withAssignmentIds } from '../resolve/fact-ids.ts';
import { periodOf } from '../resolve/intervals.ts';
import type { Judgement } from '../resolve/judgements/judgement.ts';
import { mentionsOf } from '../resolve/mentions.ts';
import { flatten, type Properties, propertiesOfFact } from './properties.ts';
import { type EdgeRow, edgeRow, type NodeRow, nodeRow } from './rows.ts';

export type PrintedLayer = { nodes: NodeRow[]; edges: EdgeRow[] };

/**
 * The gazette, its facts as people judged them, their parties and mentions, and those judgements. `digest` is that of
 * the facts' source and the judgements.
 */
export function printedLayer(
  gazette: GazetteInfo,
  facts: readonly StoredFact[],
  judgements: readonly Judgement[],
  digest: string,
): PrintedLayer {
  const dates = new Map(
    facts.flatMap((fact) =>
      fact.kind === 'document' && fact.number !== null ? [[fact.number, fact.date]] : [],
    ),
  );
  const layers = facts.map((fact) => layerOf(fact, gazette.key, dates));
  const there = new Set(facts.map(({ id }) => id));
  const judged = judgements.map((judgement) => layerOfJudgement(judgement, gazette, there));
  const all = [{ nodes: [gazetteNode(gazette, digest)], edges: [] }, ...layers, ...judged];
  return {
    nodes: distinct(all.flatMap((layer) => layer.nodes)),
    edges: distinct(all.flatMap((layer) => layer.edges)),
  };
}

function gazetteNode(gazette: GazetteInfo, digest: string): NodeRow {
  const { start, end } = periodOf(gazette.period);
  const values = {
    ...gazette,
    sourceUrl: gazette.source_url,
    periodStart: start,
    periodEnd: end,
    digest,
  };
  const properties = { ...flatten(nodes.Gazette.properties, values), gazette: gazette.key };
  return nodeRow('Gazette', `gazette:${gazette.key}`, properties, { flagged: gazette.flags.length > 0 });
}

function layerOf(fact: StoredFact, gazette: string, dates: ReadonlyMap<string, string | null>): PrintedLayer {
  const flagged = fact.flags.length > 0;
  const mentions = mentionsOf(fact);
  const parties = fact.kind === 'task' ? withAssignmentIds(fact) : [];
  return {
    nodes: [
      nodeRow(
        rows[fact.kind].node,
        fact.id,
        { ...propertiesOfFact(fact), ...dayOf(fact, dates) },
        { flagged },
      ),
      ...parties.map(({ id, ...party }) =>
        nodeRow('TaskAssignment', id, { ...party, gazette, task: fact.id }, { flagged }),
      ),
      ...mentions.map(({ id, start, end, text, of }) =>
        nodeRow('Mention', id, { gazette, start, end, text, of }),
      ),
    ],
    edges: [
      edgeRow('STATED_IN', `stated_in:${fact.id}`, fact.id, `gazette:${gazette}`, { gazette }),
      ...parties.map(({ id }) => edgeRow('ASSIGNMENT_OF', `assignment_of:${id}`, id, fact.id, { gazette })),
      ...mentions.map(({ id, field }) =>
        edgeRow('MENTIONS', `mentions:${fact.id}:${field}:${id}`, fact.id, id, { gazette, field }),
      ),
    ],
  };
}

/** A people's judgement on facts; one that rejects a fact stands by itself, with the place that it means. */
function layerOfJudgement(
  judgement: Judgement,
  { key: gazette, jurisdiction }: GazetteInfo,
  there: ReadonlySet<string>,
): PrintedLayer {
  const facts = judgement.mentions.flatMap(({ fact }) => (fact !== null && there.has(fact) ? [fact] : []));
  return {
    nodes: [
      nodeRow('Judgement', judgement.id, {
        ...flatten(nodes.Judgement.properties, { ...judgement, jurisdiction }),
        gazette,
      }),
    ],
    edges: [...new Set(facts)].map((fact) =>
      edgeRow('JUDGES', `judges:${judgement.id}:${fact}`, judgement.id, fact, { gazette }),
    ),
  };
}

/** The day an appointment takes effect: printed, else its document's. */
function dayOf(fact: StoredFact, dates: ReadonlyMap<string, string | null>): Properties {
  if (fact.kind !== 'appointment') return {};
  return { date: fact.effective ?? (fact.document === null ? null : (dates.get(fact.document) ?? null)) };
}

const distinct = <T extends { id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
