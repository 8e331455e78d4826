import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rows } from './use-rows.ts';

interface VirtualRowsProps<Row> extends Pick<Rows, 'scroller' | 'virtual'> {
  rows: readonly Row[];
  /** Draws one row; only those in view are asked for. */
  children: (row: Row) => ReactNode;
}

/** The reader's text as a scrolling whole, of which only the rows in view are drawn. */
export function VirtualRows<Row>({ rows, scroller, virtual, children }: VirtualRowsProps<Row>) {
  const { t } = useTranslation();
  return (
    <section ref={scroller} className="text-scroll" tabIndex={0} aria-label={t('reader.text')}>
      <div className="text-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className="text-place"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {children(row)}
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
