import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DoubtCountsDocument } from '../api/__generated__/graphql.ts';
import { OutlineRows } from '../panels/outline-rows.tsx';
import { PageTrouble } from '../panels/page-trouble.tsx';
import { ReadByMachine } from '../panels/read-by-machine.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { ContradictionList } from './doubts/contradiction-list.tsx';
import { DoubtFilter } from './doubts/doubt-filter.tsx';
import { DoubtList } from './doubts/doubt-list.tsx';
import { useDoubtChoice } from './doubts/use-doubt-choice.ts';
import '../styles/page-state.css';
import '../styles/panel.css';
import '../styles/doubts.css';

/** What the gazettes leave in doubt: sentences that clash, and facts that may not say what was printed. */
export function DoubtsPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({ query: DoubtCountsDocument });
  const { choice, choose } = useDoubtChoice();
  const clashes = data?.contradictions.totalCount ?? 0;
  const showsClashes = choice.clashes ?? (clashes > 0 && choice.code === null && choice.gazette === null);
  return (
    <div className="doubts-page">
      <TopBar />
      <DoubtFilter
        counts={data?.doubtCounts ?? []}
        clashes={clashes}
        choice={{ ...choice, clashes: showsClashes }}
        onChoose={choose}
      />
      <main className="doubts">
        <h1>{t(showsClashes ? 'doubts.clashesTitle' : 'doubts.title')}</h1>
        <p className="muted">{t(showsClashes ? 'doubts.clashesWords' : 'doubts.words')}</p>
        <ReadByMachine kind={null} />
        {error !== undefined && (
          <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
        {data === undefined && fetching && <OutlineRows count={8} />}
        {data !== undefined &&
          (showsClashes ? (
            <ContradictionList />
          ) : (
            <DoubtList key={`${choice.code} ${choice.gazette}`} code={choice.code} gazette={choice.gazette} />
          ))}
      </main>
    </div>
  );
}
