/** Appointments in a table: 姓名 / 任职 / 免职, or 姓名 / 任（免）职务 / 备注. */
import type { FactOf, Flag, Unread } from '../facts.ts';
import type { DocumentNode, Row, Table } from '../parse/nodes.ts';
import { emptyPassage, type Passage, squeeze, trim } from '../read/passage.ts';
import { type Note, noteIn } from './appointment-brackets.ts';
import { type NamedPost, postsIn } from './appointment-posts.ts';
import { followingVerbs, leadingVerbs } from './appointment-words.ts';
import { bareName, genderIn } from './person-name.ts';
import { factOf, type GazetteContext, numberOf, quoted } from './reader.ts';
import { looksLikeName } from './surnames.ts';

type Appointment = FactOf<'appointment'>;
type Action = Appointment['action'];
/** A printed act: its word, and the passage that holds it where that is not the cell of the post. */
type Printed = { action: Action; verb: string; passage: Passage | null };
type Column = { head: Passage; at: number; act: Printed | null };
type Columns = { name: number; unit: number; posts: Column[]; others: number[] };

const nameHead = /^(?:姓名|人员姓名|名单|人员)$/u;
/** 任职, 拟任职务, 任命职务, 聘任职务; 现任职务 is what somebody holds already. */
const appointHead = /^(?:拟|新)?(?:任命?|聘任)(?:职|职务|单位及职务|职情况)?$/u;
/** 免职, 免去职务, 解聘职务 */
const removeHead = /^(?:拟)?(?:免去?|解聘)(?:职|职务|单位及职务|职情况)?$/u;
/** 职务, 任免职务, 任（免）职务, 单位及职务 */
const postHead = /^(?:(?:工作)?单位(?:及|和|、)?)?(?:任免|任[（(]免[)）]|任、免)?(?:职务|事项|情况)$/u;
const unitHead = /^(?:工作|任职|所在)?单位$/u;
/** Verbs that may open a cell, longest first: 任区教育局副局长, 免去区城市管理局副局长职务. */
const verbs = [
  ...[...leadingVerbs, ...followingVerbs].map(({ word, action }) => ({ word, action })),
  { word: '免', action: 'remove' as const },
].sort((a, b) => b.word.length - a.word.length);
/** 任命, 任职, 免职, 免去, 任, 免: a cell that says what the row does. */
const actCell = /^(任|任命|任职|聘任|新任|免|免去|免职|解聘)$/u;
const actionOf = (word: string): Action => (/^[免解]/u.test(word) ? 'remove' : 'appoint');

/** The appointments of a table, and the rows that say nothing a rule reads; null where the table is none. */
export function readAppointmentTable(
  table: Table,
  document: DocumentNode,
  context: GazetteContext,
): { facts: Appointment[]; unread: Unread[] } | null {
  const facts: Appointment[] = [];
  const unread: Unread[] = [];
  let found = false;
  let above: Passage | null = null;
  for (const row of table.rows) {
    const columns = columnsOf(table.headers[Math.max(row.header, 0)]?.at(-1));
    if (!columns) continue;
    found = true;
    const printed = bareName(cellOf(row, columns.name));
    const name: Passage | null = printed.text === '' ? above : printed;
    above = name;
    const read = name ? rowFacts(row, columns, name, printed.text === '', document, context) : [];
    facts.push(...read);
    if (read.length > 0) continue;
    const text = row.cells.map(({ passage }) => passage.text).join(' ');
    unread.push({
      line: row.line,
      text: text.slice(0, 120),
      reason: 'a row of appointments whose act is not printed',
    });
  }
  return found ? { facts, unread } : null;
}

function columnsOf(header: Row | undefined): Columns | null {
  const heads = (header?.cells ?? []).map(({ passage }) => squeeze(passage));
  const name = heads.findIndex(({ text }) => nameHead.test(text));
  const posts = heads.flatMap((head, at): Column[] => {
    if (appointHead.test(head.text))
      return [{ head, at, act: { action: 'appoint', verb: '任', passage: head } }];
    if (removeHead.test(head.text))
      return [{ head, at, act: { action: 'remove', verb: '免', passage: head } }];
    return postHead.test(head.text) ? [{ head, at, act: null }] : [];
  });
  if (name < 0 || posts.length === 0) return null;
  const unit = heads.findIndex(({ text }) => unitHead.test(text));
  const taken = new Set([name, unit, ...posts.map(({ at }) => at)]);
  return { name, unit, posts, others: heads.flatMap((_, at) => (taken.has(at) ? [] : [at])) };
}

const cellOf = ({ cells }: Row, column: number): Passage =>
  trim(squeeze(cells[column]?.passage ?? emptyPassage));

function rowFacts(
  row: Row,
  { name: nameColumn, unit, posts, others }: Columns,
  name: Passage,
  carried: boolean,
  document: DocumentNode,
  context: GazetteContext,
): Appointment[] {
  if (!looksLikeName(name.text) && !/^[\p{Script=Han}·]{2,14}$/u.test(name.text)) return [];
  const aside = others.map((at) => cellOf(row, at)).filter(({ text }) => text !== '');
  const said = aside.find(({ text }) => actCell.test(text));
  const notes = aside.flatMap((cell) => noteIn(cell.text) ?? []);
  const gender =
    genderIn(row.cells[nameColumn]?.passage.text ?? '') ?? notes.find((note) => note.gender)?.gender;
  const flags: Flag[] = carried
    ? [{ code: 'carried-down', reason: 'The name is printed in a row above.' }]
    : [];
  return posts.flatMap(({ at, act: ofColumn }) => {
    const cell = cellOf(row, at);
    const act =
      ofColumn ??
      (said ? { action: actionOf(said.text), verb: said.text, passage: said } : ofTitle(document));
    const inUnit = cellOf(row, unit);
    return actsOf(cell, act).map(({ post, printed, more }) => {
      const all = [...post.notes, ...more, ...(printed.action === 'appoint' ? notes : [])];
      const split = post.unit ? cell.text.slice(post.unit.start, post.unit.end) : inUnit.text || null;
      return factOf(
        context,
        'appointment',
        {
          document: numberOf(document),
          person: name.text,
          ...(gender ? { gender } : {}),
          action: printed.action,
          unit: split,
          post: cell.text.slice(post.post.start, post.post.end),
          qualifiers: [...new Set(all.flatMap(({ qualifiers }) => qualifiers))],
          effective: all.find(({ effective }) => effective)?.effective ?? null,
          verb: printed.verb,
          term: all.find(({ term }) => term)?.term ?? null,
        },
        [
          quoted(context, cell),
          quoted(context, name, carried ? 'carried' : 'value'),
          ...(split === inUnit.text && inUnit.text ? [quoted(context, inUnit)] : []),
          ...(printed.passage
            ? [quoted(context, printed.passage, printed.passage === said ? 'value' : 'header')]
            : []),
          ...aside.filter((one) => one !== said && noteIn(one.text)).map((one) => quoted(context, one)),
        ],
        flags,
      );
    });
  });
}

/** 关于某某等同志任职的通知 says of a bare list of posts that they are given, 免职 that they are taken. */
function ofTitle({ title }: DocumentNode): Printed | null {
  const text = title?.text ?? '';
  const gives = /任职|任命|聘任/u.test(text);
  const takes = /免职|免去|解聘/u.test(text);
  if (!title || gives === takes || text.includes('任免')) return null;
  return gives
    ? { action: 'appoint', verb: '任职', passage: title }
    : { action: 'remove', verb: '免职', passage: title };
}

type CellAct = { post: NamedPost; printed: Printed; more: Note[] };

/** The acts of a cell: 任区教育局副局长，试用期一年；免去区民政局副局长职务. `act` is what column or row say. */
function actsOf(cell: Passage, act: Printed | null): CellAct[] {
  const acts: CellAct[] = [];
  for (const match of cell.text.matchAll(/[^；;，,（(]+(?:[（(][^（）()]*[)）][^；;，,（(]*)*/gu)) {
    const note = noteIn(match[0]);
    if (note) {
      acts.at(-1)?.more.push(note);
      continue;
    }
    const verb = verbs.find(({ word }) => match[0].startsWith(word));
    const own: Printed | null = verb ? { action: verb.action, verb: verb.word, passage: null } : act;
    if (!own) continue;
    const start =
      match.index + (verb?.word.length ?? 0) + (/^为/u.test(match[0].slice(verb?.word.length ?? 0)) ? 1 : 0);
    const posts = postsIn(cell.text, { start, end: match.index + match[0].length });
    acts.push(...posts.map((post) => ({ post, printed: own, more: [] })));
  }
  return acts;
}
