import { useTranslation } from 'react-i18next';
import type { DoubtFragment } from '../api/__generated__/graphql.ts';

/** A doubt in words: code, reason, and what the text may have meant. */
export function DoubtNote({ flag, where }: { flag: DoubtFragment; where?: string }) {
  const { t } = useTranslation();
  return (
    <div className="doubt">
      <b>{t('doubt.title', { code: doubtName(t, flag.code) })}</b>
      {where !== undefined && <span className="meta where">{where}</span>}
      <p>{flag.reason}</p>
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

type Translate = ReturnType<typeof useTranslation>['t'];

/** The name of a code; a code that the messages do not know stands as it is. */
export function doubtName(t: Translate, code: string): string {
  switch (code) {
    case 'suspected-slip':
      return t('doubt.code.suspected-slip');
    case 'carried-down':
      return t('doubt.code.carried-down');
    case 'interleaved':
      return t('doubt.code.interleaved');
    case 'heading-contradicts-clause':
      return t('doubt.code.heading-contradicts-clause');
    case 'cell-missing':
      return t('doubt.code.cell-missing');
    case 'repeated-text':
      return t('doubt.code.repeated-text');
    default:
      return code;
  }
}
