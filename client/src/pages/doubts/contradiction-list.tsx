import i18next from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ContradictionsDocument, type ContradictionsQuery } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type zh from '../../i18n/zh.json';
import { OutlineRows } from '../../panels/outline-rows.tsx';
import { PageTrouble } from '../../panels/page-trouble.tsx';
import { reasonIn } from '../../panels/reason-words.ts';
import { ShownOf } from '../../panels/rows.tsx';
import { CaseActs } from './case-acts.tsx';
import { Sentence } from './sentence.tsx';

/** Contradictions that one request brings. */
const atOnce = 50;

type Contradiction = ContradictionsQuery['contradictions']['edges'][number]['node'];

/** Places where two sentences cannot both hold. */
export function ContradictionList() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({
    query: ContradictionsDocument,
    variables: { first: atOnce },
  });
  if (error !== undefined) {
    return <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (data === undefined) return fetching ? <OutlineRows count={8} /> : null;
  const { edges, totalCount } = data.contradictions;
  if (totalCount === 0) return <p className="nothing">{t('doubts.noClashes')}</p>;
  return (
    <>
      {edges.map(({ node }) => (
        <Clash key={node.id} contradiction={node} />
      ))}
      <ShownOf shown={edges.length} total={totalCount} />
    </>
  );
}

function Clash({ contradiction }: { contradiction: Contradiction }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reason, rule, facts } = contradiction;
  return (
    <article className="doubt-case">
      <header>
        <h2>
          <b>{reasonIn(language, reason) ?? reason}</b>
        </h2>
      </header>
      <div className="pair">
        {facts.map((fact, index) => (
          <Fragment key={fact.id}>
            {index > 0 && (
              <svg className="unequal" viewBox="0 0 24 40" aria-hidden="true">
                <path d="M5 17H19M5 24H19M16 9 8 32" />
              </svg>
            )}
            <Sentence fact={fact} />
          </Fragment>
        ))}
      </div>
      <div className="why">
        <p>
          {t('doubts.rule')}
          {ruleIn(t, rule)}
        </p>
        <CaseActs facts={facts} />
      </div>
    </article>
  );
}

type Rule = keyof typeof zh.doubts.rules;

const isRule = (rule: string): rule is Rule => i18next.exists(`doubts.rules.${rule}`);

/** A rule in words; its own name where the messages do not know it. */
function ruleIn(t: ReturnType<typeof useTranslation>['t'], rule: string): string {
  return isRule(rule) ? t(`doubts.rules.${rule}`) : rule;
}
