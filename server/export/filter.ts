import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import { z } from 'zod';
import { enums } from '../enums.ts';
import { badInput } from '../errors.ts';
import { apiSchema } from '../schema/printed.ts';

/** The longest value of a parameter. */
const longest = 500;

type EnumName = keyof typeof enums;
const isKnownEnum = (name: string): name is EnumName => Object.hasOwn(enums, name);

/** One parameter's text → the value that the API's filter would have. */
function readValue(type: string, text: string, parameter: string): string | boolean {
  if (text.length > longest)
    throw badInput(`\`${parameter}\` may have ${longest} characters; it has ${text.length}.`);
  if (type === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw badInput(`\`${parameter}\` is true or false; it is "${text.slice(0, 40)}".`);
  }
  if (type === 'Date' && !z.iso.date().safeParse(text).success)
    throw badInput(`\`${parameter}\` must be a day such as 2024-11-05; it is "${text.slice(0, 40)}".`);
  if (!isKnownEnum(type)) return text;
  const words: Readonly<Record<string, string>> = enums[type];
  const word = words[text.toUpperCase()];
  if (word !== undefined) return word;
  throw badInput(`\`${parameter}\` may be ${Object.keys(words).join(', ')}; it is "${text.slice(0, 40)}".`);
}

/** One word of an enum of the schema as an address gives it → the word the graph knows. */
export const wordOf = (type: EnumName, text: string, parameter: string): string =>
  String(readValue(type, text, parameter));

/**
 * The parameters of an address as the API's filter of this name; a list's values come with commas between. Refuses,
 * with code BAD_USER_INPUT, a parameter that the filter does not know.
 */
export function filterFrom(input: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const type = apiSchema.getType(input);
  if (!isInputObjectType(type)) throw new Error(`The schema has no filter ${input}`);
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const field = fields[name];
      if (!field || typeof value !== 'string')
        throw badInput(
          `The filters are ${Object.keys(fields).join(', ')}, each once; there is "${name.slice(0, 40)}".`,
        );
      const named = getNamedType(field.type);
      const one = (text: string) => readValue(isEnumType(named) ? named.name : String(named), text, name);
      return [name, isListType(getNullableType(field.type)) ? value.split(',').map(one) : one(value)];
    }),
  );
}
