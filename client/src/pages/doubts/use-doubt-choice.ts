import { useSearchParams } from 'react-router';

export interface DoubtChoice {
  /** A flag's code; null shows all. */
  code: string | null;
  /** A gazette's key; null shows all. */
  gazette: string | null;
  /** Contradictions instead of facts in doubt; null where nobody has said. */
  clashes: boolean | null;
}

/** What is shown, as the address says it. */
export function useDoubtChoice(): { choice: DoubtChoice; choose: (choice: DoubtChoice) => void } {
  const [query, setQuery] = useSearchParams();
  const show = query.get('show');
  return {
    choice: {
      code: query.get('code'),
      gazette: query.get('gazette'),
      clashes: show === null ? null : show === 'contradictions',
    },
    choose: ({ code, gazette, clashes }) => {
      const next = new URLSearchParams();
      if (clashes !== null) next.set('show', clashes ? 'contradictions' : 'facts');
      if (code !== null) next.set('code', code);
      if (gazette !== null) next.set('gazette', gazette);
      setQuery(next);
    },
  };
}
