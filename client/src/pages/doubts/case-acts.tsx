import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DoubtfulFactFragment } from '../../api/__generated__/graphql.ts';
import { Icon } from '../../marks/icon.tsx';
import { type CitationParts, plainCitation } from '../../panels/citation.ts';
import { storedQuotes } from '../../panels/quotes.ts';
import { reasonIn } from '../../panels/reason-words.ts';
import { openAddress, passageAddress } from '../../state/open-address.ts';
import { wordsOf } from '../reader/fact-words.ts';
import { lineOf } from '../reader/stored-rows.ts';

/** From facts in doubt to their sentences, into the graph, and to a citation that says the doubt. */
export function CaseActs({ facts }: { facts: readonly DoubtfulFactFragment[] }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const nodes = [...new Set(facts.flatMap((fact) => wordsOf(fact, t).node ?? []))];
  const [first] = nodes;
  const copy = async () => {
    await navigator.clipboard.writeText(facts.map((fact) => plainCitation(partsOf(fact))).join('\n'));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div className="acts">
      {facts.map((fact, index) => (
        <Link
          key={fact.id}
          className="button line"
          to={passageAddress(fact.gazette.key, lineOf(fact), fact.id)}
        >
          <Icon name="book" />
          {facts.length > 1 ? t('doubts.openOne', { number: index + 1 }) : t('evidence.open')}
        </Link>
      ))}
      {first !== undefined && (
        <Link className="button line" to={openAddress(first)}>
          <Icon name="layout" />
          {t('reader.inGraph')}
        </Link>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {t(copied ? 'evidence.copied' : 'evidence.copy')}
      </button>
    </div>
  );
}

function partsOf(fact: DoubtfulFactFragment): CitationParts {
  const { gazette, document } = fact;
  const line = lineOf(fact);
  const quote = storedQuotes(fact.evidence)
    .flatMap((each) => (each.form === 'prose' ? each.pieces.map((piece) => piece.text) : []))
    .join('');
  return {
    gazetteTitle: gazette.title ?? gazette.key,
    issuer: gazette.issuer,
    period: gazette.period,
    documentNumber: document?.number ?? null,
    documentTitle: document?.title ?? null,
    documentDate: document?.date ?? null,
    line,
    quote,
    asOf: null,
    link: new URL(passageAddress(gazette.key, line, fact.id), window.location.href).href,
    cited: new Date().toISOString().slice(0, 10),
    doubts: fact.flags.map(({ reason }) => reasonIn('zh', reason) ?? reason),
  };
}
