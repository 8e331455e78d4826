import { type Passage, slice, trim } from '../read/passage.ts';
import type { GroupReading, Role } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import type { GroupAt } from './group-reference.ts';
import { SEAT } from './group-words.ts';
import { printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { splitUnits } from './unit-list.ts';

/** 成员单位包括县委组织部、县财政局等 */
const unitsOf = /成员单位(?:包括|主要包括|有(?!关)|为|由)[:：]?([^。；;]{4,})/u;
/** 成立由市政府办、市财政局等单位联合组成的某专班; 由市长任召集人，民政局、财政局等部门组成的某联席会议 */
const composed = new RegExp(
  `(?:由|[任为](?:${SEAT})[，,])([^，,。；;由]{6,}?)(?:等)?(?:单位|部门)(?:联合)?(组成)`,
  'u',
);

/** The units of which a sentence says that they belong to a body. */
export function readUnits(
  sentence: Passage,
  groupAt: GroupAt,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const parts = composed.exec(sentence.text);
  const whole = parts && groupAt(parts.index + parts[0].length);
  if (parts?.[1] && whole) {
    const end = parts.index + parts[0].length;
    const from = parts.index + parts[0].indexOf(parts[1]);
    const role: Role = { text: '组成', piece: slice(sentence, end - 2, end), carried: false };
    addUnits(slice(sentence, from, from + parts[1].length), role, whole, context, reading);
  }
  const match = unitsOf.exec(sentence.text);
  const group = match && groupAt(match.index);
  if (!match?.[1] || !group) return;
  const from = match.index + match[0].length - match[1].length;
  const list = match[1]
    .replace(/[，,](?:[^、，,]{0,6}办公室|负责|专班办公室|日常).*$/u, '')
    .replace(/组成.*$/u, '');
  const role: Role = {
    text: '成员单位',
    piece: slice(sentence, match.index, match.index + 4),
    carried: false,
  };
  addUnits(slice(sentence, from, from + list.length), role, group, context, reading);
}

/** One draft for each unit of the list. */
export function addUnits(
  list: Passage,
  role: Role,
  group: GroupName,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const text = trim(list, '。；;，,、 ');
  for (const { start, end } of splitUnits(text.text, context.attested)) {
    const unit = trim(slice(text, start, end), '等 ');
    if (unit.text !== '') reading.units.push({ group, role, unit: printed(unit), flags: [] });
  }
}
