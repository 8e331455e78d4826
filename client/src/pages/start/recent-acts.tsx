import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StartQuery } from '../../api/__generated__/graphql.ts';
import { Mark } from '../../marks/mark.tsx';
import { DoubtTag } from '../../panels/doubt-note.tsx';
import { openAddress } from '../../state/open-address.ts';

type Act = StartQuery['appointments']['edges'][number]['node'];

/** The newest appointments and removals; each opens as a picture. */
export function RecentActs({ acts }: { acts: readonly Act[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <header className="rule-head">
        <h2>{t('start.recent')}</h2>
      </header>
      <ol className="acts-list">
        {acts.map((act) => (
          <li key={act.id}>
            <Link to={openAddress(act.official?.id ?? act.id)}>
              <span className="meta">{act.date ?? t('start.undated')}</span>
              <Mark kind="Appointment" action={act.action} size={27} />
              <span className="what">
                <b>{act.personName}</b> {[act.unitName, act.postName].filter(Boolean).join(' ')}{' '}
                <span className="muted">{act.gazette.jurisdiction.name}</span>
              </span>
              {act.flags.length > 0 && <DoubtTag />}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
