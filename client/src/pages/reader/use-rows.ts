import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { indexOfLine } from './text-rows.ts';

/** Height of a line before it is measured, in px. */
const lineHeight = 34;
/** Rows drawn above and below what is in view. */
const overscan = 12;

export interface Rows {
  scroller: RefObject<HTMLElement | null>;
  virtual: Virtualizer<HTMLElement, Element>;
  /** First and last line in view. */
  view: readonly [first: number, last: number];
  /** Brings a row into view. */
  go: (index: number) => void;
}

/** Draws only the rows in view, and begins at the line asked for. */
export function useRows(rows: readonly { line: number }[], first: number | null): Rows {
  const scroller = useRef<HTMLElement | null>(null);
  const virtual = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan,
  });
  const go = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'start' }), [virtual]);

  const begun = useRef<number | null>(null);
  useEffect(() => {
    // A fact chosen by hand is in view already; only what the address brought is gone to.
    if (first === null || begun.current !== null || rows.length === 0) return;
    begun.current = first;
    virtual.scrollToIndex(indexOfLine(rows, first), { align: 'center' });
  }, [first, rows, virtual]);

  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  const lineOf = (index: number) => rows[index]?.line ?? 1;
  return { scroller, virtual, view: [lineOf(startIndex), lineOf(endIndex)], go };
}
