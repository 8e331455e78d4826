import { useTranslation } from 'react-i18next';

/** Height of one outlined row, in px. */
const rowHeight = 31;

/** The outline of rows that are on their way. */
export function OutlineRows({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <div className="outline-rows" role="status" style={{ height: count * rowHeight }}>
      <span className="sr">{t('panel.loading')}</span>
    </div>
  );
}
