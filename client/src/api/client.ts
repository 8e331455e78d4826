import { Client, cacheExchange, fetchExchange } from 'urql';

/** The API of the page's own origin. Answers are cached by document and variables. */
export function createApi(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
  });
}
