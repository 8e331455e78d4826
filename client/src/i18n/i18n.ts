/** Two languages; no text of ours stands outside zh.json, en.json and reasons.json. A language is fetched when it is chosen. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../marks/kinds.ts';
import { readSetting, writeSetting } from '../state/settings.ts';

const fetched = {
  zh: async () => (await import('./zh.json')).default,
  en: async () => (await import('./en.json')).default,
};

/** The language chosen before, else the browser's if English, else Chinese. */
function firstLanguage(): Language {
  const chosen = readSetting('language');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

/** Starts the messages in the first language and keeps `<html lang>` in step. */
export async function startMessages(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = language === 'en' ? 'Qiantou 牵头' : '牵头 Qiantou';
  });
  const language = firstLanguage();
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: await fetched[language]() } },
    lng: language,
    // Both languages say the same things, so none has to stand in for the other.
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}

/** Switches in place and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  writeSetting('language', language);
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await fetched[language]());
  }
  await i18next.changeLanguage(language);
}
