import { type Passage, slice, squeeze } from '../read/passage.ts';
import { gazetteTitle } from './contents.ts';
import { isIssueLine, issueIn } from './issue.ts';
import { isIssuers } from './issuers.ts';
import { type Line, passageOfLine } from './lines.ts';
import type { Masthead } from './nodes.ts';

/** 某县人民政府公报, and 某县人民政府公报2023年第2期 */
const titleWithIssue = /^(\p{Script=Han}{2,20}(?:公报|政报))(?=$|[\d（(第])/u;
/** 主办：某县人民政府办公室, 主编：某市人民政府办公室 */
const editedBy = /^(?:主办|主办单位|编印|主编|编辑)[:：]/;
/** 某县人民政府办公室编 */
const edits = /(?:主办|编印|编辑|编)$/;

/**
 * 汨 / 罗 / 市 / … / 公 / 报: a title set one sign a line, as one passage.
 */
function uprightTitles(text: string, lines: readonly Line[]): Passage[] {
  const titles: Passage[] = [];
  let run: Line[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length >= 4)
      titles.push(squeeze(passageOfLine(text, { ...first, end: last.end })));
    run = [];
  };
  for (const line of lines) {
    if (/^\p{Script=Han}$/u.test(line.bare)) run.push(line);
    else if (line.kind !== 'blank') close();
  }
  close();
  return titles;
}

/** Title, issuer and period, from the gazette's own matter and else from anywhere; null for what is not printed. */
export function mastheadOf(text: string, matter: readonly Line[], all: readonly Line[]): Masthead {
  const inMatter = find(text, matter);
  return inMatter.title || inMatter.period ? inMatter : { ...find(text, all), issuer: null };
}

function find(text: string, lines: readonly Line[]): Masthead {
  const passage = (line: Line) => squeeze(passageOfLine(text, line));
  const printed = lines.flatMap((line) => {
    const title = line.kind === 'text' ? titleWithIssue.exec(line.bare)?.[1] : undefined;
    if (!title || (title !== line.bare && !isIssueLine(line))) return [];
    const whole = passage(line);
    return [slice(whole, 0, title.length)];
  });
  const titles = [...printed, ...uprightTitles(text, lines).filter((one) => gazetteTitle.test(one.text))];
  const issue = issueIn(lines);
  const edited = lines.find(({ bare }) => editedBy.test(bare) && isIssuers(bare.replace(editedBy, '')));
  const body = lines.find(
    ({ kind, bare }) => kind === 'text' && isIssuers(bare.replace(edits, '')) && bare.length <= 24,
  );
  const issuer = edited ?? body;
  const issuerPassage = issuer ? trimmed(passage(issuer)) : null;
  return {
    // 某县人民政府公报 says more than 某某政报.
    title: titles.find((one) => one.text.includes('人民政府')) ?? titles[0] ?? null,
    issuer: issuerPassage,
    period: issue
      ? {
          text: `${issue.year}-${issue.number}`,
          passage: squeeze(passageOfLine(text, { ...issue.from, end: issue.to.end })),
        }
      : null,
  };
}

/** 主办：某县人民政府办公室, 某县人民政府办公室编 → the body alone. */
function trimmed(passage: Passage): Passage {
  const from = editedBy.exec(passage.text)?.[0].length ?? 0;
  return slice(passage, from, edits.exec(passage.text)?.index ?? passage.text.length);
}
