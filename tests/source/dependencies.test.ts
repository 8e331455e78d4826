import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './code.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

it('pins every direct dependency to one exact version', () => {
  const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it('gives a reason for every direct dependency in docs/dependencies.md', () => {
  const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const told = (name: string) =>
    reasons.includes(name) ||
    name.startsWith('@types/') ||
    (name.startsWith('@graphql-codegen/') && reasons.includes(name.replace('@graphql-codegen/', '')));
  expect(Object.keys(direct).filter((name) => !told(name))).toEqual([]);
});
