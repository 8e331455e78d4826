import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DoubtFragment } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type zh from '../i18n/zh.json';
import type { Language } from '../marks/kinds.ts';
import { reasonIn } from './reason-words.ts';

/** A doubt in words: code, reason, and what the text may have meant. */
export function DoubtNote({ flag, where }: { flag: DoubtFragment; where?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="doubt">
      <b>{t('doubt.title', { code: doubtName(t, flag.code) })}</b>
      {where !== undefined && <span className="meta where">{where}</span>}
      <p>{doubtReason(t, language, flag)}</p>
      {flag.suggestion !== null && <p className="meta">{t('doubt.suggestion', { text: flag.suggestion })}</p>}
    </div>
  );
}

/** The mark 疑 with the doubt's name. */
export function DoubtTag({ code }: { code?: string }) {
  const { t } = useTranslation();
  return (
    <span className="doubt-tag">
      {t('doubt.mark')}
      {code !== undefined && ` ${doubtName(t, code)}`}
    </span>
  );
}

/** Why a fact is in doubt, in the reader's language: its own reason, else what its code means. */
export function doubtReason(
  t: Translate,
  language: Language,
  { code, reason }: Pick<DoubtFragment, 'code' | 'reason'>,
): string {
  return reasonIn(language, reason) ?? (language === 'en' ? reason : doubtMeaning(t, code) || reason);
}

type Translate = ReturnType<typeof useTranslation>['t'];

type KnownCode = keyof typeof zh.doubt.code;

const isKnown = (code: string): code is KnownCode => i18next.exists(`doubt.code.${code}`);

/** The name of a code; a code that the messages do not know stands as it is. */
export function doubtName(t: Translate, code: string): string {
  return isKnown(code) ? t(`doubt.code.${code}`) : code;
}

/** What a code means, in a sentence of the reader's language; empty where the messages do not know it. */
export function doubtMeaning(t: Translate, code: string): string {
  return isKnown(code) ? t(`doubt.meaning.${code}`) : '';
}
