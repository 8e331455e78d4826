import { useSearchParams } from 'react-router';

export interface Chosen {
  /** The line that the address asks for. */
  line: number | null;
  /** Id of the fact that the address asks for. */
  fact: string | null;
  choose: (fact: { id: string; evidence: readonly { line: number | null; role: string }[] } | null) => void;
}

/** The line and the fact of the address; choosing another writes it there, so that it can be shared. */
export function useChosen(): Chosen {
  const [query, setQuery] = useSearchParams();
  const asked = Number(query.get('line'));
  return {
    line: Number.isInteger(asked) && asked > 0 ? asked : null,
    fact: query.get('fact'),
    choose: (fact) => {
      const next = new URLSearchParams();
      const line = fact?.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
      if (line !== null) next.set('line', String(line));
      if (fact !== null) next.set('fact', fact.id);
      setQuery(next, { replace: true });
    },
  };
}
