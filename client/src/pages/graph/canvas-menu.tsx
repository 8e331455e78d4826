import { type ReactNode, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { Point } from '../../state/graph.ts';

export interface CanvasMenuProps {
  /** The node in question. */
  id: string;
  /** Px from the canvas' upper left corner. */
  at: Point;
  onClose: () => void;
}

interface PlacedProps extends Pick<CanvasMenuProps, 'at' | 'onClose'> {
  children: ReactNode;
}

/** A menu at a place of the canvas. */
export function CanvasMenu({ at, onClose, children }: PlacedProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover className="menu float" triggerRef={anchor} isOpen onOpenChange={onClose} placement="right top">
        {children}
      </Popover>
    </>
  );
}
