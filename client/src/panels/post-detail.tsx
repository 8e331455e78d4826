import { useTranslation } from 'react-i18next';
import type { PostDetailQuery } from '../api/__generated__/graphql.ts';
import { DetailHead, Facts, Section } from './detail-frame.tsx';
import { laneOf } from './lanes.ts';
import { OfficeTimeline } from './office-timeline.tsx';
import { ThingLink } from './rows.tsx';

type Post = Extract<NonNullable<PostDetailQuery['node']>, { __typename: 'Post' }>;

/** A post: its unit and its holders in order. */
export function PostDetail({ post }: { post: Post }) {
  const { t } = useTranslation();
  const lanes = post.tenures.map((tenure) => laneOf(tenure, tenure.official.name));
  const name = [post.unit?.name, post.name].filter(Boolean).join(' ');
  return (
    <>
      <DetailHead id={post.id} kind="Post" name={name}>
        <span>{post.jurisdiction.name}</span>
      </DetailHead>
      <div className="panel-body">
        {post.unit !== null && (
          <Section title={t('panel.unit')}>
            <Facts
              rows={[[t('panel.unit'), <ThingLink key="unit" id={post.unit.id} name={post.unit.name} />]]}
            />
          </Section>
        )}
        <Section title={t('panel.holders')} count={lanes.length} note={t('panel.officesNote')}>
          {lanes.length === 0 ? (
            <p className="muted">{t('panel.noHolder')}</p>
          ) : (
            <OfficeTimeline lanes={lanes} jurisdiction={post.jurisdiction.name} />
          )}
          <p className="things after">
            {post.tenures.map((tenure) => (
              <ThingLink key={tenure.id} id={tenure.official.id} name={tenure.official.name} />
            ))}
          </p>
        </Section>
      </div>
    </>
  );
}
