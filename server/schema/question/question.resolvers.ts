import type { Resolvers } from '../../__generated__/resolvers.ts';

export const question: Resolvers = {
  Query: {
    questions: (_, __, { questions }) =>
      questions.map(({ variables, expected: _expected, ...question }) => ({
        ...question,
        variables: JSON.stringify(variables),
      })),
  },
};
