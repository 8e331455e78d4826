import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type TypedDocumentNode, useQuery } from 'urql';
import {
  AppointmentDetailDocument,
  DocumentDetailDocument,
  GazetteDetailDocument,
  GroupDetailDocument,
  OfficialDetailDocument,
  PostDetailDocument,
  TaskDetailDocument,
  UnitDetailDocument,
} from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { isDrawnKind } from '../marks/kinds.ts';
import { Mark } from '../marks/mark.tsx';
import { useWorkspace } from '../state/workspace-store.tsx';
import { DocumentDetail } from './document-detail.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { AppointmentDetail, GazetteDetail, GroupDetail, TaskDetail } from './fact-details.tsx';
import { OfficialDetail } from './official-detail.tsx';
import { PostDetail } from './post-detail.tsx';
import { claimOfEdge, factsBehind } from './selected-facts.ts';
import { UnitDetail } from './unit-detail.tsx';

const PathPanel = lazy(async () => ({ default: (await import('./path-panel.tsx')).PathPanel }));

/** The panel at the right: what the subject is, and at its foot the sentence of what is selected. */
export function DetailPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace, dispatch } = useWorkspace();
  const { graph } = workspace.history.present;
  const { subject, selection, walk } = workspace;
  const facts = useMemo(() => factsBehind(graph, selection), [graph, selection]);
  const node = subject === null ? undefined : graph.nodes[subject.id];
  const claim = claimOfEdge(graph, selection, language, t);
  return (
    <aside className="panel" aria-label={node?.caption ?? t('panel.empty')}>
      {walk !== null && (
        <Suspense fallback={<p className="muted">{t('panel.loading')}</p>}>
          <PathPanel walk={walk} />
        </Suspense>
      )}
      {walk === null &&
        (subject === null ? (
          <Nothing />
        ) : (
          <Subject id={subject.id} kind={node?.kind ?? subject.kind ?? ''} />
        ))}
      {selection !== null && (
        <EvidenceCard
          facts={facts}
          sentence={workspace.sentence}
          onSentence={(sentence) => dispatch({ type: 'sentence', sentence })}
          claim={claim}
          name={
            node !== undefined && (node.kind === 'Official' || node.kind === 'Unit') ? node.caption : null
          }
        />
      )}
    </aside>
  );
}

function Subject({ id, kind }: { id: string; kind: string }) {
  switch (kind) {
    case 'Official':
      return (
        <Fetched id={id} document={OfficialDetailDocument}>
          {(node) => node.__typename === 'Official' && <OfficialDetail official={node} />}
        </Fetched>
      );
    case 'Unit':
      return (
        <Fetched id={id} document={UnitDetailDocument}>
          {(node) => node.__typename === 'Unit' && <UnitDetail unit={node} />}
        </Fetched>
      );
    case 'Post':
      return (
        <Fetched id={id} document={PostDetailDocument}>
          {(node) => node.__typename === 'Post' && <PostDetail post={node} />}
        </Fetched>
      );
    case 'Document':
      return (
        <Fetched id={id} document={DocumentDetailDocument}>
          {(node) => node.__typename === 'Document' && <DocumentDetail document={node} />}
        </Fetched>
      );
    case 'Task':
      return (
        <Fetched id={id} document={TaskDetailDocument}>
          {(node) => node.__typename === 'Task' && <TaskDetail task={node} />}
        </Fetched>
      );
    case 'Appointment':
      return (
        <Fetched id={id} document={AppointmentDetailDocument}>
          {(node) => node.__typename === 'Appointment' && <AppointmentDetail act={node} />}
        </Fetched>
      );
    case 'Group':
      return (
        <Fetched id={id} document={GroupDetailDocument}>
          {(node) => node.__typename === 'Group' && <GroupDetail group={node} />}
        </Fetched>
      );
    case 'Gazette':
      return (
        <Fetched id={id} document={GazetteDetailDocument}>
          {(node) => node.__typename === 'Gazette' && <GazetteDetail gazette={node} />}
        </Fetched>
      );
    default:
      return <Nothing />;
  }
}

interface FetchedProps<Data extends { node: { id: string } | null }> {
  id: string;
  document: TypedDocumentNode<Data, { id: string }>;
  children: (node: NonNullable<Data['node']>) => ReactNode;
}

/** Fetches one node's detail; shows its outline while it comes, and what to do where it does not. */
function Fetched<Data extends { node: { id: string } | null }>({
  id,
  document,
  children,
}: FetchedProps<Data>) {
  const { t } = useTranslation();
  const { graph } = useWorkspace().workspace.history.present;
  const [{ data, error, fetching }, again] = useQuery({ query: document, variables: { id } });
  const node = data?.node ?? null;
  if (node !== null && node.id === id) return children(node);
  const drawn = graph.nodes[id];
  return (
    <>
      <div className="panel-head">
        <div className="row">
          {drawn !== undefined && isDrawnKind(drawn.kind) && (
            <Mark kind={drawn.kind} action={drawn.action} size={26} />
          )}
          <h2>{drawn?.caption}</h2>
        </div>
      </div>
      <div className="panel-body">
        <div className="section" aria-busy={fetching}>
          {error === undefined && fetching && <p className="muted">{t('panel.loading')}</p>}
          {error === undefined && !fetching && <p className="muted">{t('panel.gone')}</p>}
          {error !== undefined && (
            <>
              <p>{t('panel.failed')}</p>
              <p className="after">
                <button
                  type="button"
                  className="button line"
                  onClick={() => again({ requestPolicy: 'network-only' })}
                >
                  {t('panel.retry')}
                </button>
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <div className="panel-empty">
      <h2>{t('panel.empty')}</h2>
      <p>{t('panel.emptyHint')}</p>
    </div>
  );
}
