/** Two languages; no text of ours stands outside zh.json and en.json. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../marks/kinds.ts';
import { readSetting, writeSetting } from '../state/settings.ts';
import en from './en.json';
import zh from './zh.json';

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
  await i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: firstLanguage(),
    fallbackLng: 'zh',
    interpolation: { escapeValue: false },
  });
}

/** Switches in place and remembers it. */
export function chooseLanguage(language: Language): void {
  writeSetting('language', language);
  void i18next.changeLanguage(language);
}
