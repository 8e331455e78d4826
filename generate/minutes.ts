/** Minutes of a government's standing meeting: who sat there, what was decided, and who is charged with it. */
import { ordinal, printedDay, type Setting } from './document.ts';
import type { Expected } from './expected.ts';
import { blank, type Line, line } from './sheet.ts';
import { topics } from './words.ts';

/** The minutes' lines. They have no number, and the meeting stands for the document. */
export function minutes(setting: Setting, count: number): Line[] {
  const { county, random, date } = setting;
  const title = `${county.name}第${random.int(9, 18)}届人民政府第${count}次常务会议`;
  const [chair, ...others] = county.leaders.map(({ name }) => name);
  const attendees = [chair ?? '', ...random.some(others, 5)];
  const observers = random.some(county.people, random.int(3, 8)).map((person) => ({
    person,
    unit: random.pick(county.units),
  }));
  const recorder = random.pick(county.people);
  const meeting: Expected = {
    kind: 'meeting',
    title,
    date,
    chair: chair ?? '',
    attendees,
    observers,
    recorder,
  };
  const items = Array.from({ length: random.int(3, 8) }, (_, at) =>
    itemOf(setting, title, ordinal(at + 1), attendees),
  );
  return [
    line(`第${count}次`),
    blank,
    line(`${county.name}人民政府办公室`),
    blank,
    line(printedDay(date)),
    blank,
    line(meeting, `${printedDay(date)}，${county.level}长${chair}主持召开${title}。`),
    blank,
    ...items.flat(),
    line(`出 席：${attendees.join('、')}`),
    blank,
    line(`列 席：${observers.map(({ person, unit }) => unit + person).join('，')}`),
    blank,
    line(`记 录：${recorder}`),
    blank,
  ];
}

/** 二 / 会议听取了…情况汇报，研究议定以下意见： / 由…同志牵头，…具体负责，…配合。 */
function itemOf(
  { county, random }: Setting,
  meeting: string,
  seq: string,
  attendees: readonly string[],
): Line[] {
  const subject = random.chance(0.5)
    ? `听取了${random.pick(topics)}工作情况汇报`
    : `审议了《${county.name}${random.pick(topics)}管理办法（送审稿）》`;
  const [lead = '', ...support] = random.some(county.units, random.int(2, 3));
  const leader = random.pick(attendees);
  const row: Expected = {
    kind: 'decision',
    meeting,
    seq,
    subject,
    leaders: [leader],
    lead_units: [lead],
    support_units: support,
  };
  return [
    line(seq),
    blank,
    line(row, `会议${subject}，研究议定以下意见：`),
    blank,
    line(`由${leader}同志牵头，${lead}具体负责，${support.join('、')}配合，抓好落实。`),
    blank,
  ];
}
