import { ask } from './ask.ts';

type Question = { zh: string; en: string; query: string; variables: string };

const questions = '{ questions { zh en query variables } }';

/** One tab a question: its words as a comment, then its query. Without an answer, one empty tab. */
export async function questionTabs(): Promise<{ query: string; variables: string }[]> {
  const answer = await ask({ query: questions }).catch(() => ({ data: null }));
  const found = (answer.data as { questions: Question[] } | null)?.questions ?? [];
  if (found.length === 0) return [{ query: '', variables: '' }];
  return found.map(({ zh, en, query, variables }) => ({
    query: `# ${zh}\n# ${en}\n${query}`,
    variables: JSON.stringify(JSON.parse(variables), null, 2),
  }));
}
