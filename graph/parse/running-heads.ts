import type { Line } from './lines.ts';

/** 【县政府文件】 in the contents, 县政府文件 at the head of a page. */
const category =
  /^【?(\p{Script=Han}[\p{Script=Han}、，,]{1,20}(?:文件|任免|会议|要闻|发布|解读|政策|资料))】?$/u;
/** — 12 —, ·12·, 第12页 */
const pageNumber = /^[-—–·•]*(?:第?\d{1,4}页?)[-—–·•]*$/;
/** 发布政令 公开政务 指导工作 服务社会: the four words on a gazette's cover. */
const motto = /^(?:发布政令|公开政务|指导工作|服务社会|传达政令|宣传政策)+$/;
/** 县政府文件 however often; other short lines only where they return page after page. */
const often = 3;

/**
 * Indexes of lines that a page prints above or below the text: the name of the section, the gazette's title, the
 * page's number. They are no part of what they interrupt.
 */
export function runningHeads(lines: readonly Line[]): Set<number> {
  const counts = new Map<string, number>();
  for (const { kind, bare } of lines) {
    if (kind === 'text' && bare.length <= 30) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  const repeats = (bare: string) =>
    (counts.get(bare) ?? 0) >= often &&
    /(?:公报|政报)(?:\p{Script=Han}|\d|[（）()])*$|^\d{4}年第\d+期$/u.test(bare);
  return new Set(
    lines.flatMap(({ kind, bare }, index) =>
      kind === 'text' &&
      bare.length <= 30 &&
      (category.test(bare) || pageNumber.test(bare) || motto.test(bare) || repeats(bare))
        ? [index]
        : [],
    ),
  );
}
