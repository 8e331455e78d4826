import { useTranslation } from 'react-i18next';
import type { Role, UnitDetailQuery } from '../api/__generated__/graphql.ts';
import { DetailHead, Facts, Section } from './detail-frame.tsx';
import { AssignmentLine, ShownOf, ThingLink } from './rows.tsx';
import { TwoDates } from './two-dates.tsx';

type Unit = Extract<NonNullable<UnitDetailQuery['node']>, { __typename: 'Unit' }>;

const roles: readonly Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'CHIEF', 'SUPERVISE'];

/** A unit: its names, who held its posts, and its parts in tasks, each under its own word. */
export function UnitDetail({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const parts = unit.parts.edges.map((edge) => edge.node);
  const posts = unit.posts.edges.map((edge) => edge.node);
  const others = unit.names.filter((name) => name !== unit.name);
  return (
    <>
      <DetailHead id={unit.id} kind="Unit" name={unit.name} pinyin={unit.pinyin}>
        <span>{unit.jurisdiction.name}</span>
      </DetailHead>
      <div className="panel-body">
        {others.length > 0 && (
          <Section title={t('panel.names')} count={unit.names.length}>
            <p>{unit.names.join('、')}</p>
          </Section>
        )}
        {posts.length > 0 && (
          <Section title={t('panel.posts')} count={unit.posts.totalCount}>
            <Facts
              rows={posts.map((post) => [
                post.name,
                <span key={post.id} className="things">
                  {post.tenures.map((tenure) => (
                    <ThingLink key={tenure.id} id={tenure.official.id} name={tenure.official.name} />
                  ))}
                  {post.tenures.length === 0 && <span className="muted">{t('panel.noHolder')}</span>}
                </span>,
              ])}
            />
            <ShownOf shown={posts.length} total={unit.posts.totalCount} />
          </Section>
        )}
        <TwoDates id={unit.id} jurisdiction={unit.jurisdiction.name} />
        {roles.map((role) => {
          const own = parts.filter((row) => row.role === role);
          return own.length === 0 ? null : (
            <Section
              kind="task"
              key={role}
              title={`${t('panel.parts')} · ${t(`role.${role}`)}`}
              count={own.length}
            >
              <ul>
                {own.map((row) => (
                  <AssignmentLine key={row.id} row={row} />
                ))}
              </ul>
            </Section>
          );
        })}
        <div className="section">
          <ShownOf shown={parts.length} total={unit.parts.totalCount} />
        </div>
      </div>
    </>
  );
}
