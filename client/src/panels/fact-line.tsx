import type { ReactNode } from 'react';
import { DoubtTag } from './doubt-note.tsx';
import { useChoose } from './use-choose.ts';

interface FactLineProps {
  fact: { id: string; flags: readonly { code: string }[] };
  /** What opens the line: a mark, a number, a role. */
  lead: ReactNode;
  /** What stands small below the fact's words. */
  meta?: string;
  children: ReactNode;
}

/** One fact in a list of the panel, with its doubts; choosing it shows its sentence. */
export function FactLine({ fact, lead, meta, children }: FactLineProps) {
  const { chosenFact, chooseFact } = useChoose();
  const chosen = chosenFact === fact.id;
  return (
    <li className={chosen ? 'fact-row chosen' : 'fact-row'}>
      <button type="button" onClick={() => chooseFact(fact.id)} aria-pressed={chosen}>
        {lead}
        <span className="what">
          {children}
          {fact.flags.map((flag) => (
            <DoubtTag key={flag.code} code={flag.code} />
          ))}
          {meta !== undefined && <span className="meta">{meta}</span>}
        </span>
      </button>
    </li>
  );
}
