import { useTranslation } from 'react-i18next';
import { measureOf } from './measured.ts';

const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toLocaleString('en')}%`;

/** What every list of facts says of itself: read by machine, and how well that was measured for its kind. */
export function ReadByMachine({ kind }: { kind: string | null }) {
  const { t } = useTranslation();
  const measure = measureOf(kind);
  const rates =
    measure === null
      ? t('measured.not')
      : t('measured.rates', { precision: percent(measure.precision), recall: percent(measure.recall) });
  const how =
    measure === null ? undefined : t('measured.how', { gazettes: measure.gazettes, gold: measure.gold });
  return (
    <span className="meta read-by-machine" title={how}>
      {t('measured.read')} · {rates}
    </span>
  );
}
