import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { StartPage } from './pages/start.tsx';
import { GraphActionsProvider } from './shell/graph-actions.tsx';
import { WorkspaceProvider } from './state/workspace-store.tsx';

const GraphPage = lazy(async () => ({ default: (await import('./pages/graph.tsx')).GraphPage }));
const GazettesPage = lazy(async () => ({ default: (await import('./pages/gazettes.tsx')).GazettesPage }));
const ReaderPage = lazy(async () => ({ default: (await import('./pages/reader.tsx')).ReaderPage }));
const DoubtsPage = lazy(async () => ({ default: (await import('./pages/doubts.tsx')).DoubtsPage }));

/** The addresses of the explorer. The start page needs no canvas, so the rest loads when it is opened. */
export function App() {
  const { t } = useTranslation();
  return (
    <BrowserRouter>
      <WorkspaceProvider>
        <GraphActionsProvider>
          <Suspense fallback={<p className="sr">{t('state.loadingPage')}</p>}>
            <Routes>
              <Route path="/" element={<StartPage />} />
              <Route path="/graph" element={<GraphPage />} />
              <Route path="/gazettes" element={<GazettesPage />} />
              <Route path="/gazettes/:key" element={<ReaderPage />} />
              <Route path="/doubts" element={<DoubtsPage />} />
              <Route path="*" element={<Navigate to="/" replace />} />
            </Routes>
          </Suspense>
        </GraphActionsProvider>
      </WorkspaceProvider>
    </BrowserRouter>
  );
}
