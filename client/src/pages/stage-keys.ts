/** What each key does while the canvas has the focus. Pure: from a key to the name of an act. */

export const keyActs = {
  Enter: 'open',
  e: 'expand',
  c: 'collapse',
  h: 'hide',
  p: 'pin',
  f: 'find',
  g: 'path',
  s: 'surroundings',
  '0': 'fit',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '[': 'previousSentence',
  ']': 'nextSentence',
  o: 'openGazette',
  y: 'copyCitation',
  t: 'tree',
  '?': 'help',
  Escape: 'clear',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const;

export type KeyAct = (typeof keyActs)[keyof typeof keyActs] | 'undo' | 'redo';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The act of a key; null where it has none. */
export function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): KeyAct | null {
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return null;
    return shiftKey ? 'redo' : 'undo';
  }
  if (altKey) return null;
  const found = Object.entries(keyActs).find(([name]) => name === key || name === key.toLowerCase());
  return found?.[1] ?? null;
}
