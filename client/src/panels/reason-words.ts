/**
 * A reason in the reader's language. Facts carry their reasons as English sentences; each English sentence of
 * `reasons.json` is also the pattern by which such a reason is known, and its Chinese one says the same. Pure.
 */
import reasons from '../i18n/reasons.json';
import type { Language } from '../marks/kinds.ts';

type Key = keyof typeof reasons;

const isKey = (key: string): key is Key => key in reasons;
const keys: readonly Key[] = Object.keys(reasons).filter(isKey);

const patterns = keys.map((key) => {
  const names: string[] = [];
  const parts = reasons[key].en.split(/\{\{(\w+)\}\}/);
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
  return reasons[known.key][language].replace(/\{\{(\w+)\}\}/g, (_, name) => known.values[name] ?? '');
}
