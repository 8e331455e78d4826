import { type RefObject, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GazettesDocument } from '../../api/__generated__/graphql.ts';
import { dataFormats, fetchExport, mostExported } from '../../api/export.ts';
import type { Canvas } from '../../canvas/canvas.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../marks/icon.tsx';
import { issueOf } from '../../panels/citation.ts';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import { fileOf, viewOf, viewOfFile } from '../../state/address.ts';
import { askAddress } from '../../state/ask-address.ts';
import { isEmpty } from '../../state/graph.ts';
import { gazettesOf } from '../../state/sources.ts';
import { visible } from '../../state/visible.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { save } from './save.ts';
import { useBringBack } from './use-bring-back.ts';

const pictures = ['png', 'svg'] as const;

/** What stands on the canvas as a file: a picture, data, or the view itself; and the way back from a view's file. */
export function ExportMenu({ canvas }: { canvas: RefObject<Canvas | null> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace } = useWorkspace();
  const { report, dismiss } = useGraphActions();
  const bringBack = useBringBack();
  const file = useRef<HTMLInputElement>(null);
  const lines = useSourceLines();
  const { graph, filters } = workspace.history.present;
  const ids = Object.keys(visible(graph, filters).nodes);
  const day = filters.dated === 'day' ? filters.asOf : null;
  const named = (ending: string) => `qiantou-${day ?? 'all'}.${ending}`;
  const failed = (again: () => void) =>
    report({ kind: 'trouble', trouble: { kind: 'error', number: null }, attempt: 1, again });

  const act = async (key: string): Promise<void> => {
    const picture = pictures.find((one) => one === key);
    const format = dataFormats.find((one) => one === key);
    if (picture !== undefined) {
      const drawn = await canvas.current?.picture(picture, lines);
      if (drawn !== undefined) save(drawn, named(picture));
    } else if (format !== undefined) {
      const data = await fetchExport({ ids, asOf: day, without: filters.offRelations, format });
      if (data === null) {
        failed(() => {
          dismiss();
          void act(key);
        });
      } else save(data, named(format));
    } else if (key === 'view') {
      save(new Blob([fileOf(viewOf(workspace, language))], { type: 'application/json' }), named('view.json'));
    } else if (key === 'query' && graph.focus !== null) {
      window.location.assign(askAddress({ id: graph.focus, asOf: day }));
    } else file.current?.click();
  };
  const openFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const view = viewOfFile(await chosen.text());
    if (view === null) failed(dismiss);
    else bringBack(view);
  };
  const empty = isEmpty(graph);
  const off = [
    ...(empty ? [...pictures, ...dataFormats, 'view'] : []),
    ...(graph.focus === null ? ['query'] : []),
    ...(ids.length > mostExported ? dataFormats : []),
  ];
  return (
    <MenuTrigger>
      <Button className="button export" aria-label={t('share.export')}>
        <Icon name="export" />
        <span className="word">{t('share.export')}</span>
      </Button>
      <Popover className="menu float">
        <Menu aria-label={t('share.export')} disabledKeys={off} onAction={(key) => void act(String(key))}>
          {[...pictures, ...dataFormats, 'view' as const, 'openView' as const, 'query' as const].map(
            (key) => (
              <MenuItem key={key} id={key}>
                {t(`share.as.${key}`)}
              </MenuItem>
            ),
          )}
        </Menu>
        {ids.length > mostExported && <p className="meta note">{t('share.most', { count: mostExported })}</p>}
      </Popover>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          void openFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </MenuTrigger>
  );
}

/** Who says so, as of when, read by whom: what stands under every picture. */
function useSourceLines(): string[] {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: GazettesDocument });
  const { graph, filters } = useWorkspace().workspace.history.present;
  const day = filters.dated === 'day' ? filters.asOf : null;
  const titles = gazettesOf(visible(graph, filters)).map((key) => {
    const gazette = data?.gazettes.find((one) => one.key === key);
    return `《${gazette?.title ?? key}》${issueOf(gazette?.period ?? null)}`;
  });
  return [
    [t('share.by'), day === null ? t('share.anyDay') : t('share.onDay', { day })].join(' · '),
    t('share.sources', { titles: titles.join('、') }),
    window.location.origin,
  ];
}
