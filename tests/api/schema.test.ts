import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { digestLine, statedDigest, withDigest } from '../../server/schema/digest.ts';
import { apiSchema, printedSchema } from '../../server/schema/printed.ts';

describe('the schema', () => {
  it('stands printed in server/schema.graphql (npm run schema writes it)', () => {
    const file = join(import.meta.dirname, '../../server/schema.graphql');
    expect(readFileSync(file, 'utf8')).toBe(printedSchema());
  });

  it('is the one that the newest entry of CHANGELOG.md names (npm run schema writes that too)', () => {
    const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    expect(statedDigest(changelog)).toBe(digestLine(printedSchema()));
  });

  it('is stated in the newest entry alone: an older one keeps the digest of its day', () => {
    const older = `## 0.1.0\n\n${digestLine('type Old')}\n`;
    const changelog = `# Changelog\n\n## 0.2.0\n\n${digestLine('')}\n\n${older}`;
    const written = withDigest(changelog, 'type New') ?? '';
    expect(statedDigest(written)).toBe(digestLine('type New'));
    expect(written.endsWith(older)).toBe(true);
    expect(withDigest(`## 0.3.0\n\nNo line.\n\n${older}`, 'type New')).toBeNull();
  });

  it('describes every type', () => {
    const types = Object.values(apiSchema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const own = types.filter(({ astNode }) => astNode && !/(Connection|Edge)$/.test(astNode.name.value));
    expect(
      own.filter(({ description, name }) => !description && name !== 'Query').map(({ name }) => name),
    ).toEqual([]);
  });

  it('describes every root field and every value of an enum', () => {
    const query = Object.values(apiSchema.getQueryType()?.getFields() ?? {});
    expect(query.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    const values = Object.values(apiSchema.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__') && name !== 'SearchKind')
      .flatMap((type) =>
        type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description })),
      );
    expect(values.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('gives evidence and flags on everything that is a fact', () => {
    const facts = Object.values(apiSchema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Fact'));
    expect(facts.length).toBeGreaterThanOrEqual(9);
    for (const type of facts) {
      expect(String(type.getFields().evidence?.type), type.name).toBe('[Evidence!]!');
      expect(String(type.getFields().flags?.type), type.name).toBe('[Flag!]!');
    }
  });
});
