/** What one browser remembers about its user: language and theme. Nothing leaves the machine. */
const names = { language: 'qiantou.language', theme: 'qiantou.theme' } as const;

export type Setting = keyof typeof names;

/** Null where nothing was chosen or the browser keeps nothing. */
export function readSetting(setting: Setting): string | null {
  try {
    return localStorage.getItem(names[setting]);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing forgets it at the next visit; that is all that happens. */
export function writeSetting(setting: Setting, value: string): void {
  try {
    localStorage.setItem(names[setting], value);
  } catch {
    // Storage may be switched off; the choice then holds for this visit.
  }
}
