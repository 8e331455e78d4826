/** The API's own editor, from our bundle: it opens on the questions of `seeds/questions/`, one tab each. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask, type GraphQLRequest } from './ask.ts';
import { questionTabs } from './tabs.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('graphiql.html has no element #root to draw into.');

const tabs = await questionTabs();
/** The editor keeps a visitor's own tabs; only a first visit begins with the questions. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
/** It fills the variables of the tab in front from this, and from the tabs themselves only once they change. */
const inFront = isFirstVisit ? { initialVariables: tabs[0]?.variables ?? '' } : {};

createRoot(root).render(
  <GraphiQL
    fetcher={(request) => ask(request as GraphQLRequest)}
    defaultTabs={tabs}
    defaultEditorToolsVisibility="variables"
    {...inFront}
  />,
);
