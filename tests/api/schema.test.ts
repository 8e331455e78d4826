import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isObjectType, isScalarType, isSpecifiedScalarType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { digestLine, statedDigest, withDigest } from '../../server/schema/digest.ts';
import { apiSchema, printedSchema } from '../../server/schema/printed.ts';

type Described = { name: string; description: string | null | undefined };
type Field = Described & { args?: readonly Described[] };
const named = (of: string, { name, description }: Described): Described => ({
  name: `${of}.${name}`,
  description,
});

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

  it('describes every type, field, argument and value in a sentence with the Chinese term', () => {
    const types = Object.values(apiSchema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
    );
    const described = types.flatMap((type): Described[] => {
      const own = { name: type.name, description: type.description };
      if (isEnumType(type)) return [own, ...type.getValues().map((value) => named(type.name, value))];
      if (isScalarType(type) || isUnionType(type)) return [own];
      const fields = Object.values<Field>(type.getFields());
      return [
        own,
        ...fields.map((field) => named(type.name, field)),
        ...fields.flatMap((field) =>
          (field.args ?? []).map((argument) => named(`${type.name}.${field.name}`, argument)),
        ),
      ];
    });
    expect(described.length).toBeGreaterThan(500);
    // A sentence of English, then the term: "The name as printed. 姓名"
    const sentence = /^[A-Z`].*[.:;…] \p{Script=Han}[\p{Script=Han}、，a-zA-Z ]*$/su;
    expect(
      described.filter(({ description }) => !sentence.test(description ?? '')).map(({ name }) => name),
    ).toEqual([]);
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
