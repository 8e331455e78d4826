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

createRoot(root).render(
  <GraphiQL
    fetcher={(request) => ask(request as GraphQLRequest)}
    defaultTabs={await questionTabs()}
    defaultEditorToolsVisibility="variables"
  />,
);
