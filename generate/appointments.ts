/** Notices of appointments and removals: acts in sentences, or lists under lead-ins. */
import type { Kind, Setting } from './document.ts';
import { printedDay } from './document.ts';
import type { Expected } from './expected.ts';
import { type Line, line, spaced } from './sheet.ts';
import { bureaus, otherBodies } from './words.ts';

type Appointment = Expected & { kind: 'appointment' };
type Seat = { unit: string; post: string };

const act = (setting: Setting, given: Partial<Appointment>): Appointment => ({
  kind: 'appointment',
  document: setting.number,
  person: null,
  action: 'appoint',
  unit: null,
  post: null,
  qualifiers: [],
  effective: null,
  verb: '任',
  term: null,
  ...given,
});

function seat({ county, random }: Setting): Seat {
  if (random.chance(0.25)) {
    const { unit, posts } = random.pick(otherBodies);
    return { unit: county.level + unit, post: random.pick(posts) };
  }
  const unit = county.level + random.pick(bureaus.filter((name) => name.endsWith('局')));
  return { unit, post: random.pick(['局长', '副局长', '副局长', '总工程师']) };
}

/** One sentence with what it states. */
type Form = (setting: Setting, person: string, printed: string) => Line;

const forms: readonly Form[] = [
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(act(s, { person, unit, post }), `${printed}同志任${unit}${post}；`);
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(
      act(s, { person, unit, post, action: 'remove', verb: '免去' }),
      `免去${printed}同志${unit}${post}职务；`,
    );
  },
  (s, person, printed) => {
    const [to, from] = [seat(s), seat(s)];
    return line(
      act(s, { person, ...to }),
      act(s, { person, ...from, action: 'remove', verb: '免去' }),
      `${printed}同志任${to.unit}${to.post}，免去其${from.unit}${from.post}职务；`,
    );
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(
      act(s, { person, unit, post, qualifiers: ['probation'], term: '试用期一年' }),
      `${printed}同志任${unit}${post}（试用期一年）；`,
    );
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(act(s, { person, gender: 'f', unit, post }), `${printed}（女）同志任${unit}${post}；`);
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(
      act(s, { person, unit, post, qualifiers: ['secondment'], term: '挂职两年' }),
      `${printed}同志任${unit}${post}（挂职两年）；`,
    );
  },
  (s, person, printed) => {
    const { unit } = seat(s);
    const post = '副局长';
    const bureau = unit.endsWith('局') ? unit : `${s.county.level}财政局`;
    return line(
      act(s, { person, unit: bureau, post, qualifiers: ['in_charge'] }),
      `${printed}同志任${bureau}${post}（主持工作）；`,
    );
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    const effective = `${s.date.slice(0, 4)}-01-05`;
    return line(
      act(s, { person, unit, post, effective }),
      `${printed}同志任${unit}${post}，其任职时间从${printedDay(effective)}计算起；`,
    );
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(
      act(s, { person, unit, post, action: 'remove', verb: '不再担任' }),
      `${printed}同志不再担任${unit}${post}职务；`,
    );
  },
  (s, person, printed) => {
    const { unit, post } = seat(s);
    return line(
      act(s, { person, unit, post, action: 'confirm', verb: '试用期满' }),
      `${printed}同志${unit}${post}职务试用期满，经考核合格，同意正式任职；`,
    );
  },
];

/** 政人: one sentence for each person, of all kinds mixed. */
export const appointmentSentences: Kind = {
  series: '政人',
  office: false,
  write(setting) {
    const { county, random } = setting;
    const people = random.some(county.people, random.int(6, 24));
    return {
      title: `关于${people[0]}等同志职务任免的通知`,
      body: [
        line(`${county.level}人民政府决定：`),
        ...people.map((person) => random.pick(forms)(setting, person, spaced(person, random, 0.2))),
      ],
      annex: [],
    };
  },
};

/** 政任: 决定任命：, 决定免去：, and those whose probation is over, each a list. */
export const appointmentLists: Kind = {
  series: '政任',
  office: false,
  write(setting) {
    const { county, random } = setting;
    const people = random.some(county.people, 12);
    const effective = `${Number(setting.date.slice(0, 4)) - 1}-03-01`;
    const rows = people.map((person) => ({ person, ...seat(setting) }));
    return {
      title: `关于${people[0]}等同志任免职的通知`,
      body: [
        line(`经${county.level}人民政府研究，决定任命：`),
        ...rows
          .slice(0, 5)
          .map(({ person, unit, post }) =>
            line(act(setting, { person, unit, post, verb: '任命' }), `${person}为${unit}${post}；`),
          ),
        line('决定免去：'),
        ...rows
          .slice(5, 9)
          .map(({ person, unit, post }) =>
            line(
              act(setting, { person, unit, post, action: 'remove', verb: '免去' }),
              `${person}的${unit}${post}职务；`,
            ),
          ),
        line(`下列同志试用期满，经考核合格，正式任职，任职时间从${printedDay(effective)}起计算：`),
        ...rows
          .slice(9)
          .map(({ person, unit, post }) =>
            line(
              act(setting, { person, unit, post, action: 'confirm', effective }),
              `${person}同志任${unit}${post}；`,
            ),
          ),
      ],
      annex: [],
    };
  },
};
