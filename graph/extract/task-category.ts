/** Positions in a cell's text, end exclusive. */
export type Part = { start: number; end: number };
/** A cell's text parted into the category glued to it and the task's own text. */
export type Parted = { category: Part | null; content: Part | null };

const opening = /^\s*\d{1,2}\s*[.．、]\s*(?!\d)/u;
const mark = /[，。；：、？！,;:“”《》（）()\d]/u;
const closing = /[。；”）)]\s*(\d{1,2}\s*[.．]\s*[^，。；、：\d]{4,20})\s*$/u;

const bare = (text: string) => text.replace(/^\s*\d{1,2}\s*[.．、]\s*/u, '').replace(/\s+/gu, '');

/** The labels of categories a table's cells show plainly: alone in a cell, with or without their number. */
export function labelsIn(cells: readonly string[]): Set<string> {
  return new Set(
    cells
      .filter((cell) => cell.length < 40 && !mark.test(bare(cell)))
      .map(bare)
      .filter((label) => label.length >= 4 && label.length <= 18),
  );
}

const glued = /^\s*(\p{Script=Han}{4,10})\s+(?=\p{Script=Han})/u;
const wrapped = /\p{Script=Han}\s+\p{Script=Han}/u;

/**
 * 加大招商力度 锚定长三角等重点地区开展精准招商: labels before the texts of a column, each with the only space of its
 * cell. Told by several rows alike: one such space alone may be a broken line.
 */
export function gluedLabels(texts: readonly string[]): string[] {
  const labels = texts.flatMap((text) => {
    const match = glued.exec(text);
    const rest = match ? text.slice(match[0].length).trim() : '';
    return match?.[1] && rest.length >= 20 && !wrapped.test(rest) ? [match[1]] : [];
  });
  return labels.length >= 3 ? labels : [];
}

/**
 * 12. 优化乡村产业布局 按照宜工则工…: a category glued before a task's text, set in a narrow column
 * (9. 着力 强化 安商 举措 落实落细…) or not, or after it (…确保安全。 31. 提升安全治理水平). A cell that is nothing
 * but a numbered label has lost its text: the label is then both.
 */
export function partCategory(cell: string, known: ReadonlySet<string>): Parted {
  const all = { start: 0, end: cell.length };
  const head = opening.exec(cell)?.[0].length ?? 0;
  const words = [...cell.slice(head).matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: head + match.index,
    end: head + match.index + match[0].length,
  }));
  if (head > 0 && !mark.test(cell.slice(head)) && cell.slice(head).replace(/\s+/gu, '').length <= 20)
    return { category: all, content: all };
  const cut = head > 0 || known.size > 0 ? labelEnd(words, head > 0, known) : null;
  const rest = cut === null ? null : words.find((word) => word.start >= cut);
  if (cut !== null && rest)
    return { category: { start: 0, end: cut }, content: { start: rest.start, end: cell.length } };
  const after = closing.exec(cell);
  if (after?.[1]) {
    const start = cell.length - (after[0].length - after[0].indexOf(after[1]));
    return {
      category: { start, end: start + after[1].length },
      content: { start: 0, end: cell.slice(0, start).trimEnd().length },
    };
  }
  return { category: null, content: all };
}

type Word = Part & { text: string };

/** Where a label at the head of these words ends: by the labels known, else by the width of its column. */
function labelEnd(words: readonly Word[], numbered: boolean, known: ReadonlySet<string>): number | null {
  let text = '';
  for (const word of words.slice(0, 8)) {
    text += word.text;
    if (known.has(text)) return word.end;
    if (text.length > 20) break;
  }
  if (!numbered) return null;
  const width = words[0]?.text.length ?? 0;
  let label = '';
  let end: number | null = null;
  for (const word of words.slice(0, 8)) {
    if (mark.test(word.text) || word.text.length > Math.max(width, 4)) {
      if (label === '') label = '';
      break;
    }
    if (width >= 5 && label !== '') break;
    label += word.text;
    end = word.end;
  }
  const first = words[0];
  if (label === '' && first && !mark.test(first.text) && first.text.length <= 18) {
    label = first.text;
    end = first.end;
  }
  return label.length >= 4 && label.length <= 18 ? end : null;
}
