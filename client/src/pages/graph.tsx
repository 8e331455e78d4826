import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Canvas } from '../canvas/canvas.ts';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import { clearWay } from '../layout/clear-way.ts';
import { ChosenBar } from '../panels/chosen-bar.tsx';
import { FindBox } from '../panels/find-box.tsx';
import { Legend } from '../panels/legend.tsx';
import { endAt } from '../panels/node-acts.ts';
import { NodeMenu } from '../panels/node-menu.tsx';
import { StageState } from '../panels/stage-state.tsx';
import { Thread } from '../panels/thread.tsx';
import { TimeRail } from '../panels/time-rail.tsx';
import { Tools } from '../panels/tools.tsx';
import { useGraphActions } from '../shell/graph-actions.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { drawingOf } from '../state/bundles.ts';
import { isEmpty, type LayoutName, mostNodes } from '../state/graph.ts';
import { visible } from '../state/visible.ts';
import { beginWalk, type Walk } from '../state/walk.ts';
import { keptApart, type Workspace } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { arrange } from './graph/arrange.ts';
import { CanvasMenu } from './graph/canvas-menu.tsx';
import { ExportMenu } from './graph/export-menu.tsx';
import { HiddenMenu } from './graph/hidden-menu.tsx';
import { MiniMap } from './graph/mini-map.tsx';
import { type PhonePart, PhoneTabs } from './graph/phone-tabs.tsx';
import { ShareButton } from './graph/share-button.tsx';
import { useAddress } from './graph/use-address.ts';
import { useFitOnOpen } from './graph/use-fit-on-open.ts';
import { useGestures } from './graph/use-gestures.ts';
import { useStageKeys } from './graph/use-stage-keys.ts';
import '../styles/rail.css';
import '../styles/workspace.css';
import '../styles/twin.css';
import '../styles/finding.css';
import '../styles/panel.css';
import '../styles/ways.css';
import '../styles/two-dates.css';
import '../styles/dock.css';

// The picture comes first; what stands beside it loads after it, or when it is asked for.
const DetailPanel = lazy(async () => ({ default: (await import('../panels/detail-panel.tsx')).DetailPanel }));
const TableDock = lazy(async () => ({ default: (await import('../tables/table-dock.tsx')).TableDock }));
const CanvasTree = lazy(async () => ({ default: (await import('../panels/canvas-tree.tsx')).CanvasTree }));
const KeyList = lazy(async () => ({ default: (await import('../panels/key-list.tsx')).KeyList }));

/** The workspace: canvas, legend and tools, the panel with its sentence, the rail above, the table below. */
export function GraphPage() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { progress, more, dismiss } = useGraphActions();
  const { graph, filters } = workspace.history.present;
  const { selection, chosen, walk } = workspace;
  const canvas = useRef<Canvas | null>(null);
  const [finding, setFinding] = useState(false);
  const [tree, setTree] = useState(false);
  const [help, setHelp] = useState(false);
  const [part, setPart] = useState<PhonePart>('record');
  useAddress();

  const drawing = useMemo(
    () => drawingOf(visible(graph, filters), keptApart(graph, { selection, chosen, walk })),
    [graph, filters, selection, chosen, walk],
  );
  const { gestures, hovered, menu, setMenu } = useGestures(drawing);
  useFitOnOpen(canvas);

  const onArrange = async (layout: LayoutName) => {
    const at = await arrange(layout, graph, drawing);
    dispatch({ type: 'arrange', layout, at });
    canvas.current?.fit(Object.values(at));
  };
  const keys = useStageKeys({
    canvas,
    onTree: () => setTree(!tree),
    onHelp: () => setHelp(true),
    onHidden: (id) => setMenu({ menu: 'hidden', id, at: canvas.current?.anchor(id) ?? { x: 0, y: 0 } }),
    onFind: () => setFinding(true),
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
  const drawn = drawing.nodes.length + drawing.bundles.length;
  const nodes = Object.keys(graph.nodes).length;
  const edges = Object.keys(graph.edges).length;
  return (
    <div className="app" data-part={part}>
      <TopBar>
        <ExportMenu canvas={canvas} />
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
            onPath={() => dispatch({ type: 'walk', walk: walkFrom(workspace) })}
            onFind={() => setFinding(!finding)}
            onTree={() => setTree(!tree)}
            onHelp={() => setHelp(true)}
          />
        )}
        <StageState
          progress={progress}
          empty={isEmpty(graph)}
          onCancel={dismiss}
          crowd={drawn > mostNodes ? { count: drawn, onGather: () => dispatch({ type: 'gather' }) } : null}
          onMore={more}
          onSearch={focusSearch}
        />
        {!isEmpty(graph) && <MiniMap canvas={canvas} />}
        {finding && (
          <FindBox onReveal={(id) => canvas.current?.reveal(id)} onClose={() => setFinding(false)} />
        )}
        <ChosenBar />
        {menu?.menu === 'hidden' && <HiddenMenu {...menu} onClose={() => setMenu(null)} />}
        {menu?.menu === 'acts' && (
          <CanvasMenu at={menu.at} onClose={() => setMenu(null)}>
            <NodeMenu id={menu.id} onDone={() => setMenu(null)} />
          </CanvasMenu>
        )}
      </main>
      {!isEmpty(graph) && <PhoneTabs part={part} onPart={setPart} />}
      {!isEmpty(graph) && (
        <Suspense fallback={<div className="dock" />}>
          <TableDock />
        </Suspense>
      )}
      <Suspense fallback={<aside className="panel" />}>
        <DetailPanel />
      </Suspense>
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

/** Ways from what is selected: from the one node, or between the two that are chosen. */
function walkFrom({ history, selection, chosen }: Workspace): Walk {
  const { graph } = history.present;
  const ids = chosen.length > 0 ? chosen : selection?.element === 'node' ? [selection.id] : [];
  const [from, to] = ids.map((id) => endAt(graph, id));
  return beginWalk(from ?? null, to ?? null);
}
