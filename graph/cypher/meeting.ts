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
} from './page.ts';
import { type FactRow, fact } from './rows.ts';

/** Which meetings; null leaves a filter out. `from` and `to` are included. */
export type MeetingFilter = {
  /** Part of the title. */
  text: string | null;
  /** Whoever took part. */
  party: string | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  from: string | null;
  to: string | null;
  flagged: boolean | null;
};

/** `meetings`: by date, undated last. */
export const meetings = list<MeetingFilter, FactRow<'meeting'>>()({
  name: 'meetings',
  anchors: {
    party: 'MATCH (:Node {id: $given.party})-[:TOOK_PART_IN]->(n:Meeting)',
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Meeting)',
    jurisdiction: `${factsOfPlace}Meeting`,
    all: 'MATCH (n:Meeting)',
  },
  clauses: {
    text: 'n.title CONTAINS $given.text',
    party: 'EXISTS { (:Node {id: $given.party})-[:TOOK_PART_IN]->(n) }',
    gazette: isInGazette,
    jurisdiction: isFactOfPlace,
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

/** Below a meeting: what it decided, in the order of the text. */
export const decisionsOfMeeting = children<FactRow<'decision'>>()('decisionsOfMeeting', {
  walk: 'MATCH (parent)<-[:DECIDED_AT]-(n:Decision)',
  order: ['WITH DISTINCT n', byPlace, ascending],
  projection: fact,
});
