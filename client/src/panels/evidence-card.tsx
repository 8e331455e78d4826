import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import { passageAddress } from '../state/open-address.ts';
import { issueOf } from './citation.ts';
import { claimOf } from './claim.ts';
import { CopyCitation } from './copy-citation.tsx';
import { DoubtNote } from './doubt-note.tsx';
import { originOf } from './origin.ts';
import { QuoteView } from './quote-view.tsx';
import { useFact } from './use-fact.ts';

interface EvidenceCardProps {
  /** The facts behind the selection, in order; the card shows one at a time. */
  facts: readonly string[];
  sentence: number;
  onSentence: (sentence: number) => void;
  /** Says who does what, where the selection knows more than the fact alone. */
  claim: string | null;
  /** The person or unit in question: its name is marked in the sentence. */
  name?: string | null;
}

/** The one fixed place of the sentence: the claim, the gazette's words, where they stand, and the way there. */
export function EvidenceCard({ facts, sentence, onSentence, claim, name = null }: EvidenceCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const index = Math.min(sentence, facts.length - 1);
  const shown = useFact(facts[index] ?? null, name);
  const { node, quotes } = shown;
  if (facts.length === 0) return <NoSentence />;
  const origin = node === null ? null : originOf(node);
  return (
    <section className="evidence" aria-label={t('evidence.title')} data-evidence>
      <header>
        <h3>{t('evidence.title')}</h3>
        <span className="meta claim">{claim ?? (node === null ? '' : claimOf(node, t, language))}</span>
        <span className="grow" />
        <Steps index={index} count={facts.length} onSentence={onSentence} />
      </header>
      <div className="evidence-body" aria-live="polite" tabIndex={0}>
        {shown.failed && <p className="muted">{t('evidence.failed')}</p>}
        {node === null && shown.waiting && <div className="quote outline" aria-hidden="true" />}
        {quotes.map((quote) => (
          <QuoteView key={quote.line} quote={quote} />
        ))}
        {node !== null && quotes.length === 0 && !shown.waiting && (
          <p className="muted">{t('evidence.none')}</p>
        )}
        {node !== null &&
          'flags' in node &&
          node.flags.map((flag) => <DoubtNote key={flag.code} flag={flag} />)}
      </div>
      {node !== null && origin !== null && (
        <>
          <p className="cite">
            <span>
              《{origin.gazette.title ?? origin.gazette.key}》{issueOf(origin.gazette.period)}
            </span>
            <span>
              {[origin.number, origin.line === null ? null : t('evidence.line', { line: origin.line })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {!shown.inFull && !shown.waiting && <span className="muted">{t('evidence.textMissing')}</span>}
          </p>
          <div className="acts">
            <Link className="button solid" to={passageAddress(origin.gazette.key, origin.line, node.id)}>
              <Icon name="book" />
              {t('evidence.open')}
            </Link>
            <CopyCitation node={node} quotes={quotes} />
          </div>
        </>
      )}
    </section>
  );
}

function Steps({
  index,
  count,
  onSentence,
}: {
  index: number;
  count: number;
  onSentence: (n: number) => void;
}) {
  const { t } = useTranslation();
  if (count < 2) return <span className="meta">{`${index + 1} / ${count}`}</span>;
  return (
    <span className="steps">
      <button
        type="button"
        className="button"
        aria-label={t('evidence.previous')}
        disabled={index === 0}
        onClick={() => onSentence(index - 1)}
      >
        <Icon name="up" />
      </button>
      <span className="meta">{`${index + 1} / ${count}`}</span>
      <button
        type="button"
        className="button"
        aria-label={t('evidence.next')}
        disabled={index === count - 1}
        onClick={() => onSentence(index + 1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

function NoSentence() {
  const { t } = useTranslation();
  return (
    <section className="evidence" aria-label={t('evidence.title')}>
      <header>
        <h3>{t('evidence.title')}</h3>
      </header>
      <p className="muted">{t('evidence.choose')}</p>
    </section>
  );
}
