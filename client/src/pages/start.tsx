import { TopBar } from '../shell/top-bar.tsx';
import { Ask } from './start/ask.tsx';
import { GazetteSummary } from './start/gazette-summary.tsx';
import { HowToRead } from './start/how-to-read.tsx';
import { LeadersSummary } from './start/leaders-summary.tsx';
import { QuestionList } from './start/question-list.tsx';
import { RecentAppointmentList } from './start/recent-appointment-list.tsx';
import '../styles/start.css';
import '../styles/page-state.css';

/** The way in: the question, the search box, three worked questions, and what has been read so far. */
export function StartPage() {
  return (
    <>
      <TopBar search={false} />
      <main className="start">
        <Ask />
        <QuestionList />
        <div className="columns">
          <GazetteSummary />
          <LeadersSummary />
          <RecentAppointmentList />
        </div>
        <HowToRead />
      </main>
    </>
  );
}
