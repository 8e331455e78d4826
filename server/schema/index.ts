import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { enums } from '../enums.ts';
import { appointment } from './appointment/appointment.resolvers.ts';
import { base } from './base/base.resolvers.ts';
import { document } from './document/document.resolvers.ts';
import { doubt } from './doubt/doubt.resolvers.ts';
import { fact } from './fact/fact.resolvers.ts';
import { gazette } from './gazette/gazette.resolvers.ts';
import { graph } from './graph/graph.resolvers.ts';
import { group } from './group/group.resolvers.ts';
import { judgement } from './judgement/judgement.resolvers.ts';
import { meeting } from './meeting/meeting.resolvers.ts';
import { official } from './official/official.resolvers.ts';
import { place } from './place/place.resolvers.ts';
import { post } from './post/post.resolvers.ts';
import { question } from './question/question.resolvers.ts';
import { searching } from './search/search.resolvers.ts';
import { task } from './task/task.resolvers.ts';
import { unit } from './unit/unit.resolvers.ts';

/** The schema's text: one file a domain, in the order of their names, so that it always prints alike. */
export const typeDefs: string[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

const domains: Resolvers[] = [
  base,
  appointment,
  document,
  doubt,
  fact,
  gazette,
  graph,
  group,
  judgement,
  meeting,
  official,
  place,
  post,
  question,
  searching,
  task,
  unit,
];

/** What answers it: the domains' resolvers, and the words behind the enums. */
export const resolvers = [...domains, enums];
