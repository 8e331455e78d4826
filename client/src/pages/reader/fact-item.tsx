import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../marks/icon.tsx';
import { Mark } from '../../marks/mark.tsx';
import { CopyCitation } from '../../panels/copy-citation.tsx';
import { DoubtNote, DoubtTag } from '../../panels/doubt-note.tsx';
import { useFact } from '../../panels/use-fact.ts';
import { openAddress } from '../../state/open-address.ts';
import { wordsOf } from './fact-words.ts';
import type { ReaderFact } from './text-rows.ts';

interface FactItemProps {
  fact: ReaderFact;
  chosen: boolean;
  onChoose: (fact: ReaderFact | null) => void;
}

/** A fact in the margin beside its line; chosen, it says what is in doubt and leads into the graph. */
export function FactItem({ fact, chosen, onChoose }: FactItemProps) {
  const { t } = useTranslation();
  const { kind, action, head, rest, quoted, node } = wordsOf(fact, t);
  return (
    <li className={chosen ? 'margin-fact chosen' : 'margin-fact'}>
      <button type="button" aria-expanded={chosen} onClick={() => onChoose(chosen ? null : fact)}>
        <Mark kind={kind} action={action} size={24} />
        {action !== null && <span className="sr">{t(`action.${action}`)}</span>}
        <span className="what">
          {head !== '' && <b>{head} </b>}
          <span className={quoted ? 'source' : undefined} lang={quoted ? 'zh-CN' : undefined}>
            {rest}
          </span>
        </span>
        {fact.flags.length > 0 && <DoubtTag {...onlyCode(fact)} />}
      </button>
      {chosen && (
        <div className="chosen-fact">
          {fact.flags.map((flag) => (
            <DoubtNote key={flag.code} flag={flag} />
          ))}
          <div className="acts">
            {node !== null && (
              <Link className="button solid" to={openAddress(node)}>
                <Icon name="layout" />
                {t('reader.inGraph')}
              </Link>
            )}
            <Cite id={fact.id} />
          </div>
        </div>
      )}
    </li>
  );
}

/** The tag names the doubt where there is one only. */
function onlyCode({ flags }: ReaderFact): { code?: string } {
  const [flag] = flags;
  return flag === undefined || flags.length > 1 ? {} : { code: flag.code };
}

function Cite({ id }: { id: string }) {
  const { node, quotes } = useFact(id);
  return node === null ? null : <CopyCitation node={node} quotes={quotes} />;
}
