import { useTranslation } from 'react-i18next';
import type { DoubtfulFactFragment } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Mark } from '../../marks/mark.tsx';
import { DoubtTag, doubtReason } from '../../panels/doubt-note.tsx';
import { wordsOf } from '../reader/fact-words.ts';
import { CaseActs } from './case-acts.tsx';
import { Sentence } from './sentence.tsx';

/** One fact in doubt: what it says, its sentence, why it is in doubt, and the ways on. */
export function DoubtCase({ fact }: { fact: DoubtfulFactFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, action, head, rest, quoted } = wordsOf(fact, t);
  return (
    <article className="doubt-case">
      <header>
        <Mark kind={kind} action={action} size={24} />
        <h2 className={quoted ? 'one-line' : undefined}>
          {head !== '' && <b>{head}</b>}
          <span className={quoted ? 'source' : undefined} lang={quoted ? 'zh-CN' : undefined}>
            {rest}
          </span>
        </h2>
        {fact.flags.map((flag) => (
          <DoubtTag key={flag.code} code={flag.code} />
        ))}
      </header>
      <Sentence fact={fact} />
      <div className="why">
        <div>
          {fact.flags.map((flag) => (
            <p key={flag.code}>
              {t('doubts.reason')}
              {doubtReason(t, language, flag)}
              {flag.suggestion !== null && (
                <span className="suggestion">{t('doubt.suggestion', { text: flag.suggestion })}</span>
              )}
            </p>
          ))}
        </div>
        <CaseActs facts={[fact]} />
      </div>
    </article>
  );
}
