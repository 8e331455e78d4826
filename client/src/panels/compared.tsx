import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NeighbourhoodDocument } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { relationTerm } from '../marks/relations.ts';
import { type ComparedRow, type Comparison, compareDays, type OnDay } from '../state/two-dates.ts';
import { DoubtTag } from './doubt-note.tsx';
import { ReadByMachine } from './read-by-machine.tsx';
import { ShownOf } from './rows.tsx';
import { useChoose } from './use-choose.ts';

/** Neighbours of a kind that are compared; the words say where there are more. */
const first = 200;
const kinds = ['Post', 'Task', 'Group'];

/** The two answers, relation by relation. */
export function Compared({ id, earlier, later }: { id: string; earlier: string; later: string }) {
  const { t } = useTranslation();
  const asked = (asOf: string) => ({ ids: [id], kinds, asOf, first });
  const [before, againThen] = useQuery({ query: NeighbourhoodDocument, variables: asked(earlier) });
  const [after, againNow] = useQuery({ query: NeighbourhoodDocument, variables: asked(later) });
  if (before.error !== undefined || after.error !== undefined) {
    return (
      <p>
        {t('panel.failed')}{' '}
        <button
          type="button"
          className="button line"
          onClick={() => {
            againThen({ requestPolicy: 'network-only' });
            againNow({ requestPolicy: 'network-only' });
          }}
        >
          {t('panel.retry')}
        </button>
      </p>
    );
  }
  if (before.data === undefined || after.data === undefined) {
    return <p className="muted">{t('panel.loading')}</p>;
  }
  const answers = { earlier: before.data.neighbourhood, later: after.data.neighbourhood };
  const compared = compareDays(id, answers, { earlier, later });
  const cut = Math.max(answers.earlier.totalCount, answers.later.totalCount);
  return (
    <>
      {compared.length === 0 && <p className="muted">{t('twoDates.nothing')}</p>}
      {compared.map((one) => (
        <Group key={one.relation} comparison={one} earlier={earlier} later={later} />
      ))}
      <ShownOf shown={Math.min(first, cut)} total={cut} />
      <ReadByMachine kind="task" />
    </>
  );
}

function Group({ comparison, earlier, later }: { comparison: Comparison; earlier: string; later: string }) {
  const language = useLanguage();
  const { relation, rows } = comparison;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{relationTerm(relation, null, language)}</th>
          <th scope="col">
            {earlier} · {comparison.earlier}
          </th>
          <th scope="col">
            {later} · {comparison.later}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.node.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ComparedRow }) {
  const { chosenFact, chooseFact, chooseNode } = useChoose();
  const { node, fact } = row;
  const named = [node.kind === 'Post' ? node.detail : null, node.caption].filter(Boolean).join(' ');
  return (
    <tr className={fact !== null && fact === chosenFact ? 'on' : undefined}>
      <th scope="row">
        <button
          type="button"
          className={node.kind === 'Task' ? 'link source' : 'link'}
          onClick={() => (fact === null ? chooseNode(node.id) : chooseFact(fact))}
        >
          {named}
        </button>
        {node.flagged && <DoubtTag />}
      </th>
      <Day on={row.earlier} />
      <Day on={row.later} />
    </tr>
  );
}

/** Certain and possible are drawn apart, as on the canvas: a full line and a dashed one. */
function Day({ on }: { on: OnDay }) {
  const { t } = useTranslation();
  return (
    <td>
      {on !== 'out' && (
        <svg viewBox="0 0 26 10" aria-hidden="true">
          <path className={on === 'certain' ? 'bar-line' : 'bounded'} d="M0 5H26" />
        </svg>
      )}
      <span className={on === 'out' ? 'muted' : undefined}>{t(`twoDates.on.${on}`)}</span>
    </td>
  );
}
