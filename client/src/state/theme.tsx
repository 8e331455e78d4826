import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { readSetting, writeSetting } from './settings.ts';

export type Theme = 'light' | 'dark';

interface ThemeChoice {
  theme: Theme;
  toggle: () => void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'light', toggle: () => undefined });

/** The theme chosen before, else the system's. */
export function firstTheme(): Theme {
  const chosen = readSetting('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Holds the theme and writes it to `<html data-theme>`, from which the tokens follow. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(firstTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choice = useMemo<ThemeChoice>(
    () => ({
      theme,
      toggle: () => {
        const next = theme === 'dark' ? 'light' : 'dark';
        writeSetting('theme', next);
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}

export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}
