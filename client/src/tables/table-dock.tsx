import { type PointerEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { ReadByMachine } from '../panels/read-by-machine.tsx';
import { useChoose } from '../panels/use-choose.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { csvOf } from './csv.ts';
import { type Column, columnsOf, type TableKind, tableKinds, upTo } from './fact-row.ts';
import { FactTable } from './fact-table.tsx';
import { scopeOf } from './scope.ts';
import { useTables } from './use-tables.ts';

/** Between a phone's sheet and a wide screen there is little room: the dock begins closed. Px: the lowest a drag brings the dock to; closed it is its tab bar alone. */
const lowest = 120;
const usual = 268;

/** The kind of node that a row is about; a member's row leaves the group in the panel. */
const kindOfRow = {
  task: 'Task',
  appointment: 'Appointment',
  member: 'Membership',
  document: 'Document',
} as const;

/** Tables of the node in focus, in step with the canvas: choose here, see it there. */
export function TableDock() {
  const { t } = useTranslation();
  const { workspace } = useWorkspace();
  const { graph, filters } = workspace.history.present;
  const { chosenFact, chooseNode, chooseSubject } = useChoose();
  const tables = useTables(scopeOf(graph, filters), filters);
  const [kind, setKind] = useState<TableKind>('task');
  const [filter, setFilter] = useState('');
  const [hidden, setHidden] = useState<readonly Column[]>(['support']);
  const [height, setHeight] = useState(usual);
  const [open, setOpen] = useState(() => window.innerWidth >= 1024 || window.innerWidth < 760);
  const day = filters.dated === 'day' ? filters.asOf : null;
  const current = tables[kind].total > 0 ? kind : (tableKinds.find((one) => tables[one].total > 0) ?? kind);
  const listed = tables[current];
  const rows = upTo(listed.rows, day);
  const left = listed.rows.length - rows.length;
  const columns: readonly Column[] = columnsOf[current];

  const drag = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const most = window.innerHeight * 0.6;
    setHeight(Math.min(most, Math.max(lowest, window.innerHeight - event.clientY)));
  };
  const save = () => {
    const shown = columns.filter((column) => !hidden.includes(column) || column === 'doubt');
    const csv = csvOf(
      rows,
      shown.map((column) => ({ column, head: t(`table.column.${column}`) })),
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.download = `qiantou-${current}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="dock" aria-label={t('table.title')} style={open ? { height } : undefined}>
      <div
        className="dock-edge"
        aria-hidden="true"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <Tabs
        className="dock-tabs"
        selectedKey={current}
        onSelectionChange={(key) => {
          setKind(tableKinds.find((one) => one === key) ?? 'task');
          setOpen(true);
        }}
      >
        <div className="dock-bar">
          <TabList aria-label={t('table.title')}>
            {tableKinds.map((one) => (
              <Tab key={one} id={one}>
                {t(`table.kind.${one}`)}
                <span className="count">{tables[one].total}</span>
              </Tab>
            ))}
          </TabList>
          <span className="grow" />
          <span className="meta step">
            <ReadByMachine kind={current} /> · {t('table.inStep')}
            {left > 0 && ` · ${t('table.leftOut', { count: left })}`}
            {listed.rows.length < listed.total &&
              ` · ${t('panel.shownOf', { shown: listed.rows.length, total: listed.total })}`}
          </span>
          <label className="dock-filter">
            <Icon name="filter" />
            <span className="sr">{t('table.filter')}</span>
            <input
              value={filter}
              placeholder={t('table.filter')}
              onChange={(event) => setFilter(event.target.value)}
            />
          </label>
          <MenuTrigger>
            <Button className="button">
              <Icon name="columns" />
              <span className="word">{t('table.columns')}</span>
            </Button>
            <Popover className="menu float">
              <Menu
                aria-label={t('table.columns')}
                selectionMode="multiple"
                selectedKeys={columns.filter((column) => !hidden.includes(column))}
                onSelectionChange={(keys) =>
                  setHidden(
                    keys === 'all' ? [] : columns.filter((column) => column !== 'doubt' && !keys.has(column)),
                  )
                }
              >
                {columns.map((column) => (
                  <MenuItem key={column} id={column}>
                    {t(`table.column.${column}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
          <Button className="button" onPress={save} isDisabled={rows.length === 0}>
            <Icon name="export" />
            CSV
          </Button>
          <Button
            className="button square"
            aria-label={t(open ? 'table.close' : 'table.open')}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'up'} />
          </Button>
        </div>
        {open &&
          tableKinds.map((one) => (
            <TabPanel key={one} id={one} className="dock-panel">
              {listed.failed && <p className="muted note">{t('panel.failed')}</p>}
              {!listed.failed && listed.total === 0 && (
                <p className="muted note">{t(listed.waiting ? 'panel.loading' : 'table.none')}</p>
              )}
              {listed.total > 0 && (
                <FactTable
                  rows={rows}
                  columns={columns}
                  hidden={hidden}
                  filter={filter}
                  chosen={chosenFact}
                  onChoose={(id) =>
                    current === 'document' ? chooseNode(id) : chooseSubject(id, kindOfRow[current])
                  }
                  label={t(`table.kind.${current}`)}
                />
              )}
            </TabPanel>
          ))}
      </Tabs>
    </section>
  );
}
