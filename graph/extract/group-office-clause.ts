import { type Passage, slice, trim } from '../read/passage.ts';
import type { GroupReading } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import type { GroupAt, ProseState } from './group-reference.ts';
import { type Printed, printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { isUnit } from './unit-list.ts';

/** 办公室设在县公安局, 办公地点设县交通运输局, 办公场所设县安委办, 办公室（设市民政局） */
const host =
  /(?:办公室|办公地点|办公场所|联席办)[（(]?(?:日常工作机构)?(?:设立在|设立于|设在|设于|设|于)(?!置|主任|副主任|立|有|若干|\d)([^，,。；;（(）)]+(?:[（(][^）)]*[）)])?)/gu;
/** 由市农业农村局承担联席会议日常工作 */
const bears = /由([^，,。；;由]{3,30}?)(?:具体)?承担[^，,。；;]{0,12}日常工作/u;
const opensOffice = /办公室|联席办/u;

/** Where a sentence seats the office of a body. */
export function readOffice(
  sentence: Passage,
  groupAt: GroupAt,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const seats = [...sentence.text.matchAll(host)];
  const opened = opensOffice.exec(sentence.text);
  for (const match of seats) {
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    const unit = trim(slice(sentence, from, from + (match[1] ?? '').length), '、 ');
    if (unit.text.length < 2 || unit.text.length > 30 || !isUnit(unit.text, context.attested)) continue;
    const group = groupAt(match.index, true);
    if (group)
      open(reading, state, group, printed(unit), slice(sentence, match.index, from + unit.text.length));
  }
  if (seats.length > 0 || !opened) return;
  const bearer = bears.exec(sentence.text);
  const group = groupAt(opened.index, true);
  const isNew = /(?:下设|设立?)$|^/u.test(sentence.text.slice(0, opened.index));
  if (!group || !isNew || (state.office && !/下设|设立/u.test(sentence.text))) return;
  const unit =
    bearer?.[1] && isUnit(bearer[1], context.attested) && /下设/u.test(sentence.text) ? bearer[1] : null;
  const at = unit && bearer ? bearer.index + 1 : 0;
  state.office = {
    group,
    unit: unit ? printed(slice(sentence, at, at + unit.length)) : null,
    director: null,
    pieces: [slice(sentence, opened.index, opened.index + opened[0].length)],
    flags: [],
  };
  if (unit) reading.offices.push(state.office);
}

function open(
  reading: GroupReading,
  state: ProseState,
  group: GroupName,
  unit: Printed,
  piece: Passage,
): void {
  state.office = { group, unit, director: null, pieces: [piece], flags: [] };
  reading.offices.push(state.office);
}
