import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../marks/icon.tsx';

export interface Finding {
  sought: string;
  onSought: (sought: string) => void;
  /** Lines that hold what is sought. */
  lines: readonly number[];
  onGo: (line: number) => void;
}

/** Finds words in the gazette: Enter goes to the next place, Shift Enter to the one before. */
export function FindBox({ sought, onSought, lines, onGo }: Finding) {
  const { t } = useTranslation();
  const [at, setAt] = useState(-1);
  const step = (by: number) => {
    if (lines.length === 0) return;
    const next = (at + by + lines.length) % lines.length;
    setAt(next);
    const line = lines[next];
    if (line !== undefined) onGo(line);
  };
  return (
    <search className="find-box">
      <Icon name="search" />
      <input
        type="search"
        value={sought}
        placeholder={t('reader.find')}
        aria-label={t('reader.find')}
        onChange={(event) => {
          onSought(event.target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onSought('');
        }}
      />
      {sought !== '' && (
        <>
          <span className="meta" role="status">
            {lines.length === 0
              ? t('reader.notFound')
              : t('reader.found', { at: at + 1, count: lines.length })}
          </span>
          <button type="button" className="button" aria-label={t('reader.previous')} onClick={() => step(-1)}>
            <Icon name="up" />
          </button>
          <button type="button" className="button" aria-label={t('reader.next')} onClick={() => step(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
    </search>
  );
}
