import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { DrawnKind } from '../../../graph/ontology-types.ts';
import { type SearchKind, type SearchQuery, StatisticsDocument } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { kindTerm } from '../marks/kinds.ts';
import { Mark } from '../marks/mark.tsx';
import { passageAddress } from '../state/open-address.ts';
import type { End } from '../state/walk.ts';

type Answer = SearchQuery['search'];
type Hit = Answer['groups'][number]['hits'][number];

/** The kind of node behind each kind of hit that the canvas draws; what else is found opens in its gazette. */
const kindOf: Partial<Record<SearchKind, DrawnKind>> = {
  OFFICIAL: 'Official',
  UNIT: 'Unit',
  POST: 'Post',
  DOCUMENT: 'Document',
  TASK: 'Task',
  GROUP: 'Group',
};

/** Kinds whose hits are text as printed. */
const printed: readonly SearchKind[] = ['TASK', 'FACT', 'PARAGRAPH'];

/** FACT → Fact, as the ontology writes its kinds. */
const termOf = (kind: SearchKind): string => `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`;

/** What was chosen: an end for the canvas, or a passage to read. */
export type Chosen = End & { passage: string | null };

interface SuggestionsProps {
  text: string;
  answer: Answer | null;
  failed: boolean;
  waiting: boolean;
  onChoose: (hit: Chosen) => void;
  onSearchText: () => void;
}

/** A hit as what may stand at the end of a way, or be opened. */
export function endOf(kind: SearchKind, hit: Hit): Chosen {
  const passage =
    hit.gazette !== null && hit.line !== null && kindOf[kind] === undefined
      ? passageAddress(hit.gazette, hit.line, kind === 'PARAGRAPH' ? null : hit.node.id)
      : null;
  return { id: hit.node.id, kind: kindOf[kind] ?? termOf(kind), caption: hit.caption, passage };
}

/** Hits by kind, three of each with the total at the right; what to do next where there are none. */
export function Suggestions({ text, answer, failed, waiting, onChoose, onSearchText }: SuggestionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = answer?.groups.filter((group) => group.hits.length > 0) ?? [];
  if (groups.length === 0) {
    return (
      <div className="suggestions">
        {failed && <p className="none">{t('search.failed')}</p>}
        {!failed && waiting && <p className="none muted">{t('search.looking')}</p>}
        {!failed && !waiting && answer !== null && <NothingFound text={text} onSearchText={onSearchText} />}
      </div>
    );
  }
  const byPinyin = /^[a-z\s']+$/i.test(text);
  return (
    <div className="suggestions">
      <ListBox
        aria-label={t('search.results')}
        onAction={(key) => {
          const ends = groups.flatMap((group) => group.hits.map((hit) => endOf(group.kind, hit)));
          const chosen = ends.find(({ id }) => id === key);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.kind} id={group.kind}>
            <Header>
              <span>{kindTerm(kindOf[group.kind] ?? termOf(group.kind), language)}</span>
              <span>{group.total}</span>
            </Header>
            {group.hits.map((hit) => (
              <ListBoxItem key={hit.node.id} id={hit.node.id} textValue={hit.caption}>
                <Mark kind={kindOf[group.kind] ?? 'Gazette'} />
                <span className={printed.includes(group.kind) ? 'caption source' : 'caption'}>
                  <Matched hit={hit} />
                </span>
                {hit.jurisdiction !== null && <span className="where">{hit.jurisdiction}</span>}
                {hit.detail !== null && <span className="detail">{hit.detail}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <footer>
        <span>
          <kbd className="key">↑↓</kbd> {t('search.move')}
        </span>
        <span>
          <kbd className="key">↵</kbd> {t('search.open')}
        </span>
        <span>
          <kbd className="key">⇧↵</kbd> {t('search.add')}
        </span>
        {byPinyin && <span className="grow right">{t('search.byPinyin', { text })}</span>}
      </footer>
    </div>
  );
}

/** The caption with the match underlined. */
function Matched({ hit }: { hit: Hit }) {
  if (hit.matchStart === null || hit.matchEnd === null) return hit.caption;
  return (
    <>
      {hit.caption.slice(0, hit.matchStart)}
      <u>{hit.caption.slice(hit.matchStart, hit.matchEnd)}</u>
      {hit.caption.slice(hit.matchEnd)}
    </>
  );
}

function NothingFound({ text, onSearchText }: { text: string; onSearchText: () => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: StatisticsDocument });
  return (
    <div className="none" role="status">
      <p>{t('search.none', { text, gazettes: data?.statistics.gazettes ?? 0 })}</p>
      <button type="button" className="button line" onClick={onSearchText}>
        {t('search.textOnly')}
      </button>
    </div>
  );
}
