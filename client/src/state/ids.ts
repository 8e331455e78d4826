/**
 * Where a node belongs, as its id says. A fact's id names its gazette (`fact:430624-2024-4:task:…`), whose key
 * begins with the jurisdiction's code; a thing's id names the jurisdiction itself (`unit:430624:…`).
 */

/** The key of the gazette that prints a fact, or that a gazette's own id names; null for things. */
export function gazetteOf(id: string): string | null {
  const [kind, key] = id.split(':');
  return (kind === 'fact' || kind === 'gazette') && key !== undefined ? key : null;
}

/** The jurisdiction's code, or its name where it has none; null where the id names neither. */
export function jurisdictionOf(id: string): string | null {
  const gazette = gazetteOf(id);
  if (gazette !== null) return gazette.replace(/-\d{4}(-\d+)?$/, '');
  return id.split(':')[1] ?? null;
}
