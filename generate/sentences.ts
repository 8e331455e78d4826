/** Sentences of government that state no fact: what most of a gazette is made of. */
import type { Random } from './random.ts';
import { clauseWords } from './words.ts';

/** 推进政策宣传，优化服务流程，确保按期完成年度目标 */
export function clause(random: Random): string {
  const { verbs, objects, ends } = clauseWords;
  const acts = random.some(objects, random.int(1, 3)).map((object) => random.pick(verbs) + object);
  return [...acts, random.pick(ends)].join('，');
}

/** So many sentences, each with its stop. */
export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `${clause(random)}。`).join('');
