import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { badInput, queryTooLarge } from '../errors.ts';
import { costOf } from './cost.ts';
import { limits } from './limits.ts';

/** Defaults that the operation gives its variables; the request's own values come over them. */
const defaults = (
  definitions: readonly { variable: { name: { value: string } }; defaultValue?: unknown }[],
) =>
  Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) => {
      const value = (defaultValue as { value?: unknown } | undefined)?.value;
      return value === undefined ? [] : [[variable.name.value, Number(value)]];
    }),
  );

/** Refuses an operation whose answer could grow too large, and lists at most a few errors of any. */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        if (operation.operation !== 'query')
          throw badInput('This API answers queries; it has nothing to write.');
        const variables = { ...defaults(operation.variableDefinitions ?? []), ...request.variables };
        const cost = costOf(schema, document, operation, variables);
        if (cost > limits.cost)
          throw queryTooLarge(
            `The answer could hold ${cost} fields; at most ${limits.cost} are answered: ask for fewer rows by \`first\`.`,
            limits.cost,
            cost,
          );
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const { errors } = response.body.singleResult;
        const refusals = errors.filter(({ extensions }) => extensions?.code === 'QUERY_TOO_LARGE');
        response.body.singleResult.errors = (refusals.length > 0 ? refusals : errors).slice(0, limits.errors);
      },
    };
  },
};
