import { expect, test } from 'vitest';
import en from '../../client/src/i18n/en.json' with { type: 'json' };
import reasons from '../../client/src/i18n/reasons.json' with { type: 'json' };
import zh from '../../client/src/i18n/zh.json' with { type: 'json' };

/** Every path to a message, and the names it fills in. */
function pathsOf(messages: object, above = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [
          `${above}${key.replace(/_(one|other)$/, '')} ${[...value.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()}`,
        ]
      : pathsOf(value, `${above}${key}.`),
  );
}

test('both languages say the same things and fill in the same names', () => {
  const all = (messages: object) => [...new Set(pathsOf(messages))].sort();
  expect(all(en)).toEqual(all(zh));
});

test('every doubt that has a name says what it means', () => {
  expect(Object.keys(zh.doubt.meaning).sort()).toEqual(Object.keys(zh.doubt.code).sort());
});

test('every reason fills in the same names in both languages', () => {
  const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
  for (const [key, reason] of Object.entries(reasons))
    expect([key, names(reason.en)]).toEqual([key, names(reason.zh)]);
});
