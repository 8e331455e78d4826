import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { findOnCanvas } from '../state/find.ts';
import { visible } from '../state/visible.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

/** Whoever opens the box wants to type. */
const focus = (input: HTMLInputElement | null) => input?.focus();

interface FindBoxProps {
  /** Brings a node into view. */
  onReveal: (id: string) => void;
  onClose: () => void;
}

/** Finds among what is drawn: Enter goes to the next hit, Shift Enter to the one before. */
export function FindBox({ onReveal, onClose }: FindBoxProps) {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { graph, filters } = workspace.history.present;
  const [words, setWords] = useState('');
  const found = useMemo(() => findOnCanvas(visible(graph, filters), words), [graph, filters, words]);
  const at = workspace.selection === null ? -1 : found.indexOf(workspace.selection.id);
  const go = (by: 1 | -1) => {
    const next = found[(at + by + found.length) % Math.max(1, found.length)];
    if (next === undefined) return;
    dispatch({ type: 'select', selection: { element: 'node', id: next } });
    onReveal(next);
  };
  return (
    <search className="find-on-canvas float">
      <Icon name="search" />
      <input
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={words}
        ref={focus}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span className="meta" role="status">
        {words.trim() !== '' &&
          (found.length === 0 ? t('find.none') : t('find.count', { at: at + 1, count: found.length }))}
      </span>
      <button type="button" className="button square" aria-label={t('find.next')} onClick={() => go(1)}>
        <Icon name="down" />
      </button>
      <button type="button" className="button square" aria-label={t('find.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </search>
  );
}
