import type { Question } from '../questions.ts';

/** What every page asks first, besides the questions that a newcomer clicks. */
const opening = [
  '{ statistics { gazettes } gazettes { key counts { kind count } } questions { id } }',
  '{ search(text: "a") { groups { kind } } neighbourhood(ids: []) { nodes { id } } }',
];

/**
 * Asks the service at `url` what its first visitors will ask, one after another: a statement's first run is
 * planned and takes up to a second, later ones a few milliseconds. What fails here will say so when asked.
 */
export async function warmUp(url: string, questions: readonly Question[]): Promise<void> {
  const asked = [...opening.map((query) => ({ query, variables: {} })), ...questions];
  for (const { query, variables } of asked) {
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }).catch(() => null);
    await response?.text();
  }
}
