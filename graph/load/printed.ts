/** Layer one: what one gazette says, as nodes and edges. Pure. */
import type { Fact, GazetteInfo } from '../facts.ts';
import { nodes, rows } from '../ontology.ts';
import { type StoredFact, withAssignmentIds, withIds } from '../resolve/fact-ids.ts';
import { periodOf } from '../resolve/intervals.ts';
import { mentionsOf } from '../resolve/mentions.ts';
import { flatten, type Properties, propertiesOfFact } from './properties.ts';
import { type EdgeRow, edgeRow, type NodeRow, nodeRow } from './rows.ts';

export type PrintedLayer = { nodes: NodeRow[]; edges: EdgeRow[] };

/** The gazette, its facts, their parties and mentions. `digest` is that of the facts' source. */
export function printedLayer(gazette: GazetteInfo, facts: readonly Fact[], digest: string): PrintedLayer {
  const stored = withIds(facts);
  const dates = new Map(
    facts.flatMap((fact) =>
      fact.kind === 'document' && fact.number !== null ? [[fact.number, fact.date]] : [],
    ),
  );
  const layers = stored.map((fact) => layerOf(fact, gazette.key, dates));
  const all = [{ nodes: [gazetteNode(gazette, digest)], edges: [] }, ...layers];
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

/** The day an appointment takes effect: printed, else its document's. */
function dayOf(fact: StoredFact, dates: ReadonlyMap<string, string | null>): Properties {
  if (fact.kind !== 'appointment') return {};
  return { date: fact.effective ?? (fact.document === null ? null : (dates.get(fact.document) ?? null)) };
}

const distinct = <T extends { id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
