/** Posts that exclude each other: whoever holds one by law holds none of the others at that time. */
import type { NamedPost } from './name-mentions.ts';
import { typeOf } from './units.ts';

/** Powers that no one holds two of. A member of a 人大常委会 holds no office in government or court. */
const powers: { power: string; unit: RegExp; post: RegExp; example: string }[] = [
  { power: 'congress', unit: /^人大常委会$/u, post: /(?:主任|委员)$/u, example: '县人大常委会副主任' },
  { power: 'court', unit: /(?:法院|法庭)$/u, post: /(?:院长|庭长|审判员)$/u, example: '县人民法院副院长' },
  {
    power: 'procuratorate',
    unit: /检察院$/u,
    post: /(?:检察长|检察员)$/u,
    example: '县人民检察院检察长',
  },
  { power: 'government', unit: /^政府$/u, post: /^(?:常务)?副?[县市区州省]长$/u, example: '副县长' },
];

/** The chief of a township: nobody is the chief of two. */
const townshipChief = /^(?:[镇乡]长|党委书记|党工委书记|办事处主任)$/u;

/** Why one person cannot hold both at one time, in words; null where nothing excludes it. */
export function exclusion(one: NamedPost, other: NamedPost): string | null {
  const [a, b] = [powerOf(one), powerOf(other)];
  if (a === null || b === null || a === b) return null;
  return `${one.unit}${one.post} and ${other.unit}${other.post} exclude each other`;
}

function powerOf({ unit, post }: NamedPost): string | null {
  if (typeOf(unit) === 'township' && townshipChief.test(post)) return `township ${unit}`;
  return powers.find((one) => one.unit.test(unit) && one.post.test(post))?.power ?? null;
}
