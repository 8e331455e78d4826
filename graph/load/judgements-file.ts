/** The file of people's judgements: JSON lines, checked line by line before anything is loaded. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Environment, projectRoot } from '../env.ts';
import { parseJudgement, type WrittenJudgement } from '../resolve/judgements/written.ts';

/** A judgements file that cannot be read, in one sentence with file, line and field. */
export class JudgementsFileError extends Error {
  override readonly name = 'JudgementsFileError';
}

const theFormat = 'docs/judgements.md shows the format';

/**
 * The judgements of `JUDGEMENTS_FILE`, else of `seeds/judgements.jsonl`; none where that file is missing.
 * @throws JudgementsFileError
 */
export function readJudgements({
  JUDGEMENTS_FILE,
}: Pick<Environment, 'JUDGEMENTS_FILE'>): WrittenJudgement[] {
  if (JUDGEMENTS_FILE !== undefined) return judgementsIn(JUDGEMENTS_FILE);
  const file = join(projectRoot, 'seeds/judgements.jsonl');
  return existsSync(file) ? judgementsIn(file) : [];
}

/** The judgements of one file, in the order of its lines; empty lines and lines that begin with # are none. */
export function judgementsIn(file: string): WrittenJudgement[] {
  return textOf(file)
    .split(/\r?\n/u)
    .map((line, index) => ({ line: line.trim(), at: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, at }) => judgementOf(line, file, at));
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8' : 'it cannot be read';
    throw new JudgementsFileError(
      `${file}: ${why}; JUDGEMENTS_FILE names a file of JSON lines, and ${theFormat}.`,
      {
        cause: error,
      },
    );
  }
}

function judgementOf(line: string, file: string, at: number): WrittenJudgement {
  try {
    return parseJudgement(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new JudgementsFileError(`${file}, line ${at}: this is no JSON; ${theFormat}.`, { cause: error });
    }
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const field = issue?.path.join('.') || issue?.message;
    throw new JudgementsFileError(`${file}, line ${at}, field ${field}: ${issue?.message}; ${theFormat}.`, {
      cause: error,
    });
  }
}
