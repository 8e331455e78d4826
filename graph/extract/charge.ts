import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isPost } from './person-list.ts';
import { nameBeforePost, namesOf } from './person-name.ts';
import { split } from './seat-holders.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** Those whom a point of the agenda charges, and the clauses that do so. */
export type Charge = { leaders: Passage[]; lead: Passage[]; support: Passage[]; clauses: Passage[] };

/** 由吴某某同志牵头, 由市优化办牵头, 由汨罗高新区牵头负责 */
const leads = /由([^由，。；]{2,60}?)(?:共同|统一)?(?:总)?牵头/u;
/** 市农业农村局具体负责, 龚某某同志具体负责组织…, 由文旅集团负责 */
const answers = /^(?:.*由)?([^由]{2,60}?)(?:具体|全权)?负责(?!人|同志)/u;
/** 会同市财政局按照…, 会同市纪委监委、市司法局扎实落实 */
const with_ = /^会同(.+)$/u;
/** 市司法局、市财政局等部门协同配合 */
const supports = /^(.+?)(?:等)?(?:相关|有关)?(?:部门|单位)?(?:协同|积极|密切|协调)?配合/u;
/** 市财政局、市文旅广电局等相关单位精细谋划… behind a leader who leads them */
const listed = /^(.+?)等(?:相关|有关)?(?:单位|部门)/u;

/** Whom the paragraph charges, added to what is known. */
export function addCharges(paragraph: Passage, charge: Charge, attested: Attested): void {
  for (const sentence of split(squeeze(paragraph), /[。；;]/u)) addSentence(sentence, charge, attested);
}

function addSentence(sentence: Passage, charge: Charge, attested: Attested): void {
  if (!/牵头|负责/u.test(sentence.text) || !sentence.text.includes('由')) return;
  let open = false;
  let unitLeads = false;
  for (const clause of split(sentence, /[，,]/u)) {
    const group = (match: RegExpExecArray, part: string) => {
      const at = match.index + match[0].lastIndexOf(part);
      return partiesIn(slice(clause, at, at + part.length), attested);
    };
    const lead = leads.exec(clause.text);
    const answer = lead ? null : answers.exec(clause.text);
    const named = answer?.[1];
    const side = with_.exec(clause.text) ?? supports.exec(clause.text) ?? listed.exec(clause.text);
    if (lead?.[1]) {
      const { people, units } = group(lead, lead[1]);
      charge.leaders.push(...people);
      charge.lead.push(...units);
      unitLeads = units.length > 0;
      open = people.length + units.length > 0;
      if (open) charge.clauses.push(clause);
    } else if (answer && named && (open || clause.text.includes('由'))) {
      const { people, units } = group(answer, named);
      charge.leaders.push(...people);
      (unitLeads ? charge.support : charge.lead).push(...units);
      // 龚某某同志具体负责组织市司法局、产发公司等相关单位严格把关
      const gathered = /负责组织(.+?)等(?:相关|有关)?(?:单位|部门)/u.exec(clause.text);
      if (gathered?.[1]) charge.support.push(...group(gathered, gathered[1]).units);
      if (people.length + units.length > 0) charge.clauses.push(clause);
      open ||= people.length + units.length > 0;
    } else if (open && side?.[1]) {
      const { units } = group(side, side[1]);
      charge.support.push(...units);
      if (units.length > 0) charge.clauses.push(clause);
    }
  }
}

/** People, posts and units of a list; what reads as none of them is left out. */
function partiesIn(list: Passage, attested: Attested): { people: Passage[]; units: Passage[] } {
  const names = namesOf(list);
  if (names) return { people: names, units: [] };
  // 会同市纪委监委、市司法局|扎实落实: what follows the last unit is the work.
  const units = splitUnits(list.text, attested)
    .flatMap(({ start, end }) => unitIn(slice(list, start, end), attested))
    .flatMap((unit) => atConjunction(unit, attested));
  const cut = nameBeforePost(list.text);
  if (cut > 0) return { people: [slice(list, 0, cut)], units: [] };
  const people = units.length === 0 && isPost(list.text) ? [trim(list)] : [];
  return { people, units };
}

/** 相关部门|要积极配合, 某工作专班|协调配合: verbs behind a unit. */
const verbs = /(?:要)?(?:(?:协调|协同|积极|密切)?配合|按照|共同|扎实|抓好|做好).*$|要$/u;

/** The unit that a piece of a list is, or begins with. */
function unitIn(piece: Passage, attested: Attested): Passage[] {
  const bare = slice(piece, 0, piece.text.search(verbs) < 0 ? piece.text.length : piece.text.search(verbs));
  if (isUnit(bare.text, attested) && !/[的要将]/u.test(bare.text)) return [bare];
  for (let end = Math.min(bare.text.length - 1, 16); end > 2; end--) {
    const front = slice(bare, 0, end);
    if (
      isUnit(front.text, attested) &&
      /(?:局|办公室|委员会|中心|公司|集团|院|校|厅|馆|站|所|队|社|镇|乡|街道|专班)$/u.test(front.text)
    )
      return [front];
  }
  return [];
}

/** 市数据局及政务服务大厅: two units, where both sides are whole. */
function atConjunction(unit: Passage, attested: Attested): Passage[] {
  const match = /[和及与]/u.exec(unit.text);
  if (!match || match.index < 3) return [unit];
  const [left, right] = [slice(unit, 0, match.index), slice(unit, match.index + 1)];
  return isUnit(left.text, attested) && isUnit(right.text, attested) ? [left, right] : [unit];
}
