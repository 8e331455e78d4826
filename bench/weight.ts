/** What a visitor downloads before the first graph stands, by package. */
import { gzipSync } from 'node:zlib';

/** A file of the build, as Vite gives it. */
export type Chunk =
  | {
      type: 'chunk';
      fileName: string;
      isEntry: boolean;
      facadeModuleId: string | null;
      code: string;
      imports: readonly string[];
      modules: Readonly<Record<string, { renderedLength: number }>>;
      viteMetadata?: { importedCss: ReadonlySet<string> } | undefined;
    }
  | { type: 'asset'; fileName: string; source: string | Uint8Array };

type Code = Extract<Chunk, { type: 'chunk' }>;

/** What is all there when the graph shows: the page, the graph's page, one language. The rest comes after it. */
const roots = ['index.html', 'pages/graph.tsx', 'i18n/zh.json'];

/** Bytes of gzip by package, the heaviest first; a file's are shared out by the length of its modules. */
export function weightByPackage(chunks: readonly Chunk[]): [name: string, bytes: number][] {
  const sums = new Map<string, number>();
  const add = (name: string, bytes: number) => sums.set(name, (sums.get(name) ?? 0) + bytes);
  const loaded = loadedFirst(chunks);
  for (const chunk of loaded) {
    const bytes = gzipSync(chunk.code).length;
    const modules = Object.entries(chunk.modules);
    const length = modules.reduce((sum, [, module]) => sum + module.renderedLength, 0);
    for (const [id, module] of modules)
      add(packageOf(id), (bytes * module.renderedLength) / Math.max(1, length));
    if (length === 0) add('the explorer', bytes);
  }
  const styles = new Set(loaded.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  for (const chunk of chunks) {
    if (chunk.type === 'asset' && styles.has(chunk.fileName))
      add('styles of the explorer', gzipSync(chunk.source).length);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

function loadedFirst(chunks: readonly Chunk[]): Code[] {
  const code = chunks.filter((chunk) => chunk.type === 'chunk');
  const byName = new Map(code.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Code>();
  const take = (chunk: Code | undefined) => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) take(byName.get(name));
  };
  for (const root of roots) take(code.find(({ facadeModuleId }) => facadeModuleId?.endsWith(root) === true));
  return [...found];
}

/** `…/node_modules/@scope/name/…` → `@scope/name`. */
function packageOf(id: string): string {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (name !== undefined) return name.startsWith('@react-') ? 'react-aria-components' : name;
  return id.includes('/i18n/') ? 'messages' : 'the explorer';
}
