/** The API's own editor, from our bundle: it opens on the questions of `seeds/questions/`, one tab each. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../tokens.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { startMessages } from '../i18n/i18n.ts';
import { pictureAsked } from '../state/ask-address.ts';
import { firstTheme } from '../state/theme.tsx';
import { ask, type GraphQLRequest } from './ask.ts';
import { HomeBar } from './home-bar.tsx';
import { pictureQuery } from './picture-query.ts';
import { questionTabs } from './tabs.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('graphiql.html has no element #root to draw into.');

await startMessages();
const theme = firstTheme();
const tabs = await questionTabs();
/** The editor keeps a visitor's own tabs; only a first visit begins with the questions. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
/** It fills the variables of the tab in front from this, and from the tabs themselves only once they change. */
const picture = pictureAsked(window.location.search);
const asked = picture === null ? null : pictureQuery(picture);
const first = isFirstVisit ? { initialVariables: tabs[0]?.variables ?? '' } : {};

const inFront = asked === null ? first : { initialQuery: asked.query, initialVariables: asked.variables };

document.documentElement.dataset.theme = theme;
createRoot(root).render(
  <>
    <HomeBar />
    <GraphiQL
      fetcher={(request) => ask(request as GraphQLRequest)}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      forcedTheme={theme}
      {...inFront}
    />
  </>,
);
