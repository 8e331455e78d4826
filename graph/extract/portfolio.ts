import type { Evidence } from '../facts.ts';
import type { Block, DocumentNode, Table } from '../parse/nodes.ts';
import { join, type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isPost } from './person-list.ts';
import { genderIn, isPersonName, nameBeforePost } from './person-name.ts';
import { addDuties, type Duties, isDuty, noDuties, unitsOfCell } from './portfolio-duties.ts';
import { evidenceOf, printed, withoutRepeats } from './printed.ts';
import { blocksWithin, factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';
import { peopleOf } from './roster-line.ts';
import type { Holder } from './seat-holders.ts';

/** 领导分工, 县政府党组成员工作分工; not 任务分工 or 职责分工 of units. */
const aboutPortfolios = /(?:领导|班子|成员|政府|党组|[县市区镇]长)[^，。]{0,16}分工|分工(?:调整)?的通知/u;
const notPortfolios = /(?:任务|职责|责任)分工/u;

/** A leader and what follows in the text on that leader. */
type Draft = { holder: Holder; head: Passage; duties: Duties };

/** Who leads, oversees, liaises and assists, in a document that divides the leaders' work. */
export function readPortfolios(document: DocumentNode, context: GazetteContext): Reading<'portfolio'> {
  if (
    !isAbout(document.title) &&
    ![...blocksWithin(document.blocks)].some(({ annex }) => isAbout(annex?.title ?? null))
  )
    return { facts: [], unread: [] };
  const drafts: Draft[] = [];
  // What stands below a table goes on in none of its cells.
  let lines: Draft[] = [];
  for (const { block } of blocksWithin(document.blocks)) {
    if (block.kind === 'table') {
      drafts.push(...lines, ...fromTable(block, context));
      lines = [];
    } else if (block.kind !== 'signature') readLines(block, lines, context);
  }
  drafts.push(...lines);
  return {
    facts: drafts.filter(isCharged).map((draft) => factFrom(draft, document, context)),
    unread: [],
  };
}

const isAbout = (title: Passage | null): boolean => {
  const text = title ? squeeze(title).text : '';
  return aboutPortfolios.test(text) && !notPortfolios.test(text);
};

const isCharged = ({ duties }: Draft) => duties.pieces.length > 0;

function readLines(
  block: Exclude<Block, { kind: 'annex' | 'table' | 'signature' }>,
  drafts: Draft[],
  context: GazetteContext,
): void {
  const line = block.passage;
  const head = headOf(line, block.ordinal?.length ?? 0, context);
  if (head) {
    drafts.push(head.draft);
    if (head.rest) addDuties(head.rest, head.draft.duties, context.attested);
    return;
  }
  const last = drafts.at(-1);
  if (!last) return;
  const open = last.duties.pieces.at(-1);
  if (open && !/[。；;]$/u.test(open.text)) goOn(last, open, line, context);
  else if (isDuty(line)) addDuties(line, last.duties, context.attested);
}

/** 负责公安、信访、禁毒、 | 网络安全等工作。: the clause goes on in the next paragraph. */
function goOn(draft: Draft, open: Passage, line: Passage, context: GazetteContext): void {
  const { duties } = draft;
  const whole = join([open, line]);
  duties.pieces.pop();
  if (duties.duties.at(-1) === open) duties.duties.pop();
  addDuties(whole, duties, context.attested);
}

/**
 * 副县长 向某某 alone on a line, 向某某（副县长）, 二、副县长向某某; or with the duties behind: 向某某同志：负责…,
 * 副县长向某某同志负责….
 */
function headOf(
  line: Passage,
  ordinal: number,
  context: GazetteContext,
): { draft: Draft; rest: Passage | null } | null {
  const text = trim(slice(line, ordinal));
  const mark = /[:：]|(?<=[\p{Script=Han}）)]) ?(?=(?:主持|领导|负责|分管|协助)[^、]*[。，、])/u.exec(
    text.text,
  );
  const whole = mark && mark.index > 1 && mark.index < 50 ? slice(text, 0, mark.index) : text;
  if (whole.text.length > 50 || /[。；;]/u.test(whole.text) || isDuty(whole)) return null;
  const bare = trim(
    slice(whole, 0, whole.text.length - (/(?:同志|[，,])+$/u.exec(whole.text)?.[0].length ?? 0)),
  );
  const holder = holderOf(bare, context);
  const rest = whole === text || !mark ? null : trim(slice(text, mark.index + mark[0].length));
  if (!holder || (rest && rest.text !== '' && !isDuty(rest))) return null;
  return {
    draft: { holder, head: bare, duties: noDuties() },
    rest: rest && rest.text !== '' ? rest : null,
  };
}

function holderOf(text: Passage, context: GazetteContext): Holder | null {
  const name = squeeze(text);
  if (isPersonName(name.text)) return { person: printed(text), gender: null, position: null };
  // 左思（挂职）副县长
  const noted = /^(\p{Script=Han}{2,4})[（(][^（）()]{1,8}[)）](.{2,40})$/u.exec(name.text);
  if (noted?.[1] && noted[2] && isPersonName(noted[1]) && isPost(noted[2]))
    return {
      person: printed(slice(name, 0, noted[1].length)),
      gender: genderIn(text.text),
      position: printed(slice(name, name.text.length - noted[2].length)),
    };
  // 肖某某常务副市长：
  const cut = nameBeforePost(name.text);
  if (cut > 0)
    return { person: printed(slice(name, 0, cut)), gender: null, position: printed(slice(name, cut)) };
  const people = peopleOf(text, context.attested);
  const [one] = people ?? [];
  const isOne =
    people?.length === 1 && one?.person && one.position && isPost(one.position.text.replace(/[（(].*$/u, ''));
  return isOne && one ? one : null;
}

/** 姓名 / 职务 / 分管工作 / 分管单位 / 联系单位: one leader a row. */
function fromTable(table: Table, context: GazetteContext): Draft[] {
  return table.rows.flatMap((row): Draft[] => {
    const header = table.headers[Math.max(0, row.header)]?.[0];
    const cell = (means: RegExp) => {
      const column = header?.cells.findIndex(({ passage }) => means.test(squeeze(passage).text)) ?? -1;
      const found = row.cells[column]?.passage;
      return found && found.text !== '' ? found : null;
    };
    const name = cell(/^(?:姓名|领导姓名|领导)$/u);
    const units = cell(/分管(?:单位|部门)/u);
    const liaised = cell(/联系(?:单位|部门)/u);
    const work = cell(/分工|分管工作|负责工作|工作内容/u);
    if (!name || !isPersonName(squeeze(name).text) || !(units || liaised || work)) return [];
    const position = cell(/职务/u);
    const duties = noDuties();
    if (work && isDuty(work)) addDuties(work, duties, context.attested);
    else if (work) duties.duties.push(work);
    if (units) duties.oversees.push(...unitsOfCell(units, context.attested));
    if (liaised) duties.liaises.push(...unitsOfCell(liaised, context.attested));
    duties.pieces.push(...[position, work, units, liaised].filter((piece) => piece !== null));
    const holder: Holder = { person: printed(name), gender: null, position: position && printed(position) };
    return [{ holder, head: name, duties }];
  });
}

function factFrom({ holder, head, duties }: Draft, document: DocumentNode, context: GazetteContext) {
  const spans: Evidence[] = [...evidenceOf(context, [head]), ...evidenceOf(context, duties.pieces)];
  return factOf(
    context,
    'portfolio',
    {
      document: numberOf(document),
      person: holder.person?.text ?? '',
      position: holder.position?.text ?? null,
      duties:
        duties.duties.length > 0
          ? duties.duties
              .map((piece) => squeeze(piece).text)
              .join('')
              .replace(/[，,；;]$/u, '')
          : null,
      oversees: duties.oversees,
      liaises: duties.liaises,
      assists: duties.assists,
    },
    withoutRepeats(spans),
  );
}
