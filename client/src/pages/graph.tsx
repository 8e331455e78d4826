import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Canvas, Gestures } from '../canvas/canvas.ts';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import { clearWay } from '../layout/clear-way.ts';
import { DetailPanel } from '../panels/detail-panel.tsx';
import { Legend } from '../panels/legend.tsx';
import { StageState } from '../panels/stage-state.tsx';
import { Thread } from '../panels/thread.tsx';
import { TimeRail } from '../panels/time-rail.tsx';
import { Tools } from '../panels/tools.tsx';
import { useGraphActions } from '../shell/graph-actions.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { drawingOf } from '../state/bundles.ts';
import { isEmpty, type LayoutName } from '../state/graph.ts';
import { keptApart } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { arrange } from './graph/arrange.ts';
import { ExportButton } from './graph/export-button.tsx';
import { type HiddenAt, HiddenMenu } from './graph/hidden-menu.tsx';
import { MiniMap } from './graph/mini-map.tsx';
import { type PhonePart, PhoneTabs } from './graph/phone-tabs.tsx';
import { ShareButton } from './graph/share-button.tsx';
import { useAddress } from './graph/use-address.ts';
import { useFitOnOpen } from './graph/use-fit-on-open.ts';
import { useStageKeys } from './graph/use-stage-keys.ts';
import '../styles/workspace.css';
import '../styles/panel.css';
import '../styles/dock.css';

// The picture comes first; what stands beside it loads after it, or when it is asked for.
const TableDock = lazy(async () => ({ default: (await import('../tables/table-dock.tsx')).TableDock }));
const CanvasTree = lazy(async () => ({ default: (await import('../panels/canvas-tree.tsx')).CanvasTree }));
const KeyList = lazy(async () => ({ default: (await import('../panels/key-list.tsx')).KeyList }));

/** The workspace: canvas, legend and tools, the panel with its sentence, the rail above, the table below. */
export function GraphPage() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { progress, expand, more, dismiss } = useGraphActions();
  const { graph } = workspace.history.present;
  const { selection } = workspace;
  const canvas = useRef<Canvas | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [hidden, setHidden] = useState<HiddenAt | null>(null);
  const [tree, setTree] = useState(false);
  const [help, setHelp] = useState(false);
  const [part, setPart] = useState<PhonePart>('record');
  useAddress();

  const keep = useMemo(() => keptApart(graph, selection), [graph, selection]);
  const drawing = useMemo(() => drawingOf(graph, keep), [graph, keep]);
  useFitOnOpen(canvas);

  const gestures: Gestures = {
    onTap: (id, element, adding) => {
      setHidden(null);
      if (id === null || element === null) {
        if (!adding) dispatch({ type: 'select', selection: null });
        return;
      }
      if (drawing.bundles.some((bundle) => bundle.id === id)) return;
      if (element === 'edge' && graph.edges[id] === undefined) return;
      dispatch({ type: 'select', selection: { element, id } });
    },
    onOpen: (id) => {
      if (drawing.bundles.some((bundle) => bundle.id === id)) dispatch({ type: 'bundle', id });
      else expand(id);
    },
    onHidden: (id, at) => setHidden({ id, at }),
    onMove: (at) => dispatch({ type: 'move', at }),
    onHover: setHovered,
  };
  const onArrange = async (layout: LayoutName) => {
    const at = await arrange(layout, graph, drawing, canvas.current);
    dispatch({ type: 'arrange', layout, at });
    canvas.current?.fit(Object.values(at));
  };
  const keys = useStageKeys({
    canvas,
    onTree: () => setTree(!tree),
    onHelp: () => setHelp(true),
    onHidden: (id) => setHidden({ id, at: canvas.current?.anchor(id) ?? { x: 0, y: 0 } }),
  });
  const anchor = useCallback(() => {
    const at = selection === null ? null : (canvas.current?.anchor(selection.id) ?? null);
    if (at === null || canvas.current === null) return null;
    const { zoom, height } = canvas.current.viewport();
    return { at, way: clearWay(at, canvas.current.marks(), zoom, height) };
  }, [selection]);
  const onFrame = useCallback(
    (listener: () => void) => canvas.current?.onFrame(listener) ?? (() => undefined),
    [],
  );
  const focusSearch = () => document.querySelector<HTMLInputElement>('.top input')?.focus();
  const nodes = Object.keys(graph.nodes).length;
  const edges = Object.keys(graph.edges).length;
  return (
    <div className="app" data-part={part}>
      <TopBar>
        <ExportButton canvas={canvas} />
        <ShareButton />
      </TopBar>
      <TimeRail />
      <main className="stage">
        <h1 className="sr">{t('nav.graph')}</h1>
        <div
          className="stage-keys"
          tabIndex={0}
          role="application"
          aria-label={t('canvas.label', { nodes, edges })}
          onKeyDown={keys}
        >
          <GraphCanvas drawing={drawing} hovered={hovered} gestures={gestures} canvas={canvas} />
        </div>
        {!isEmpty(graph) && (
          <Suspense fallback={null}>
            <CanvasTree shown={tree} />
          </Suspense>
        )}
        {!isEmpty(graph) && !tree && <Legend />}
        {!isEmpty(graph) && (
          <Tools
            onArrange={(layout) => void onArrange(layout)}
            onZoom={(factor) => canvas.current?.zoomBy(factor)}
            onFit={() => canvas.current?.fit()}
            onTree={() => setTree(!tree)}
            onHelp={() => setHelp(true)}
          />
        )}
        <StageState
          progress={progress}
          empty={isEmpty(graph)}
          onCancel={dismiss}
          onMore={more}
          onSearch={focusSearch}
        />
        {!isEmpty(graph) && <MiniMap canvas={canvas} />}
        {hidden !== null && <HiddenMenu {...hidden} onClose={() => setHidden(null)} />}
      </main>
      {!isEmpty(graph) && <PhoneTabs part={part} onPart={setPart} />}
      {!isEmpty(graph) && (
        <Suspense fallback={<div className="dock" />}>
          <TableDock />
        </Suspense>
      )}
      <DetailPanel />
      {selection !== null && selection.element !== 'fact' && (
        <Thread anchor={anchor} onFrame={onFrame} subject={selection.id} />
      )}
      {help && (
        <Suspense fallback={null}>
          <KeyList open onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
