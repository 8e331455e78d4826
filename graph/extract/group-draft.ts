import type { Evidence, Flag, Unread } from '../facts.ts';
import type { Passage } from '../read/passage.ts';
import type { GroupName } from './group-name.ts';
import type { Printed } from './printed.ts';
import type { Holder } from './seat-holders.ts';

/** A seat or a part as printed, and whether it stands in the same line or is carried down from one above. */
export type Role = {
  text: string;
  piece: Passage;
  carried: boolean;
  /** The words that say that the seat is one of the body's office: 下设办公室 before 某某任副主任. */
  office?: Passage | null;
};

/** One member of a body before it becomes a fact. */
export type MemberDraft = { group: GroupName; role: Role; holder: Holder; flags: Flag[] };
export type UnitDraft = { group: GroupName; role: Role; unit: Printed; flags: Flag[] };
export type OfficeDraft = {
  group: GroupName;
  unit: Printed | null;
  director: Printed | null;
  /** The words that seat the office or its head. */
  pieces: Passage[];
  flags: Flag[];
};

/** All that a document says of its bodies. */
export type GroupReading = {
  members: MemberDraft[];
  units: UnitDraft[];
  offices: OfficeDraft[];
  unread: Unread[];
};

export const emptyReading = (): GroupReading => ({ members: [], units: [], offices: [], unread: [] });

/** Where the name of the body stands. */
export type Span = { passage: Passage; role: Evidence['role'] };
