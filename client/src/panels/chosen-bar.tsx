import { useTranslation } from 'react-i18next';
import { beginWalk } from '../state/walk.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { endAt } from './node-acts.ts';

/** What can be done to several nodes at once; absent while fewer than two are chosen. */
export function ChosenBar() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { chosen } = workspace;
  const { graph } = workspace.history.present;
  if (chosen.length < 2) return null;
  const [first, second] = chosen.map((id) => endAt(graph, id));
  return (
    <div className="chosen-bar float" role="toolbar" aria-label={t('acts.chosen', { count: chosen.length })}>
      <b>{t('acts.chosen', { count: chosen.length })}</b>
      {chosen.length === 2 && (
        <button
          type="button"
          className="button solid"
          onClick={() => dispatch({ type: 'walk', walk: beginWalk(first ?? null, second ?? null) })}
        >
          {t('acts.pathBetween')}
        </button>
      )}
      <button type="button" className="button" onClick={() => dispatch({ type: 'pin', ids: chosen })}>
        {t('acts.pin')}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ type: 'hide', ids: chosen })}>
        {t('acts.hide')}
      </button>
      <button type="button" className="button" onClick={() => dispatch({ type: 'select', selection: null })}>
        {t('acts.letGo')}
      </button>
    </div>
  );
}
