/** Notices that set up a body: rosters in the forms that gazettes print, member units and the office. */
import type { Kind, Setting } from './document.ts';
import type { Expected } from './expected.ts';
import { type Line, line, type Part, spaced } from './sheet.ts';
import { topics } from './words.ts';

type Seat = { role: string; person: string; position: string };

const member = ({ number }: Setting, group: string, { role, person, position }: Seat): Expected => ({
  kind: 'member',
  document: number,
  group,
  role,
  person,
  position,
});

/** Head, deputies and members with their posts. */
function seats({ county, random }: Setting, [head, deputy]: readonly [string, string]): Seat[] {
  const [chief, ...others] = county.leaders;
  const bureaus = county.units.filter((unit) => unit.endsWith('局'));
  return [
    { role: head, person: chief?.name ?? '', position: chief?.post ?? '' },
    ...random
      .some(others.slice(0, -1), 2)
      .map(({ name, post }) => ({ role: deputy, person: name, position: post })),
    ...random.some(county.people, random.int(4, 14)).map((person) => ({
      role: '成员',
      person,
      position: `${random.pick(bureaus)}${random.pick(['局长', '副局长'])}`,
    })),
  ];
}

const byRole = (all: readonly Seat[]) =>
  [...new Set(all.map(({ role }) => role))].map(
    (role) => [role, all.filter((seat) => seat.role === role)] as const,
  );

/** 指挥长	郑望	县长: a row for each, the role only in its first. */
function table(setting: Setting, group: string, all: readonly Seat[]): Line[] {
  return byRole(all).flatMap(([role, own]) =>
    own.map((seat, at) =>
      line(
        member(setting, group, seat),
        `${at === 0 ? role : ''}\t${spaced(seat.person, setting.random)}\t${seat.position}`,
      ),
    ),
  );
}

/** 组 长：郑 望 县委副书记、县长, and the others of that role in lines of their own. */
function roster(setting: Setting, group: string, all: readonly Seat[]): Line[] {
  return byRole(all).flatMap(([role, own]) =>
    own.flatMap((seat, at) => [
      line(
        member(setting, group, seat),
        `${at === 0 ? `${[...role].join(role.length === 2 ? ' ' : '')}：` : '\u3000\u3000\u3000'}${spaced(seat.person, setting.random)} ${seat.position}`,
      ),
      line(),
    ]),
  );
}

/** 主 任：郑望（县长）、…: a role's people in one line. */
function inLine(setting: Setting, group: string, all: readonly Seat[]): Line[] {
  return byRole(all).flatMap(([role, own]) => {
    const parts = own.flatMap((seat, at): Part[] => [
      at === 0 ? '' : '、',
      member(setting, group, seat),
      `${seat.person}（${seat.position}）`,
    ]);
    return [line(`${role}：`, ...parts), line()];
  });
}

const settings = [
  { noun: '工作领导小组', roles: ['组长', '副组长'] },
  { noun: '指挥部', roles: ['指挥长', '副指挥长'] },
  { noun: '工作委员会', roles: ['主任', '副主任'] },
] as const;

/** 政办函: a body's people and units behind the notice, its office at the end. */
export const group: Kind = {
  series: '政办函',
  office: true,
  write(setting) {
    const { county, random, number } = setting;
    const { noun, roles } = random.pick(settings);
    const name = `${county.name}${random.pick(topics)}${noun}`;
    const all = seats(setting, roles);
    const units = random.some(county.units, random.int(4, 10));
    const host = random.pick(county.units);
    const director = random.pick(all).person;
    const form = random.pick([table, roster, inLine]);
    return {
      title: `关于成立${name}的通知`,
      body: [line(`经${county.level}人民政府研究，决定成立${name}。现将有关事项通知如下：`)],
      annex: [
        line(`${name}组成人员名单`),
        line(),
        ...form(setting, name, all),
        line(),
        line(
          ...units.map(
            (unit): Expected => ({
              kind: 'member_unit',
              document: number,
              group: name,
              role: '成员单位',
              unit,
            }),
          ),
          `成员单位：${units.join('、')}。`,
        ),
        line(),
        line(
          { kind: 'group_office', document: number, group: name, unit: host, director },
          `${noun.replace('工作', '')}办公室设在${host}，${director}同志兼任办公室主任。`,
        ),
      ],
    };
  },
};
