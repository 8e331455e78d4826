/** Thrown to leave the steps of a start that was stopped half-way; nobody is told of it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

export type Stop = {
  /** Resolves when somebody asks to stop. */
  asked: Promise<void>;
  /** Notes what has to be undone; the last noted is undone first. */
  afterwards(undo: () => Promise<void>): void;
  /** Throws `Stopped` where somebody has asked; else does the work, if any. */
  check(): void;
  check<T>(work: () => T): T;
  undo(): Promise<void>;
};

/** Ctrl-C, a closed terminal, or a supervisor's request. A second Ctrl-C ends the process at once. */
export function whenStopped(): Stop {
  const undos: (() => Promise<void>)[] = [];
  let stopping = false;
  let tell = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping && signal === 'SIGINT') process.exit(130);
      if (!stopping) console.log('\nStopping …');
      stopping = true;
      tell();
    });
  }
  return {
    asked,
    afterwards: (undo) => void undos.push(undo),
    check: <T>(work?: () => T) => {
      if (stopping) throw new Stopped('Stopped before the start was complete.');
      return work?.() as T;
    },
    undo: async () => {
      for (let undo = undos.pop(); undo; undo = undos.pop()) await undo();
    },
  };
}
