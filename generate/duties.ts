/** Who oversees what among the leaders, and which village each is tied to. */
import type { Kind, Setting } from './document.ts';
import type { Expected } from './expected.ts';
import { blank, type Line, line, spaced } from './sheet.ts';
import { topics } from './words.ts';

type Share = { person: string; post: string; duties: string; oversees: string[]; liaises: string[] };

function sharesOf({ county, random }: Setting): Share[] {
  const [head, ...deputies] = county.leaders.slice(0, -1);
  const first = { person: head?.name ?? '', post: head?.post ?? '' };
  return [
    { ...first, duties: `主持${county.level}政府全面工作`, oversees: [`${county.level}审计局`], liaises: [] },
    ...deputies.map(({ name, post }) => ({
      person: name,
      post,
      duties: `负责${random.some(topics, 3).join('、')}等工作`,
      oversees: random.some(county.units, random.int(2, 4)),
      liaises: random.some(county.units, random.int(1, 2)),
    })),
  ];
}

const portfolio = ({ number }: Setting, share: Share): Expected => ({
  kind: 'portfolio',
  document: number,
  person: share.person,
  position: share.post,
  duties: share.duties,
  oversees: share.oversees,
  liaises: share.liaises,
  assists: [],
});

/** 一、郑望（县长）：主持县政府全面工作，分管县审计局。 */
const inSentences = (setting: Setting): Line[] =>
  sharesOf(setting).map((share, at) =>
    line(
      portfolio(setting, share),
      `${'一二三四五六七八九'[at]}、${share.person}（${share.post}）：${share.duties}；分管${share.oversees.join('、')}`,
      share.liaises.length > 0 ? `；联系${share.liaises.join('、')}。` : '。',
    ),
  );

const inTable = (setting: Setting): Line[] => [
  line('姓名\t职务\t分管工作\t分管单位\t联系单位'),
  ...sharesOf(setting).map((share) =>
    line(
      portfolio(setting, share),
      [
        spaced(share.person, setting.random),
        share.post,
        share.duties,
        share.oversees.join('、'),
        share.liaises.join('、'),
      ].join('\t'),
    ),
  ),
];

/** 政办函: the leaders' shares of the work, in sentences or in a table. */
export const portfolios: Kind = {
  series: '政办函',
  office: true,
  write(setting) {
    const { county, random } = setting;
    const table = random.chance(0.5);
    return {
      title: `关于调整${county.level}政府领导工作分工的通知`,
      body: table ? [line('现印发给你们。')] : inSentences(setting),
      annex: table ? [line(`${county.level}政府领导班子成员工作分工表`), blank, ...inTable(setting)] : [],
    };
  },
};

/** 政办函: leaders and units tied to villages, a row for each; the town only where it begins. */
export const liaisons: Kind = {
  series: '政办函',
  office: true,
  write(setting) {
    const { county, random, number } = setting;
    const rows = county.towns.flatMap((town) =>
      random.some(county.villages, random.int(2, 5)).map((village, at) => {
        const leader = random.pick(county.leaders).name;
        const unit = random.pick(county.units);
        const row: Expected = {
          kind: 'liaison',
          document: number,
          place: town + village,
          leaders: [leader],
          units: [unit],
        };
        return line(row, `${at === 0 ? town : ''}\t${village}\t${leader}\t${unit}`);
      }),
    );
    return {
      title: '关于落实林长制的通知',
      body: [line('现印发给你们。')],
      annex: [
        line(`${county.level}级林长联系村安排表`),
        blank,
        line('乡镇\t村名\t联系县领导\t后盾单位'),
        ...rows,
      ],
    };
  },
};
