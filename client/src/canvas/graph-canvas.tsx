import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { kindTerm } from '../marks/kinds.ts';
import type { Drawing } from '../state/bundles.ts';
import { useTheme } from '../state/theme.tsx';
import { useWorkspace } from '../state/workspace-store.tsx';
import { type Canvas, createCanvas, type Gestures } from './canvas.ts';
import { elementsOf } from './elements.ts';
import { readPalette } from './palette.ts';

interface GraphCanvasProps {
  drawing: Drawing;
  hovered: string | null;
  gestures: Gestures;
  /** Filled while the canvas stands. */
  canvas: RefObject<Canvas | null>;
}

/** Joins Cytoscape to the state: draws nothing itself, decides nothing. */
export function GraphCanvas({ drawing, hovered, gestures, canvas }: GraphCanvasProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { theme } = useTheme();
  const { workspace } = useWorkspace();
  const picture = workspace.history.present;
  const { selection, chosen } = workspace;
  const container = useRef<HTMLDivElement>(null);
  const own = useRef<Canvas | null>(null);
  const latest = useRef(gestures);
  latest.current = gestures;
  const latestTheme = useRef(theme);
  latestTheme.current = theme;

  useEffect(() => {
    if (container.current === null) return;
    const made = createCanvas(
      container.current,
      {
        onTap: (...tap) => latest.current.onTap(...tap),
        onOpen: (id) => latest.current.onOpen(id),
        onHidden: (id, at) => latest.current.onHidden(id, at),
        onMove: (at) => latest.current.onMove(at),
        onHover: (id) => latest.current.onHover(id),
        onMenu: (id, at) => latest.current.onMenu(id, at),
        onBox: (ids) => latest.current.onBox(ids),
      },
      readPalette(latestTheme.current),
    );
    own.current = made;
    canvas.current = made;
    return () => {
      own.current = null;
      canvas.current = null;
      made.destroy();
    };
  }, [canvas]);

  useEffect(() => {
    own.current?.show(
      elementsOf({
        drawing,
        picture,
        selection,
        chosen,
        hovered,
        language,
        itemLabel: (seq) => t('task.item', { seq }),
        bundleLabel: (bundle) => ({
          title: t('canvas.bundle', { count: bundle.members.length, kind: kindTerm(bundle.kind, language) }),
          hint: t('canvas.openBundle'),
        }),
      }),
      picture.graph.layout === 'layered' && drawing.edges.length <= 300,
    );
  }, [drawing, picture, selection, chosen, hovered, language, t]);

  useEffect(() => own.current?.repaint(readPalette(theme)), [theme]);

  return <div className="canvas" ref={container} />;
}
