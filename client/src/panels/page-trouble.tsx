import { useState } from 'react';
import type { CombinedError } from 'urql';
import { troubleOf } from '../api/neighbourhood.ts';
import { InTrouble } from './stage-state.tsx';

interface PageTroubleProps {
  error: CombinedError;
  /** Asks again. */
  again: () => void;
}

/** Why a part of a page has nothing to show, in the words of the canvas' own states, and the way to try again. */
export function PageTrouble({ error, again }: PageTroubleProps) {
  const [attempt, setAttempt] = useState(1);
  return (
    <div className="page-trouble">
      <InTrouble
        trouble={troubleOf(error)}
        attempt={attempt}
        again={() => {
          setAttempt(attempt + 1);
          again();
        }}
        empty={false}
      />
    </div>
  );
}
