/**
 * A reason in the reader's language. Facts carry their reasons as English sentences; each sentence of `en.json`
 * under `doubt.reason` is also the pattern by which such a reason is known, and `zh.json` says the same. Pure.
 */
import en from '../i18n/en.json';
import zh from '../i18n/zh.json';
import type { Language } from '../marks/kinds.ts';

type Key = keyof typeof en.doubt.reason;

const messages: Record<Language, Record<Key, string>> = { zh: zh.doubt.reason, en: en.doubt.reason };

const isKey = (key: string): key is Key => key in en.doubt.reason;
const keys: readonly Key[] = Object.keys(en.doubt.reason).filter(isKey);

const patterns = keys.map((key) => {
  const names: string[] = [];
  const parts = en.doubt.reason[key].split(/\{\{(\w+)\}\}/);
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(part);
    return '(.+?)';
  });
  return { key, names, pattern: new RegExp(`^${source.join('')}$`, 'u') };
});

/** Which sentence a reason is, with what it fills in; null where none is known. */
export function knownReason(reason: string): { key: Key; values: Record<string, string> } | null {
  for (const { key, names, pattern } of patterns) {
    const found = pattern.exec(reason);
    if (found === null) continue;
    return { key, values: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) };
  }
  return null;
}

/** The reason in the reader's language; null where nobody has put it into that language. */
export function reasonIn(language: Language, reason: string): string | null {
  const known = knownReason(reason);
  if (known === null) return null;
  return messages[language][known.key].replace(/\{\{(\w+)\}\}/g, (_, name) => known.values[name] ?? '');
}
