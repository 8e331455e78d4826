/** The API's own limits, applied to a document without a server. */
import { getOperationAST, Kind, parse, validate } from 'graphql';
import { costOf } from '../../server/limits/cost.ts';
import { limits } from '../../server/limits/limits.ts';
import { shapeRule } from '../../server/limits/shape-rule.ts';
import { apiSchema } from '../../server/schema/printed.ts';

/** What the limits say against each operation of a document; every list is taken to be as long as it may be. */
export function refusedBy(text: string): string[] {
  const document = parse(text);
  const shape = validate(apiSchema, document, [shapeRule]).map(({ message }) => message);
  const costs = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const name = definition.name?.value;
    const operation = getOperationAST(document, name);
    const cost = operation ? costOf(apiSchema, document, operation, { first: 100 }) : 0;
    return cost > limits.cost ? [`${name} could hold ${cost} fields`] : [];
  });
  return [...shape, ...costs];
}
