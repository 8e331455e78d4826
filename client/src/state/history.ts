/** Undo and redo over any state: the past and the future are lists of whole states, which share their parts. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
}

/** Older steps than this are forgotten. */
const longest = 100;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A step that can be undone; a step that changes nothing is none. */
export function commit<T>(history: History<T>, present: T): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-longest), present, future: [] };
}

/** Changes the present without a step of its own, as when a layout settles. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
