/** The project's own code as syntax trees, for tests that hold the code itself to a rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '../..');

/** One file of code: its path from the root, with forward slashes, and what stands in it. */
export type Source = { path: string; imports: string[]; literals: Literal[] };
/** The text of a string, template piece, regular expression or JSX text, and its 1-based line. */
export type Literal = { text: string; line: number };

type Syntax = { type: string; start: number; [field: string]: unknown };
const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** Every .ts and .tsx file under these folders, generated code and build output left out. */
export function readSources(folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/__generated__|[\\/]dist[\\/]/.test(path))
      .sort()
      .map(parse),
  );
}

function parse(file: string): Source {
  const code = readFileSync(file, 'utf8');
  const { program, module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((one) => code.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1)),
  ];
  const literals: Literal[] = [];
  collect(program as unknown as Syntax, (text, start) =>
    literals.push({ text, line: code.slice(0, start).split('\n').length }),
  );
  return { path: relative(root, file).replaceAll('\\', '/'), imports: [...new Set(requests)], literals };
}

/** Walks the tree and reports each literal; the `example` column of a lexicon may quote the text it reads. */
function collect(node: Syntax, report: (text: string, start: number) => void): void {
  if (node.type === 'Property' && isSyntax(node.key) && node.key.name === 'example') return;
  if (node.type === 'Literal' && typeof node.value === 'string') report(node.value, node.start);
  if (node.type === 'Literal' && typeof node.raw === 'string' && 'regex' in node) {
    report(unescaped(node.raw), node.start);
  }
  if (node.type === 'TemplateElement') {
    report((node.value as { cooked: string | null }).cooked ?? '', node.start);
  }
  if (node.type === 'JSXText') report(String(node.value), node.start);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isSyntax(one)) collect(one, report);
  }
}

/** `\u738B` and `\u{738B}` in a regular expression → the character they stand for. */
const unescaped = (pattern: string) =>
  pattern.replace(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi, (_, braced, plain) =>
    String.fromCodePoint(Number.parseInt(braced ?? plain, 16)),
  );
