import type { Graph } from './graph.ts';
import type { Loaders } from './loaders.ts';
import type { Question } from './questions.ts';
import type { Texts } from './texts.ts';

/** What resolvers know; built once a request. */
export type Context = {
  graph: Graph;
  loaders: Loaders;
  texts: Texts;
  questions: readonly Question[];
};
