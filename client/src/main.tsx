import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApi } from './api/client.ts';
import { App } from './app.tsx';
import { startMessages } from './i18n/i18n.ts';
import { ThemeProvider } from './state/theme.tsx';
import './tokens.css';
import './styles/base.css';
import './styles/bar.css';
import './styles/marks.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root to draw into.');

await startMessages();
createRoot(root).render(
  <StrictMode>
    <Provider value={createApi()}>
      <ThemeProvider>
        <App />
      </ThemeProvider>
    </Provider>
  </StrictMode>,
);
