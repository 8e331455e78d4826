import type { Evidence, FactOf, Flag } from '../facts.ts';
import type { Annex, Block, DocumentNode, Table } from '../parse/nodes.ts';
import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isPersonName } from './person-name.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { blocksWithin, factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';
import { type Recipient, recipientsIn } from './recipients.ts';

/** 关于表彰…的决定, 关于…考核结果的通报, 关于…工作情况的通报 */
const praises = /表彰|表扬|嘉奖|授予|命名|记功|奖励|先进|突出|优秀|评选结果|考核结果|见义勇为/u;
const reports = /通报$/u;
/** A heading above those whom nobody praises. */
const plain = /不?合格|一般|较差|末位|批评|整改/u;
/** 一、防汛抗灾工作突出单位（12 个）, 先进个人（100人） */
const count = /[（(]\s*(?:共)?\s*(\d{1,4})\s*[个人名家户]\s*[）)]/u;
/** 县政府决定对某某予以通报表彰; 现对某某见义勇为行为予以确认; 授予某局“先进单位”称号 */
const grants = [
  /(?:^|[^面相])对([^，。；对]{2,300}?)(?:的)?(?:见义勇为|英雄|先进)?(?:行为|事迹)?(?:予以|给予|进行)(?:全[县市区州]|通报)*(?:表彰|表扬|嘉奖|奖励|确认|记)/gu,
  /授予([^“”。；]{2,2000}?)[“"][^”"]{2,40}[”"](?:荣誉)?(?:称号)?/gu,
];

/** A heading as far as its list is read: how many it states, and whom it holds so far. */
type Section = { level: number; text: string; passage: Passage; stated: number | null; found: Draft[] };
type Draft = { recipient: Recipient; pieces: Passage[]; heading: Passage | null; flags: Flag[] };

/** Whom a document commends: people, units and enterprises. */
export function readCommendations(document: DocumentNode, context: GazetteContext): Reading<'commendation'> {
  if (!isPraise(document)) return { facts: [], unread: [] };
  const drafts = new Map<string, Draft>();
  let sections: Section[] = [];
  let inside: Annex | null = null;
  for (const { block, annex } of blocksWithin(document.blocks)) {
    if (annex !== inside) {
      sections.forEach(compare);
      sections = ofAnnex(annex);
      inside = annex;
    }
    if (block.kind === 'signature') continue;
    if (block.kind === 'table') {
      add(drafts, fromTable(block, sections), sections);
      continue;
    }
    const section = sectionOf(block, annex !== null);
    if (section) {
      sections.filter(({ level }) => level >= section.level).forEach(compare);
      sections = [...sections.filter(({ level }) => level < section.level), section];
      continue;
    }
    const prize = prizeOf(block.passage);
    const won = prize ? fromList(prize.list, [...sections, prize.section], context) : null;
    if (won) {
      add(drafts, won, sections);
      continue;
    }
    const listed =
      sections.length > 0 && !sections.some(({ text }) => plain.test(text))
        ? fromList(block.passage, sections, context)
        : null;
    add(drafts, listed ?? granted(block.passage, context), sections);
  }
  sections.forEach(compare);
  return { facts: [...drafts.values()].map((draft) => factFrom(draft, document, context)), unread: [] };
}

/** An annex's title heads what stands in it: 2022年度先进集体名单（4个）. */
function ofAnnex(annex: Annex | null): Section[] {
  const title = annex?.title;
  if (!title || !recipientsTitle.test(squeeze(title).text)) return [];
  const text = squeeze(title).text;
  const stated = count.exec(text)?.[1];
  return [{ level: -1, text, passage: title, stated: stated ? Number(stated) : null, found: [] }];
}

/** 一等奖：某镇、某镇; 优秀单位：某局、某局: a prize, and who has won it. */
const prize = /^((?:[特一二三四]等奖|优秀|先进|良好|突出|标兵)[^：:，。]{0,16})[:：]/u;

function prizeOf(passage: Passage): { section: Section; list: Passage } | null {
  const match = prize.exec(passage.text);
  if (!match?.[1]) return null;
  const head = slice(passage, 0, match[1].length);
  return {
    section: { level: 9, text: match[1], passage: head, stated: null, found: [] },
    list: slice(passage, match[0].length),
  };
}

function isPraise(document: DocumentNode): boolean {
  const title = document.title ? squeeze(document.title).text : '';
  if (document.role !== 'document' || /办法|方案|细则|规定|意见/u.test(title)) return false;
  if (praises.test(title)) return true;
  return (
    reports.test(title) &&
    [...blocksWithin(document.blocks)].some(
      ({ block }) =>
        block.kind === 'paragraph' && /突出[^。]{0,20}予以通报|通报(?:表彰|表扬)/u.test(block.passage.text),
    )
  );
}

/** One fact a recipient: a later mention is further evidence, and may say where a person works. */
function add(drafts: Map<string, Draft>, more: readonly Draft[], sections: readonly Section[]): void {
  for (const draft of more) {
    const name = squeeze(draft.recipient.name).text;
    const unit = draft.recipient.unit ? squeeze(draft.recipient.unit).text : '';
    const bare = unit === '' ? undefined : drafts.get(`${name}|`);
    const known = drafts.get(`${name}|${unit}`) ?? bare;
    for (const { found } of sections) found.push(known ?? draft);
    if (!known) drafts.set(`${name}|${unit}`, draft);
    else if (known === bare) {
      // 授予张某某等4名同志 before the list that names their units
      drafts.delete(`${name}|`);
      drafts.set(`${name}|${unit}`, known);
      known.recipient = draft.recipient;
      known.heading = draft.heading;
      known.pieces.unshift(...draft.pieces);
    } else known.pieces.push(...draft.pieces);
  }
}

/** 先进集体, 突出个人（5人）, 先进集体名单 */
const recipientsTitle = /(?:单位|集体|个人|企业|工作者|标兵|家庭|乡镇|名单)(?:[（(].*)?$/u;

/** A numbered heading, or a short line that says of whom the list below it is. */
function sectionOf(
  block: Exclude<Block, { kind: 'annex' | 'table' | 'signature' }>,
  listed: boolean,
): Section | null {
  const text = squeeze(block.passage);
  const isLine =
    listed && text.text.length <= 40 && !/[。；、：:]/u.test(text.text) && recipientsTitle.test(text.text);
  if (block.kind !== 'heading' && !isLine) return null;
  const stated = count.exec(text.text)?.[1];
  return {
    level: block.ordinal?.level ?? 0,
    text: text.text,
    passage: block.passage,
    stated: stated ? Number(stated) : null,
    found: [],
  };
}

function fromList(paragraph: Passage, sections: readonly Section[], context: GazetteContext): Draft[] | null {
  const companies = sections.some(({ text }) => /企业|公司|商户/u.test(text));
  const recipients = recipientsIn(paragraph, companies, context.attested);
  return recipients?.map((recipient) => draftOf(recipient, sections.at(-1)?.passage ?? null)) ?? null;
}

const draftOf = (recipient: Recipient, heading: Passage | null): Draft => ({
  recipient,
  pieces: recipient.unit ? [recipient.name, recipient.unit] : [recipient.name],
  heading,
  flags: [],
});

/** Whom a sentence of the decision names. */
function granted(paragraph: Passage, context: GazetteContext): Draft[] {
  const text = squeeze(paragraph);
  return grants.flatMap((grant) =>
    [...text.text.matchAll(grant)].flatMap((match) => {
      const list = match[1] ?? '';
      const at = match.index + match[0].indexOf(list);
      const bare = list
        .replace(/等\d+(?:个|家|名|位)[^、]*$/u, '')
        .replace(/同志$/u, '')
        .replace(/(?:为|的)$/u, '');
      const recipients = recipientsIn(slice(text, at, at + bare.length), false, context.attested) ?? [];
      return recipients.map((recipient) => draftOf(recipient, null));
    }),
  );
}

/** 姓名 / 单位, or 单位名称 alone. */
function fromTable(table: Table, sections: readonly Section[]): Draft[] {
  return table.rows.flatMap((row): Draft[] => {
    const header = table.headers[Math.max(0, row.header)]?.[0];
    const cell = (means: RegExp) => {
      const at = header?.cells.findIndex(({ passage }) => means.test(squeeze(passage).text)) ?? -1;
      const found = row.cells[at]?.passage;
      return found && found.text !== '' ? trim(found) : null;
    };
    const name = cell(/姓名/u);
    const unit = cell(/单位|集体|企业|部门/u);
    const companies = header?.cells.some(({ passage }) => /企业/u.test(passage.text)) ?? false;
    if (name && isPersonName(squeeze(name).text))
      return [draftOf({ name, kind: 'person', gender: null, unit }, sections.at(-1)?.passage ?? null)];
    return unit && !name
      ? [draftOf({ name: unit, kind: companies ? 'company' : 'unit', gender: null, unit: null }, null)]
      : [];
  });
}

/** Where a heading states how many follow and the list holds another number, each of them is marked. */
function compare({ stated, found }: Section): void {
  if (stated === null || found.length === 0 || stated === found.length) return;
  const reason = `The heading states ${stated}, the list below it holds ${found.length}.`;
  for (const { flags } of found)
    if (!flags.some((flag) => flag.reason === reason)) flags.push({ code: 'count-differs', reason });
}

function factFrom(
  { recipient, pieces, heading, flags }: Draft,
  document: DocumentNode,
  context: GazetteContext,
): FactOf<'commendation'> {
  const spans: Evidence[] = [
    ...evidenceOf(context, pieces),
    ...(heading ? evidenceOf(context, [heading], 'lead-in') : []),
  ];
  return factOf(
    context,
    'commendation',
    {
      document: numberOf(document),
      recipient: squeeze(recipient.name).text,
      ...(recipient.gender ? { gender: recipient.gender } : {}),
      recipient_type: recipient.kind,
      unit: recipient.unit ? squeeze(recipient.unit).text : null,
    },
    withoutRepeats(spans),
    flags,
  );
}
