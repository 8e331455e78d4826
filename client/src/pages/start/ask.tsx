import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LeadersDocument, QuestionsDocument, TriesDocument } from '../../api/__generated__/graphql.ts';
import { SearchBox } from '../../panels/search-box.tsx';
import { triesOf } from './tries.ts';

/** The question of the whole project, the search box, and what may be typed into it. */
export function Ask() {
  const { t } = useTranslation();
  const [tried, setTried] = useState({ text: '', turn: 0 });
  return (
    <section className="ask">
      <h1>
        {t('start.ask')}
        <span className="source">{t('start.askSentence')}</span>
      </h1>
      <p>{t('start.what')}</p>
      <SearchBox key={tried.turn} big autoFocus initial={tried.text} />
      <Tries onTry={(text) => setTried(({ turn }) => ({ text, turn: turn + 1 }))} />
    </section>
  );
}

/** Examples out of the data: a leader, a unit, a number, a name in pinyin, words of a task. */
function Tries({ onTry }: { onTry: (text: string) => void }) {
  const { t } = useTranslation();
  const [{ data: leaders }] = useQuery({ query: LeadersDocument, variables: { first: 2 } });
  const [{ data: others }] = useQuery({ query: TriesDocument });
  const [{ data: asked }] = useQuery({ query: QuestionsDocument });
  const tries = triesOf(leaders, others, asked);
  return (
    <p className="tries">
      {tries.length > 0 && <span>{t('start.try')}</span>}
      {tries.map((text) => (
        <button key={text} type="button" onClick={() => onTry(text)}>
          {text}
        </button>
      ))}
    </p>
  );
}
