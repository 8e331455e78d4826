import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { postsIn } from './appointment-posts.ts';
import { isPost } from './person-list.ts';
import { bareName, genderIn, isPersonName, namesOf } from './person-name.ts';
import { endsOnPost } from './post.ts';
import { peopleOf } from './roster-line.ts';
import { split } from './seat-holders.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** One who is commended, and where a person works. */
export type Recipient = {
  name: Passage;
  kind: 'person' | 'unit' | 'company';
  gender: 'f' | 'm' | null;
  unit: Passage | null;
};

const companyEnd = /(?:公司|集团|企业|商会|合作社|厂|药店|酒店|超市)$/u;
/** 某镇（田某、余某）: a unit, its people in brackets. */
const withPeople = /([^、，,；;。（）()]{2,24})[（(]([^（）()]+)[）)]/gu;

/**
 * The recipients that a list names, null where it is no list. `companies` says that its heading speaks of
 * enterprises: a chamber of commerce among them counts as one.
 */
export function recipientsIn(list: Passage, companies: boolean, attested: Attested): Recipient[] | null {
  const text = trim(list, '。；;，,、 ');
  if (text.text === '') return null;
  return (
    peopleOfUnits(text) ?? people(text) ?? personWithUnit(text, attested) ?? units(text, companies, attested)
  );
}

function peopleOfUnits(text: Passage): Recipient[] | null {
  const found: Recipient[] = [];
  for (const match of text.text.matchAll(withPeople)) {
    const [whole, unit = '', inside = ''] = match;
    const from = match.index + whole.length - 1 - inside.length;
    const names = namesOf(slice(text, from, from + inside.length)) ?? pieces(text, from, inside);
    if (!names) return null;
    const at = trim(slice(text, match.index, match.index + unit.length));
    found.push(...names.map((name) => personOf(name, at)));
  }
  return found.length > 0 && text.text.replace(withPeople, '').replace(/[、，,；;。\s]/gu, '') === ''
    ? found
    : null;
}

/** 戢某某, whose family name no list has, counts among names that are. */
function pieces(text: Passage, from: number, inside: string): Passage[] | null {
  const items = split(slice(text, from, from + inside.length), /[、，,]/u);
  const bare = items.map((item) => squeeze(bareName(item)).text);
  const known = bare.filter(isPersonName).length;
  return bare.every((name) => /^\p{Script=Han}{2,4}$/u.test(name)) && 2 * known >= bare.length ? items : null;
}

const personOf = (name: Passage, unit: Passage | null): Recipient => ({
  name: bareName(name),
  kind: 'person',
  gender: genderIn(name.text),
  unit,
});

function people(text: Passage): Recipient[] | null {
  return namesOf(text)?.map((name) => personOf(name, null)) ?? null;
}

/** 李某某 某市林业局, one to a line */
function personWithUnit(text: Passage, attested: Attested): Recipient[] | null {
  if (/[、。]/u.test(text.text) || !text.text.includes(' ')) return null;
  const found = peopleOf(text, attested);
  if (!found?.every(({ person, position }) => person && position)) return null;
  return found.flatMap(({ person, gender, position }) => {
    const name = person?.pieces[0];
    const unit = position?.pieces[0];
    return name && unit ? [{ name, kind: 'person' as const, gender, unit: unitOf(unit) }] : [];
  });
}

/** 县教育局办公室主任 → 县教育局; a unit alone stays. */
function unitOf(position: Passage): Passage {
  const unit =
    isPost(position.text) || endsOnPost(position.text)
      ? postsIn(position.text, { start: 0, end: position.text.length })[0]?.unit
      : null;
  return unit ? slice(position, unit.start, unit.end) : position;
}

function units(text: Passage, companies: boolean, attested: Attested): Recipient[] | null {
  const items = splitUnits(text.text, attested);
  const whole = items.every(
    ({ text: name }) =>
      name.length <= 30 &&
      !/的|[”“]|负责|工作$/u.test(name) &&
      (isUnit(name, attested) || companyEnd.test(name)),
  );
  if (!whole || items.length === 0) return null;
  return items.map(({ text: name, start, end }) => ({
    name: slice(text, start, end),
    kind: companies || /(?:有限公司|责任公司|股份公司|合作社)$/u.test(name) ? 'company' : 'unit',
    gender: null,
    unit: null,
  }));
}
