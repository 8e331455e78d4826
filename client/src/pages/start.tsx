import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StartDocument } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SearchBox } from '../panels/search-box.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { GazetteTable } from './start/gazette-table.tsx';
import { HowToRead } from './start/how-to-read.tsx';
import { Leaders } from './start/leaders.tsx';
import { QuestionPicture } from './start/question-picture.tsx';
import { RecentActs } from './start/recent-acts.tsx';
import '../styles/start.css';

/** Worked questions shown; all of them are in the API's editor. */
const mostQuestions = 3;

/** The question, the box, three worked questions, and what has been read. Needs no canvas. */
export function StartPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: StartDocument });
  const questions = data?.questions.slice(0, mostQuestions) ?? [];
  return (
    <>
      <TopBar search={false} />
      <main className="start">
        <section className="ask">
          <h1>
            {t('start.who')}
            <span className="source">{t('start.which')}</span>
          </h1>
          <p>{t('start.what')}</p>
          <SearchBox big autoFocus />
        </section>
        {questions.length > 0 && (
          <section id="questions" className="three" aria-label={t('start.questions')}>
            {questions.map((question, index) => (
              <Link key={question.id} to={question.view}>
                <h2>{question[language]}</h2>
                <QuestionPicture turn={index} />
              </Link>
            ))}
          </section>
        )}
        <div className="columns">
          <GazetteTable />
          <Leaders />
          <RecentActs acts={data?.appointments.edges.map((edge) => edge.node) ?? []} />
        </div>
        <HowToRead />
      </main>
    </>
  );
}
