import { useTranslation } from 'react-i18next';
import type { Language } from '../marks/kinds.ts';

/** The language in use. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}
