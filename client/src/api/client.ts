import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';

/** An answer that failed as a whole comes with `data: null`; for the pages it has no data, as its type says. */
const withoutNull = mapExchange({
  onResult: (result) => (result.data === null ? { ...result, data: undefined } : result),
});

/** The API of the page's own origin. Answers are cached by document and variables. */
export function createApi(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [withoutNull, cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
  });
}
