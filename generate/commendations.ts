/** Units and people who are praised, in lists or in a sentence. */
import type { Kind, Setting } from './document.ts';
import type { Expected } from './expected.ts';
import { blank, line, type Part, spaced } from './sheet.ts';
import { topics } from './words.ts';

const praised = (
  { number }: Setting,
  recipient: string,
  recipient_type: 'person' | 'unit' | 'company',
  unit: string | null = null,
): Expected => ({ kind: 'commendation', document: number, recipient, recipient_type, unit });

/** 政发: 先进集体 and 先进个人, one a line, a person's unit beside the name. */
export const commendationLists: Kind = {
  series: '政发',
  office: false,
  write(setting) {
    const { county, random } = setting;
    const topic = random.pick(topics);
    const units = random.some(
      [...county.units, ...county.towns.map((town) => `${town}人民政府`)],
      random.int(3, 10),
    );
    const people = random.some(county.people, random.int(4, 18));
    return {
      title: `关于表彰${topic}工作先进集体和先进个人的决定`,
      body: [line(`为表彰先进，${county.level}人民政府决定予以表彰。`)],
      annex: [
        line(`${topic}工作先进集体和先进个人名单`),
        blank,
        line('一、先进集体'),
        ...units.flatMap((unit) => [blank, line(praised(setting, unit, 'unit'), unit)]),
        blank,
        line('二、先进个人'),
        ...people.flatMap((person) => {
          const unit = random.pick(county.units);
          return [blank, line(praised(setting, person, 'person', unit), `${spaced(person, random)} ${unit}`)];
        }),
      ],
    };
  },
};

/** 政办函: how units did in a year, by grade, many in a line. */
export const gradedUnits: Kind = {
  series: '政办函',
  office: true,
  write(setting) {
    const { county, random, date } = setting;
    const year = Number(date.slice(0, 4)) - 1;
    const all = random.some(county.units, random.int(8, 20));
    const half = all.length >> 1;
    const listed = (units: readonly string[]) =>
      line(
        ...units.flatMap((unit, at): Part[] => [at > 0 ? '、' : '', praised(setting, unit, 'unit'), unit]),
        '。',
      );
    return {
      title: `关于${year}年度重点民生实事工作考核结果的通报`,
      body: [
        line('现将综合考核结果予以通报：'),
        line('一、优秀单位'),
        listed(all.slice(0, half)),
        line('二、合格单位'),
        // To pass is no praise.
        line(`${all.slice(half).join('、')}。`),
      ],
      annex: [],
    };
  },
};
