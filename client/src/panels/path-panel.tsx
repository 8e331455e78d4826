import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Switch } from 'react-aria-components/Switch';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import { isDrawnKind } from '../marks/kinds.ts';
import { Mark } from '../marks/mark.tsx';
import { relationTerm } from '../marks/relations.ts';
import { useWays } from '../shell/use-ways.ts';
import { inForce } from '../state/filters.ts';
import { currentWay, turned, type Walk, type Way, widened, withEnd, withoutEnd } from '../state/walk.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { DoubtTag } from './doubt-note.tsx';
import { SuggestBox } from './search-box.tsx';

/** The shortest ways between two things, each gone sentence by sentence. */
export function PathPanel({ walk }: { walk: Walk }) {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { filters } = workspace.history.present;
  const { waiting, failed, again } = useWays(walk);
  const set = (next: Walk | null) => dispatch({ type: 'walk', walk: next });
  const { from, to, ways } = walk;
  const day = filters.dated === 'day' ? filters.asOf : null;
  return (
    <>
      <div className="panel-head">
        <div className="row">
          <Icon name="path" />
          <h2 className="long">{t('path.title')}</h2>
          <span className="grow" />
          <Button
            className="button square"
            aria-label={t('path.turn')}
            isDisabled={from === null && to === null}
            onPress={() => set(turned(walk))}
          >
            <Icon name="swap" />
          </Button>
          <Button className="button square" aria-label={t('path.close')} onPress={() => set(null)}>
            <Icon name="close" />
          </Button>
        </div>
        <p className="sub">{day === null ? t('path.anyDay') : t('path.onDay', { day })}</p>
      </div>
      <div className="panel-body">
        <div className="section path-ends">
          <EndField walk={walk} which="from" />
          <EndField walk={walk} which="to" />
          <Switch className="switch" isSelected={walk.wide} onChange={(wide) => set(widened(walk, wide))}>
            {t('path.wide')}
            <span className="knob" />
          </Switch>
        </div>
        <div className="section" role="status">
          {(from === null || to === null) && <p className="muted">{t('path.pick')}</p>}
          {waiting && <p className="muted">{t('path.looking')}</p>}
          {failed && (
            <>
              <p>{t('panel.failed')}</p>
              <button type="button" className="button line" onClick={again}>
                {t('panel.retry')}
              </button>
            </>
          )}
          {!waiting && !failed && ways?.length === 0 && (
            <NoWay walk={walk} onWide={() => set(widened(walk, true))} />
          )}
          {ways !== null && ways.length > 0 && (
            <p className="muted">{t('path.found', { count: ways.length })}</p>
          )}
        </div>
        {ways?.map((way, index) => (
          <WayView key={way.edges.map(({ id }) => id).join()} way={way} index={index} walk={walk} day={day} />
        ))}
      </div>
    </>
  );
}

function NoWay({ walk, onWide }: { walk: Walk; onWide: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(walk.wide ? 'path.noneAtAll' : 'path.none')}</p>
      {!walk.wide && (
        <button type="button" className="button line after" onClick={onWide}>
          {t('path.wide')}
        </button>
      )}
    </>
  );
}

/** One end: what stands there, or the box to look for it; a node of the canvas can be clicked instead. */
function EndField({ walk, which }: { walk: Walk; which: 'from' | 'to' }) {
  const { t } = useTranslation();
  const { dispatch } = useWorkspace();
  const input = useRef<HTMLInputElement>(null);
  const end = walk[which];
  const name = t(`path.${which}`);
  return (
    <div className="path-end">
      <span className="muted">{name}</span>
      {end === null ? (
        <SuggestBox
          input={input}
          label={name}
          hint={t('path.hint')}
          big={false}
          autoFocus={false}
          initial=""
          onChoose={(hit) => dispatch({ type: 'walk', walk: withEnd(walk, hit) })}
        />
      ) : (
        <>
          {isDrawnKind(end.kind) && <Mark kind={end.kind} size={22} />}
          <b>{end.caption}</b>
          <Button
            className="button square"
            aria-label={t('path.another', { name: end.caption })}
            onPress={() => dispatch({ type: 'walk', walk: withoutEnd(walk, which) })}
          >
            <Icon name="close" />
          </Button>
        </>
      )}
    </div>
  );
}

interface WayViewProps {
  way: Way;
  index: number;
  walk: Walk;
  day: string | null;
}

function WayView({ way, index, walk, day }: WayViewProps) {
  const { t } = useTranslation();
  const { dispatch } = useWorkspace();
  const isOn = currentWay(walk) === way;
  const last = way.edges.length - 1;
  return (
    <section className={isOn ? 'section way on' : 'section way'}>
      <header>
        <h3>{t('path.way', { number: index + 1 })}</h3>
        <span className="muted">{t('path.steps', { count: way.edges.length })}</span>
        <span className="grow" />
        {isOn ? (
          <span className="steps">
            <button
              type="button"
              className="button"
              aria-label={t('path.back')}
              disabled={walk.step === 0}
              onClick={() => dispatch({ type: 'step', step: walk.step - 1 })}
            >
              <Icon name="up" />
            </button>
            <span className="meta">{`${walk.step + 1} / ${way.edges.length}`}</span>
            <button
              type="button"
              className="button"
              aria-label={t('path.next')}
              disabled={walk.step === last}
              onClick={() => dispatch({ type: 'step', step: walk.step + 1 })}
            >
              <Icon name="down" />
            </button>
          </span>
        ) : (
          <button type="button" className="button line" onClick={() => dispatch({ type: 'way', way: index })}>
            {t('path.go')}
          </button>
        )}
      </header>
      <ol>
        {way.nodes.map((node, at) => {
          const edge = way.edges[at];
          return (
            <li key={node.id}>
              <span className="stop">
                {isDrawnKind(node.kind) && <Mark kind={node.kind} action={node.action} size={22} />}
                <span className={node.kind === 'Task' ? 'source' : undefined}>
                  {node.kind === 'Post' && node.detail !== null ? `${node.detail} ` : ''}
                  {node.caption}
                </span>
              </span>
              {edge !== undefined && (
                <StepView
                  edge={edge}
                  backwards={edge.source !== node.id}
                  on={isOn && walk.step === at}
                  day={day}
                  onGo={() => {
                    if (!isOn) dispatch({ type: 'way', way: index });
                    dispatch({ type: 'step', step: at });
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface StepViewProps {
  edge: Way['edges'][number];
  /** Gone against the relation's own direction. */
  backwards: boolean;
  on: boolean;
  day: string | null;
  onGo: () => void;
}

function StepView({ edge, backwards, on, day, onGo }: StepViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const possible = day !== null && inForce(edge, day) === 'possible';
  return (
    <button type="button" className={on ? 'step on' : 'step'} aria-pressed={on} onClick={onGo}>
      <Icon name={backwards ? 'up' : 'down'} />
      {relationTerm(edge.kind, edge.role, language)}
      {possible && <span className="muted">{t('path.possible')}</span>}
      {edge.flagged && <DoubtTag />}
    </button>
  );
}
