import type { Statement } from '../graph/cypher/statement.ts';
import type { Loaders } from './loaders.ts';
import type { Question } from './questions.ts';
import type { Texts } from './texts.ts';

/** The graph as one request sees it: named reads only, within the request's deadline. */
export type Graph = {
  /** Runs a read and gives its rows; the parameters are plain values. */
  read<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /** A read that always gives one row. */
  one<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row>;
};

/** What resolvers know; built once a request. */
export type Context = {
  graph: Graph;
  loaders: Loaders;
  texts: Texts;
  questions: readonly Question[];
};
