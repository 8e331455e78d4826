/** What to offer for a first search, taken from the data and the worked questions. Pure. */
import type { LeadersQuery, QuestionsQuery, TriesQuery } from '../../api/__generated__/graphql.ts';

/** Each text once, in the order: official, unit, number, pinyin, words of a task. */
export function triesOf(
  leaders: LeadersQuery | undefined,
  others: TriesQuery | undefined,
  asked: QuestionsQuery | undefined,
): string[] {
  const [first, second] = leaders?.officials.edges.map((edge) => edge.node) ?? [];
  const texts = [
    first?.name,
    others?.units.edges[0]?.node.name,
    others?.documents.edges[0]?.node.number,
    second === undefined ? null : plainPinyin(second.pinyin),
    asked?.questions.map((question) => wordOf(question.variables)).find((word) => word !== null),
  ];
  return [...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== ''))];
}

/** As it is typed: `Féng Xùyǒng` → `feng xuyong`. */
export function plainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The first of the words that a question searches tasks for; null where it searches for none. */
function wordOf(variables: string): string | null {
  const { words } = JSON.parse(variables);
  const [first] = Array.isArray(words) ? words : [];
  return typeof first === 'string' ? first : null;
}
