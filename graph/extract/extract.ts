/** Tree → facts: one reader for each kind, over each document in turn. */
import { type Fact, type FactKind, factKinds, type GazetteInfo, type Unread } from '../facts.ts';
import { entriesByNumber } from '../parse/contents.ts';
import { type Jurisdiction, jurisdictionFrom, jurisdictionOf } from '../parse/jurisdiction.ts';
import type { GazetteNode } from '../parse/nodes.ts';
import type { GazetteText } from '../read/gazette-file.ts';
import { readAppointments } from './appointment.ts';
import { attestedIn } from './attested.ts';
import { readCitations } from './citation.ts';
import { readCommendations } from './commendation.ts';
import { readDecisions } from './decision.ts';
import { readDocument } from './document.ts';
import { readGroupOffices } from './group-office.ts';
import { readLiaisons } from './liaison.ts';
import { readMeeting } from './meeting.ts';
import { readMembers } from './member.ts';
import { readMemberUnits } from './member-unit.ts';
import { readPortfolios } from './portfolio.ts';
import type { GazetteContext, Reader } from './reader.ts';
import { type StatedCount, statedIn } from './stated.ts';
import { readTasks } from './task.ts';
import { unreadOf } from './unread.ts';

/** A new kind of fact does not compile until it stands here. */
const readers: { [K in FactKind]: Reader<K> } = {
  document: readDocument,
  appointment: readAppointments,
  task: readTasks,
  member: readMembers,
  member_unit: readMemberUnits,
  group_office: readGroupOffices,
  portfolio: readPortfolios,
  liaison: readLiaisons,
  citation: readCitations,
  commendation: readCommendations,
  meeting: readMeeting,
  decision: readDecisions,
};

/** What the command line may say better than the text: `--jurisdiction`, `--period`. */
export type Overrides = { jurisdiction?: string | undefined; period?: string | undefined };

export type Extraction = {
  info: GazetteInfo;
  facts: Fact[];
  /** Lines with a trigger word and no fact, each with its reason. */
  unread: Unread[];
  /** Counts that the text states, each beside what was read. */
  stated: StatedCount[];
  /** Rows of each kind, those with none included. */
  counts: Record<FactKind, number>;
};

/** All facts of one gazette, in the order of the text. A pure function of its text and the overrides. */
export function extractFacts(gazette: GazetteText, tree: GazetteNode, overrides: Overrides = {}): Extraction {
  const jurisdiction = overrides.jurisdiction
    ? jurisdictionFrom(overrides.jurisdiction, gazette.text)
    : jurisdictionOf(tree, gazette.text);
  const info = infoOf(gazette, tree, jurisdiction, overrides);
  const context: GazetteContext = {
    key: info.key,
    text: gazette.text,
    tree,
    jurisdiction,
    listed: entriesByNumber(tree.contents),
    lineAt: lineFinder(gazette.text),
    attested: attestedIn(tree),
  };
  const readings = tree.documents.flatMap((document) =>
    factKinds.map((kind) => readers[kind](document, context)),
  );
  const facts = readings.flatMap((reading): Fact[] => reading.facts).sort(byPlace);
  return {
    info,
    facts,
    unread: unreadOf(
      context,
      facts,
      readings.flatMap(({ unread }) => unread),
    ),
    stated: tree.documents.flatMap((document) => statedIn(document, facts, context.lineAt)),
    counts: countsOf(facts),
  };
}

const startOf = (fact: Fact) =>
  fact.evidence.find(({ role }) => role === 'value')?.start ?? fact.evidence[0]?.start ?? 0;
const byPlace = (a: Fact, b: Fact) =>
  startOf(a) - startOf(b) || factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind);

function countsOf(facts: readonly Fact[]): Record<FactKind, number> {
  const counts = Object.fromEntries(factKinds.map((kind) => [kind, 0])) as Record<FactKind, number>;
  for (const { kind } of facts) counts[kind]++;
  return counts;
}

/** The line of an offset, by halving: a fact knows offsets, a person lines. */
function lineFinder(text: string) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

function infoOf(
  { file, bytes, sha256 }: GazetteText,
  { masthead }: GazetteNode,
  jurisdiction: Jurisdiction | null,
  overrides: Overrides,
): GazetteInfo {
  const period = overrides.period ?? masthead.period?.text ?? null;
  const place = jurisdiction?.code ?? jurisdiction?.name ?? null;
  const flags = [
    ...(masthead.title || masthead.period
      ? []
      : [{ code: 'no-masthead', reason: 'The file prints no masthead, so title and period are unknown.' }]),
    ...(place
      ? []
      : [{ code: 'no-jurisdiction', reason: 'Neither masthead nor documents name the issuing place.' }]),
  ];
  return {
    key: place && period ? `${place}-${period}` : sha256.slice(0, 16),
    title: masthead.title?.text ?? null,
    issuer: masthead.issuer?.text ?? null,
    jurisdiction: place ?? 'unknown',
    period,
    file,
    bytes,
    sha256,
    source_url: null,
    flags,
  };
}
