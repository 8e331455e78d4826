import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DoubtsDocument } from '../../api/__generated__/graphql.ts';
import { OutlineRows } from '../../panels/outline-rows.tsx';
import { PageTrouble } from '../../panels/page-trouble.tsx';
import { DoubtCase } from './doubt-case.tsx';

/** Facts that one request brings. */
const atOnce = 20;

interface DoubtListProps {
  code: string | null;
  gazette: string | null;
}

/** The facts in doubt, some at a time. */
export function DoubtList({ code, gazette }: DoubtListProps) {
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  return starts.map((after, page) => (
    <DoubtPart
      key={after ?? ''}
      code={code}
      gazette={gazette}
      after={after}
      before={page * atOnce}
      last={page === starts.length - 1}
      onMore={(next) => setStarts([...starts, next])}
    />
  ));
}

interface DoubtPartProps extends DoubtListProps {
  after: string | null;
  /** Facts listed before these. */
  before: number;
  last: boolean;
  onMore: (next: string) => void;
}

function DoubtPart({ code, gazette, after, before, last, onMore }: DoubtPartProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({
    query: DoubtsDocument,
    variables: { code, gazette, first: atOnce, after },
  });
  if (error !== undefined) {
    return <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (data === undefined) return fetching ? <OutlineRows count={8} /> : null;
  const { edges, pageInfo, totalCount } = data.doubts;
  if (totalCount === 0) return <p className="nothing">{t('doubts.none')}</p>;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {edges.map(({ node }) => (
        <DoubtCase key={node.id} fact={node} />
      ))}
      {last && (
        <p className="more-doubts">
          <span className="meta">
            {t('panel.shownOf', { shown: before + edges.length, total: totalCount })}
          </span>
          {next !== null && (
            <button type="button" className="button line" onClick={() => onMore(next)}>
              {t('doubts.more', { count: Math.min(atOnce, totalCount - before - edges.length) })}
            </button>
          )}
        </p>
      )}
    </>
  );
}
