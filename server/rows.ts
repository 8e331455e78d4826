/** The parent object of each type of the schema, as the graph gives it: what `codegen.ts` maps types to. */
import type { DoubtCount } from '../graph/cypher/doubt.ts';
import type { Piece } from '../graph/cypher/neighbourhood.ts';
import type { PathRow as Way } from '../graph/cypher/paths.ts';
import type { TenureRow as Tenure } from '../graph/cypher/post.ts';
import type {
  FactRow as AnyFact,
  NodeRow as AnyNode,
  AssignmentRow,
  ThingRow,
} from '../graph/cypher/rows.ts';
import type { SearchRow } from '../graph/cypher/search.ts';
import type { StatisticsRow as Statistics } from '../graph/cypher/statistics.ts';
import type { PartyCount } from '../graph/cypher/task.ts';
import type { Connection } from './connection.ts';
import type { Step } from './schema/graph/steps.ts';
import type { Marked } from './schema/search/marking.ts';

/** `redirectedFrom`: the retired id by which it was asked for. */
export type NodeRow = (AnyNode | TenureRow) & { redirectedFrom?: string };
export type FactRow = AnyFact;

export type AppointmentRow = AnyFact<'appointment'>;
export type CitationRow = AnyFact<'citation'>;
export type CommendationRow = AnyFact<'commendation'>;
export type DecisionRow = AnyFact<'decision'>;
export type LiaisonRow = AnyFact<'liaison'>;
export type MeetingRow = AnyFact<'meeting'>;
export type MembershipRow = AnyFact<'member' | 'member_unit' | 'group_office'>;
export type PortfolioRow = AnyFact<'portfolio'>;
export type PrintingRow = AnyFact<'document'>;
export type TaskRow = AnyFact<'task'>;

export type PathRow = Way;
export type PathStepRow = Step;
export type PartyCountRow = PartyCount;
export type ContradictionRow = ThingRow<'Contradiction'>;
export type DocumentRow = ThingRow<'Document'>;
export type GazetteRow = ThingRow<'Gazette'>;
export type GroupRow = ThingRow<'Group'>;
export type JudgementRow = ThingRow<'Judgement'>;
export type JudgedMentionRow = JudgementRow['mentions'][number];
export type JurisdictionRow = ThingRow<'Jurisdiction'>;
export type MentionRow = ThingRow<'Mention'>;
export type OfficialRow = ThingRow<'Official'>;
export type ParagraphRow = ThingRow<'Paragraph'>;
export type PersonRow = ThingRow<'Person'>;
export type PlaceRow = ThingRow<'Place'>;
export type PostRow = ThingRow<'Post'>;
export type UnitRow = ThingRow<'Unit'>;
export type TaskAssignmentRow = AssignmentRow;
/** A tenure reached by its id has no date asked for. */
export type TenureRow = ThingRow<'Tenure'> & { certainty?: Tenure['certainty'] };

export type DoubtCountRow = DoubtCount;

/** A doubt as stored. */
export type FlagRow = AnyFact['row']['flags'][number];
/** One span of a fact, and which fact's. */
export type EvidenceRow = { of: AnyFact; index: number };
export type SearchHitRow = SearchRow & Marked;
export type StatisticsRow = Statistics & { textsFound: boolean };
export type NeighbourhoodRow = {
  piece: Piece;
  asked: readonly string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  total: () => Promise<number>;
};

export type AppointmentConnectionRow = Connection<AppointmentRow>;
export type CitationConnectionRow = Connection<CitationRow>;
export type CommendationConnectionRow = Connection<CommendationRow>;
export type ContradictionConnectionRow = Connection<ContradictionRow>;
export type DecisionConnectionRow = Connection<DecisionRow>;
export type DocumentConnectionRow = Connection<DocumentRow>;
export type FactConnectionRow = Connection<FactRow>;
export type JudgementConnectionRow = Connection<JudgementRow>;
export type GroupConnectionRow = Connection<GroupRow>;
export type LiaisonConnectionRow = Connection<LiaisonRow>;
export type MeetingConnectionRow = Connection<MeetingRow>;
export type MembershipConnectionRow = Connection<MembershipRow>;
export type OfficialConnectionRow = Connection<OfficialRow>;
export type PlaceConnectionRow = Connection<PlaceRow>;
export type PortfolioConnectionRow = Connection<PortfolioRow>;
export type PostConnectionRow = Connection<PostRow>;
export type TaskConnectionRow = Connection<TaskRow>;
export type TaskAssignmentConnectionRow = Connection<TaskAssignmentRow>;
export type UnitConnectionRow = Connection<UnitRow>;
