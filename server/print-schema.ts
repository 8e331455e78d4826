/** `npm run schema`: writes server/schema.graphql, the whole schema in one file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from './schema/printed.ts';

writeFileSync(join(import.meta.dirname, 'schema.graphql'), printedSchema());
