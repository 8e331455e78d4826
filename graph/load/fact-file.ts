/** Fact files: JSON lines as `extract` prints them, checked line by line before anything is written. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { type Fact, type GazetteInfo, parseFact } from '../facts.ts';
import { groupBy } from '../resolve/groups.ts';
import { digestOf } from './digest.ts';
import type { LoadSource } from './load.ts';

/** A fact file that cannot be loaded, in one sentence with file, line and field. */
export class FactFileError extends Error {
  override readonly name = 'FactFileError';
}

/**
 * A fact file → one source for each gazette that its rows name. Rows are checked when `facts` is called.
 * `known` tells what is known of the gazettes; of one that it lacks, the rows' key is all there is.
 * @throws FactFileError
 */
export function factFileSources(file: string, known: readonly GazetteInfo[]): LoadSource[] {
  const text = readText(file);
  const lines = linesOf(text);
  if (lines.length === 0) return [];
  return [...groupBy(lines, ({ line, at }) => gazetteOf(line, file, at))].map(([key, group]) => {
    const gazette = known.find((one) => one.key === key) ?? unknownGazette(key, file, text);
    const source = group.map(({ line }) => line).join('\n');
    return {
      gazette,
      digest: digestOf(gazette, source),
      // The file is read again rather than kept: a load of a thousand gazettes holds one at a time.
      facts: () =>
        linesOf(readText(file))
          .filter(({ line, at }) => gazetteOf(line, file, at) === key)
          .map(({ line, at }) => factOf(line, file, at)),
    };
  });
}

/** One gazette's own fact file: its rows need not be looked at to know its digest. */
export function seedSource(file: string, gazette: GazetteInfo): LoadSource {
  const digest = digestOf(
    gazette,
    linesOf(readText(file))
      .map(({ line }) => line)
      .join('\n'),
  );
  return {
    gazette,
    digest,
    facts: () =>
      linesOf(readText(file)).map(({ line, at }) => {
        const fact = factOf(line, file, at);
        if (fact.gazette === gazette.key) return fact;
        throw new FactFileError(
          `${file}, line ${at}, field gazette: ${fact.gazette} is not ${gazette.key}, whose file this is; extract it again.`,
        );
      }),
  };
}

type Line = { line: string; at: number };

const linesOf = (text: string): Line[] =>
  text
    .split(/\r?\n/u)
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line.trim() !== '');

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8' : 'it cannot be read';
    throw new FactFileError(`${file}: ${why}; name a file that \`npm run extract\` wrote.`, { cause: error });
  }
}

function factOf(line: string, file: string, at: number): Fact {
  try {
    return parseFact(JSON.parse(line));
  } catch (error) {
    throw refusal(error, file, at);
  }
}

function gazetteOf(line: string, file: string, at: number): string {
  try {
    return z.looseObject({ gazette: z.string().min(1) }).parse(JSON.parse(line)).gazette;
  } catch (error) {
    throw refusal(error, file, at);
  }
}

function refusal(error: unknown, file: string, at: number): unknown {
  if (error instanceof SyntaxError) {
    return new FactFileError(`${file}, line ${at}: this is no JSON; every line has to be one fact.`, {
      cause: error,
    });
  }
  if (!(error instanceof z.ZodError)) return error;
  const [issue] = error.issues;
  const field = issue?.path.join('.') || issue?.message;
  return new FactFileError(
    `${file}, line ${at}, field ${field}: ${issue?.message}; correct the line or extract it again.`,
    { cause: error },
  );
}

/** All that a key says by itself: `430624-2024-4` is a jurisdiction's code and a period. */
function unknownGazette(key: string, file: string, text: string): GazetteInfo {
  const [, code, period] = /^(\d{6})-(.+)$/u.exec(key) ?? [];
  return {
    key,
    title: null,
    issuer: null,
    jurisdiction: code ?? key,
    period: period ?? null,
    file: basename(file),
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    source_url: null,
    flags: [
      {
        code: 'no-masthead',
        reason: 'Loaded from a fact file alone; no list of gazettes tells its title and issuer.',
      },
    ],
  };
}
