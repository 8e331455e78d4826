/** The addresses that open a node or a passage; the pages read them. */

/** `open` starts a picture from the node; `add` keeps what is on the canvas. */
export type OpenMode = 'open' | 'add';

/** The address that opens a node on the canvas. */
export function openAddress(id: string, mode: OpenMode = 'open'): string {
  return `/graph?${new URLSearchParams({ [mode]: id })}`;
}

/** The address of a line of a gazette, with the fact whose sentence is marked there. */
export function passageAddress(gazetteKey: string, line: number | null, fact: string | null = null): string {
  const query = new URLSearchParams();
  if (line !== null) query.set('line', String(line));
  if (fact !== null) query.set('fact', fact);
  return `/gazettes/${encodeURIComponent(gazetteKey)}${query.size > 0 ? `?${query}` : ''}`;
}

/** The address of the facts in doubt: of all gazettes, or of one. */
export function doubtsAddress(gazetteKey: string | null = null): string {
  return gazetteKey === null ? '/doubts' : `/doubts?${new URLSearchParams({ gazette: gazetteKey })}`;
}
