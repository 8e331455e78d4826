import type { Row, Table } from '../parse/nodes.ts';
import { emptyPassage, type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { splitPeople } from './person-list.ts';
import type { Attested } from './unit-list.ts';
import { splitUnits } from './unit-list.ts';

/** A place with those tied to it, before it becomes a fact. */
export type Tie = {
  place: readonly Passage[];
  /** The town or street above is printed once for several villages. */
  carried: Passage | null;
  leaders: Passage[];
  units: Passage[];
  cells: Passage[];
  headers: Passage[];
};

type Means = 'town' | 'place' | 'leaders' | 'units' | 'other';

const town = /^(?:所在|所属)?(?:乡镇|镇|街道|乡镇街道|乡镇[（(]街道[)）])(?:名称)?$/u;
const place =
  /(?:村|社区|乡镇|街道|林场|林区|企业|区域|片区|学校|河段|网格|小区|景区|园区)(?:[（(][^（）()]{1,6}[)）])?(?:名称|名)?$|^(?:村名|联系点|联点|挂点|包联点)$/u;
const leaders =
  /^(?:负责)?(?:联系|联点|挂点|挂联|挂钩|包联|包保|包村|包片|帮扶|督导|责任)?(?:乡镇|村|企业|社区)?(?:的)?[县市区州处]?(?:级|委|政府)?(?:领导|干部)(?:姓名)?$|^(?:县级|乡级)?(?:林长|河长|田长)$/u;
const units =
  /^(?:联系|后盾|帮扶|帮联|包联|挂点|联点|结对|驻村|对口|责任|工作队)(?:帮扶|工作)?(?:单位|部门)$/u;
/** Columns of tasks make the table one of tasks, whoever is tied to a place there. */
const tasks = /任务|措施|工作内容|时间节点|事项|要求|项目/u;
const ties = /联系|联点|联社区|联村|挂点|挂联|挂钩|包联|包保|包村|包片|帮扶|后盾|林长|河长|田长/u;

function meaningOf(head: string): Means {
  if (leaders.test(head)) return 'leaders';
  if (units.test(head)) return 'units';
  if (town.test(head)) return 'town';
  return place.test(head) ? 'place' : 'other';
}

const headOf = (table: Table, row: Row): readonly Passage[] =>
  (
    table.headers[Math.max(0, row.header)]?.[0] ?? (row === table.rows[0] ? undefined : table.rows[0])
  )?.cells.map(({ passage }) => squeeze(passage)) ?? [];

/**
 * Whether a table ties leaders or units to places and holds no tasks: 村名称 / 联系县级领导, 企业名称 / 联点县级领导 /
 * 帮扶单位.
 */
export function isTieTable(table: Table, title: Passage | null): boolean {
  const first = table.headers[0]?.[0]?.cells ?? table.rows[0]?.cells ?? [];
  const heads = first.map(({ passage }) => squeeze(passage).text);
  const means = heads.map(meaningOf);
  const about = [
    title ? squeeze(title).text : '',
    table.caption ? squeeze(table.caption).text : '',
    ...heads,
  ].join(' ');
  return (
    means.some((one) => one === 'place' || one === 'town') &&
    means.includes('leaders') &&
    !heads.some((head) => tasks.test(head)) &&
    ties.test(about)
  );
}

/** The ties of a table's rows; a header that names the columns twice gives two ties a row. */
export function tiesOf(table: Table, attested: Attested): Tie[] {
  let above: Passage | null = null;
  return table.rows.flatMap((row): Tie[] => {
    const heads = headOf(table, row);
    const means = heads.map(({ text }) => meaningOf(text));
    if (
      row.cells.some(
        ({ passage }, column) => passage.text !== '' && squeeze(passage).text === heads[column]?.text,
      )
    )
      return [];
    return halves(means).flatMap(([from, to]): Tie[] => {
      const cells = (wanted: Means) =>
        row.cells.flatMap(({ passage }, column) =>
          column >= from && column < to && means[column] === wanted && passage.text !== ''
            ? [trim(passage)]
            : [],
        );
      const [villages, towns] = [cells('place'), cells('town')];
      const hasBoth = means.slice(from, to).includes('place') && means.slice(from, to).includes('town');
      if (hasBoth && towns[0]) above = towns[0];
      const carried = hasBoth && !towns[0] ? above : null;
      const spot = [...(hasBoth && above ? [above] : towns), ...villages.slice(0, 1)];
      const people = cells('leaders');
      const parties = cells('units');
      if (
        spot.length === 0 ||
        /^(?:合计|总计|小计)$/u.test(squeeze(spot[0] ?? heads[0] ?? emptyPassage).text)
      )
        return [];
      if (people.length + parties.length === 0) return [];
      return [
        {
          place: spot,
          carried,
          leaders: people.flatMap((cell) => leadersIn(cell, attested)),
          units: parties.flatMap((cell) => unitsIn(cell, attested)),
          cells: [...villages, ...towns, ...people, ...parties],
          headers: heads.filter((_, column) => column >= from && column < to && means[column] !== 'other'),
        },
      ];
    });
  });
}

/** Where the columns begin anew: 村名称 / 联系领导 / 村名称 / 联系领导 is two halves. */
function halves(means: readonly Means[]): [number, number][] {
  const starts: number[] = [];
  let complete = true;
  for (const [column, one] of means.entries()) {
    const opens = one === 'place' || one === 'town';
    if (opens && complete) {
      starts.push(column);
      complete = false;
    } else if (one === 'leaders' || one === 'units') complete = true;
  }
  const [first] = starts;
  if (first === undefined) return [];
  return starts.map((start, index) => [index === 0 ? 0 : start, starts[index + 1] ?? means.length]);
}

/** The people and posts of a cell. */
export const leadersIn = (cell: Passage, attested: Attested): Passage[] =>
  splitPeople(cell.text, attested).map(({ start, end }) => slice(cell, start, end));

function unitsIn(cell: Passage, attested: Attested): Passage[] {
  const list = slice(cell, 0, cell.text.search(/(?:具体)?负责?[。 ]*$|$/u));
  return splitUnits(list.text, attested).map(({ start, end }) => slice(list, start, end));
}
