import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { DrawnKind } from '../../../graph/ontology-types.ts';
import type { Action } from '../api/__generated__/graphql.ts';
import { Icon } from '../marks/icon.tsx';
import { Mark } from '../marks/mark.tsx';
import { useWorkspace } from '../state/workspace-store.tsx';
import { NodeMenu } from './node-menu.tsx';
import { ReadByMachine } from './read-by-machine.tsx';

interface HeadProps {
  id: string;
  kind: DrawnKind;
  action?: Action | null;
  name: string;
  pinyin?: string | null;
  /** Where it belongs and how it was judged. */
  children?: ReactNode;
}

/** Mark, name, pinyin; pin, centre, close. */
export function DetailHead({ id, kind, action = null, name, pinyin = null, children }: HeadProps) {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { graph } = workspace.history.present;
  const pinned = graph.pinned.includes(id);
  const there = graph.nodes[id] !== undefined;
  return (
    <div className="panel-head">
      <div className="row">
        <Mark kind={kind} action={action} size={26} />
        <h2 className={name.length > 12 ? 'long' : undefined}>{name}</h2>
        {pinyin !== null && <span className="muted pinyin">{pinyin}</span>}
        <span className="grow" />
        <Button
          className="button square"
          isDisabled={!there}
          aria-label={t(pinned ? 'panel.unpin' : 'panel.pin')}
          onPress={() => dispatch({ type: 'pin', ids: [id] })}
        >
          <Icon name="pin" />
        </Button>
        <Button
          className="button square"
          isDisabled={!there}
          aria-label={t('panel.centre')}
          onPress={() => dispatch({ type: 'centre', id })}
        >
          <Icon name="centre" />
        </Button>
        {there && (
          <MenuTrigger>
            <Button className="button square" aria-label={t('acts.title')}>
              <Icon name="more" />
            </Button>
            <Popover className="menu float" placement="bottom end">
              <NodeMenu id={id} />
            </Popover>
          </MenuTrigger>
        )}
        <Button
          className="button square"
          aria-label={t('panel.close')}
          onPress={() => dispatch({ type: 'select', selection: null })}
        >
          <Icon name="close" />
        </Button>
      </div>
      {children !== undefined && <div className="sub">{children}</div>}
    </div>
  );
}

interface SectionProps {
  title: string;
  count?: number;
  note?: string;
  /** The kind of fact listed, as `extract` names it. */
  kind?: string;
  children: ReactNode;
}

/** One part of the panel under its own head. */
export function Section({ title, count, note, kind, children }: SectionProps) {
  return (
    <section className="section">
      <header>
        <h3>{title}</h3>
        {count !== undefined && <span className="muted">{count}</span>}
        {note !== undefined && <span className="meta">{note}</span>}
      </header>
      {children}
      {kind !== undefined && <ReadByMachine kind={kind} />}
    </section>
  );
}

/** Terms and what stands for them; rows without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [term: string, value: ReactNode])[] }) {
  const filled = rows.filter(([, value]) => value !== null && value !== '');
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
