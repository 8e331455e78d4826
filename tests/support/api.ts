/** The real service over the tests' database, asked over HTTP as a client would. */
import pino from 'pino';
import type { Database } from '../../graph/neo4j/driver.ts';
import { readServerEnv } from '../../server/env.ts';
import { serve } from '../../server/main.ts';
import type { Question } from '../../server/questions.ts';
import { openTexts, type Texts } from '../../server/texts.ts';

export type Answer = {
  status: number;
  data: Record<string, never>;
  errors: { message: string; extensions: Record<string, unknown> }[];
};

export type TestApi = {
  url: string;
  /** Posts a query; never throws on errors in the answer. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** As `ask`, for a query that has to be answered: fails with the errors' messages. */
  data: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  /** Names of the statements run since it was last asked. */
  statements: () => string[];
  /** What was logged, one line of JSON each. */
  logged: string[];
  close: () => Promise<void>;
};

type Options = {
  env?: NodeJS.ProcessEnv;
  texts?: Texts;
  questions?: readonly Question[];
  client?: string | null;
};

export async function startApi(database: Pick<Database, 'read'>, options: Options = {}): Promise<TestApi> {
  let names: string[] = [];
  const logged: string[] = [];
  const service = await serve({
    settings: readServerEnv({ PORT: '0', ...options.env }),
    database,
    texts: options.texts ?? openTexts(null),
    questions: options.questions ?? [],
    client: options.client ?? null,
    log: pino({ level: 'warn' }, { write: (line) => logged.push(line) }),
    onRead: (name) => names.push(name),
  });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${service.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: body.data ?? {}, errors: body.errors ?? [] };
  };
  return {
    url: service.url,
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables);
      // A masked error says nothing; what was logged beside it does.
      if (errors.length > 0)
        throw new Error(
          [...errors.map(({ message }) => message), ...logged.slice(-errors.length)].join('\n'),
        );
      return data as T;
    },
    statements: () => {
      const run = names;
      names = [];
      return run;
    },
    logged,
    close: service.close,
  };
}
