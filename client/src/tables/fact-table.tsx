import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { DoubtTag } from '../panels/doubt-note.tsx';
import { type Column, type FactRow, matching, sourceColumns } from './fact-row.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});
const helper = createColumnHelper<typeof features, FactRow>();

/** Px of a row; the same in the stylesheet. */
const rowHeight = 32;
/** Px of a card that has not been measured yet. */
const cardHeight = 168;
const isNarrow = () => window.innerWidth < 760;
/** Values of one cell that are shown before 等 n. */
const shownValues = 2;

interface FactTableProps {
  rows: readonly FactRow[];
  columns: readonly Column[];
  hidden: readonly Column[];
  filter: string;
  chosen: string | null;
  onChoose: (id: string) => void;
  label: string;
}

/** Thousands of rows, of which only those in sight are drawn; sorted by a head, filtered by a word. */
export function FactTable({ rows, columns, hidden, filter, chosen, onChoose, label }: FactTableProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor(
            (row) =>
              column === 'doubt'
                ? row.flags.map((flag) => flag.code).join(' ')
                : (row.cells[column] ?? []).join('、'),
            { id: column, header: t(`table.column.${column}`), sortFn: 'alphanumeric' },
          ),
        ),
      ),
    [columns, t],
  );
  const data = useMemo(() => matching(rows, filter), [rows, filter]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(hidden.map((column) => [column, false])),
    [hidden],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.id,
    state: { columnVisibility },
  });
  const model = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: model.length,
    getScrollElement: () => box.current,
    estimateSize: () => (isNarrow() ? cardHeight : rowHeight),
    measureElement: (element) => element.getBoundingClientRect().height,
    overscan: 12,
  });
  const chosenIndex = model.findIndex((row) => row.id === chosen);
  useEffect(() => {
    if (chosenIndex >= 0) virtual.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, virtual]);
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = table.getVisibleLeafColumns().length;
  return (
    <div className="table-box" ref={box}>
      <table aria-label={label} aria-rowcount={model.length + 1}>
        <colgroup>
          {table.getVisibleLeafColumns().map((column) => (
            <col key={column.id} className={`col-${column.id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {table.getFlatHeaders().map((header) => {
              const sorted = header.column.getIsSorted();
              return (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" onClick={() => header.column.toggleSorting()}>
                    {String(header.column.columnDef.header)}
                    {sorted !== false && <Icon name={sorted === 'asc' ? 'up' : 'down'} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 && (
            <tr className="gap">
              <td colSpan={width} style={{ height: above }} />
            </tr>
          )}
          {items.map((item) => {
            const row = model[item.index];
            if (row === undefined) return null;
            const fact = row.original;
            const on = fact.id === chosen;
            return (
              <tr
                key={row.id}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={on}
                className={[on ? 'on' : '', fact.flags.length > 0 ? 'flagged' : ''].join(' ').trim()}
                onClick={() => onChoose(fact.id)}
              >
                {row.getVisibleCells().map((cell, index) => (
                  <td
                    key={cell.id}
                    data-head={String(cell.column.columnDef.header)}
                    className={[
                      isSource(cell.column.id) && 'source',
                      isBlank(fact, cell.column.id) && 'empty',
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  >
                    {index === 0 ? (
                      <button type="button" className="row-button" onClick={() => onChoose(fact.id)}>
                        <Cell row={fact} column={cell.column.id} />
                      </button>
                    ) : (
                      <Cell row={fact} column={cell.column.id} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && (
            <tr className="gap">
              <td colSpan={width} style={{ height: below }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a cell has nothing to say; a card leaves it out. */
function isBlank(row: FactRow, column: string): boolean {
  if (column === 'doubt') return row.flags.length === 0;
  return (Object.entries(row.cells).find(([name]) => name === column)?.[1] ?? []).length === 0;
}

function isSource(column: string): boolean {
  return sourceColumns.some((one) => one === column);
}

function Cell({ row, column }: { row: FactRow; column: string }) {
  const { t } = useTranslation();
  if (column === 'doubt') {
    const [first] = row.flags;
    return first === undefined ? null : <DoubtTag code={first.code} />;
  }
  const values = Object.entries(row.cells).find(([name]) => name === column)?.[1] ?? [];
  if (values.length === 0) return <span className="muted">—</span>;
  const shown = values.slice(0, shownValues);
  return (
    <>
      {shown.map((value) => (
        <span key={value} className="value" title={values.length === 1 ? value : values.join('、')}>
          {value}
        </span>
      ))}
      {values.length > shown.length && (
        <span className="muted">{t('table.andMore', { count: values.length })}</span>
      )}
    </>
  );
}
