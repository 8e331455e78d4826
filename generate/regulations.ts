/** Regulations: long texts that state when they begin and end, what they rest on and what they repeal. */
import { type Kind, lastDay, ordinal, printedDay, type Setting } from './document.ts';
import { cites } from './expected.ts';
import { sentences } from './sentences.ts';
import { line, prose } from './sheet.ts';
import { topics } from './words.ts';

/** A document of an earlier year, of this county or of those above it. */
function earlier({ county, random, date }: Setting, series: readonly string[]): string {
  const year = Number(date.slice(0, 4)) - random.int(2, 9);
  return `${county.sign}${random.pick(series)}〔${year}〕${random.int(1, 60)}号`;
}

/** 政办发: a regulation with articles, grounds, a term, and the one it takes the place of. */
export const regulation: Kind = {
  series: '政办发',
  office: true,
  write(setting) {
    const { county, random, number } = setting;
    const topic = random.pick(topics);
    const name = `${county.name}${topic}管理办法`;
    const ground = earlier(setting, ['政函', '政告']);
    const repealed = earlier(setting, ['政办发', '政发']);
    const from = `${Number(setting.date.slice(0, 4)) + 1}-01-01`;
    const years = random.pick([2, 3, 5]);
    const articles = Array.from({ length: random.int(12, 40) }, (_, at) =>
      prose(`第${ordinal(at + 2)}条 ${sentences(random, random.int(2, 6))}`),
    );
    return {
      title: `关于印发《${name}》的通知`,
      body: [line(`《${name}》已经${county.level}人民政府同意，现印发给你们，请遵照执行。`)],
      annex: [
        line(name),
        prose(
          `第一条 为规范${topic}工作，根据《${county.name}人民政府关于加强${topic}工作的意见》（`,
          cites(number, ground),
          `${ground}）精神，制定本办法。`,
        ),
        ...articles,
        prose(
          `第${ordinal(articles.length + 2)}条 本办法自${printedDay(from)}起施行，有效期${years}年。《${name}》（`,
          cites(number, repealed, 'repeals'),
          `${repealed}）同时废止。`,
        ),
      ].flatMap((one) => [one, line()]),
      force: { in_force_from: from, valid_until: lastDay(from, years) },
    };
  },
};

/** 政发: documents that are repealed, one a line. */
export const repeal: Kind = {
  series: '政发',
  office: false,
  write(setting) {
    const { county, random, number } = setting;
    const targets = new Set(
      Array.from({ length: random.int(4, 20) }, () => earlier(setting, ['政发', '政办发'])),
    );
    return {
      title: '关于废止部分文件的决定',
      body: [
        line(`经清理，${county.level}人民政府决定对下列文件予以废止：`),
        ...[...targets].map((target, at) =>
          line(
            cites(number, target, 'repeals'),
            `${at + 1}.《${county.name}人民政府关于${random.pick(topics)}的通知》（${target}）`,
          ),
        ),
        line('以上文件自本决定公布之日起不再作为行政管理的依据。'),
      ],
      annex: [],
    };
  },
};
