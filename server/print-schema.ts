/**
 * `npm run schema`: writes server/schema.graphql, the whole schema in one file, and its SHA-256 into the newest
 * entry of CHANGELOG.md, so that no change of the API goes by unsaid.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../graph/commands/failure.ts';
import { digestLine, withDigest } from './schema/digest.ts';
import { printedSchema } from './schema/printed.ts';

const changelog = join(import.meta.dirname, '../CHANGELOG.md');
const schema = printedSchema();
const entries = withDigest(readFileSync(changelog, 'utf8'), schema);
if (entries === null)
  throw new Failure(
    `The newest entry of CHANGELOG.md has no line such as "${digestLine('')}"; add one and run this again.`,
  );
writeFileSync(join(import.meta.dirname, 'schema.graphql'), schema);
writeFileSync(changelog, entries);
