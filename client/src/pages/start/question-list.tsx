import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { QuestionsDocument, type QuestionsQuery } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Glimpse } from './glimpse.tsx';

/** Questions shown with their picture; the others stand below in words. */
const pictured = 3;

type Question = QuestionsQuery['questions'][number];

/** Worked questions out of `seeds/questions/`, each opening the view that answers it. */
export function QuestionList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: QuestionsDocument });
  const questions = data?.questions ?? [];
  const others = questions.slice(pictured);
  return (
    <section id="questions" className="questions" aria-label={t('start.questions')}>
      <div className="three">
        {questions.slice(0, pictured).map((question) => (
          <Worked key={question.id} question={question} />
        ))}
      </div>
      {others.length > 0 && (
        <p className="more-questions">
          <span className="muted">{t('start.alsoAsk')}</span>
          {others.map((question) => (
            <Link key={question.id} to={question.view}>
              {question[language]}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

function Worked({ question }: { question: Question }) {
  const language = useLanguage();
  return (
    <Link className="worked" to={question.view}>
      <h2>{question[language]}</h2>
      <Glimpse view={question.view} />
    </Link>
  );
}
