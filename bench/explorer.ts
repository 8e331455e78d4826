/**
 * `npm run bench:explorer`: what the explorer weighs before its first graph, by package; how soon a graph of 200
 * nodes stands; and how smoothly it pans beside Cytoscape's bare canvas of the same graph. Prints, never asserts.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '../graph/env.ts';
import { inTurns, resultOf } from './turns.ts';
import { type Chunk, weightByPackage } from './weight.ts';

const clientRoot = join(projectRoot, 'client');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const sizes = [
  { nodes: 500, edges: 1000 },
  { nodes: 2000, edges: 4000 },
] as const;
const rounds = 3;

/** The explorer as it is built, in memory. */
async function builtChunks(): Promise<Chunk[]> {
  const output = await build({
    root: clientRoot,
    configFile: join(clientRoot, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  const [first] = Array.isArray(output) ? output : [output];
  return first !== undefined && 'output' in first ? [...first.output] : [];
}

/** Builds the page of the bench and serves it on a free port of this machine. */
async function servePage(folder: string): Promise<{ url: string; close: () => void }> {
  await build({
    root: join(clientRoot, 'bench'),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(clientRoot, 'bench/canvas.html') },
    },
  });
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/canvas.html`, close: () => server.close() };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

async function printWeight(): Promise<void> {
  const weights = weightByPackage(await builtChunks());
  const all = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`Before the first graph: ${kilobytes(all)} KB of gzip (limit 400, aim 300)\n`);
  console.log('| package | KB of gzip |\n| --- | ---: |');
  for (const [name, bytes] of weights) console.log(`| ${name} | ${kilobytes(bytes)} |`);
}

/** Asks the page of the bench; its functions stand on the global object there. */
const asked = (page: Page, what: string) => page.evaluate<number>(`bench.${what}`);

async function printCanvas(page: Page): Promise<void> {
  const views = await inTurns([{ name: 'first view', run: () => asked(page, 'firstView(200, 400)') }], {
    rounds: 1,
    warmUp: 1,
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await asked(page, 'firstView(200, 400)'));
  const first = resultOf(views[0]?.name ?? '', times);
  console.log(
    `\nFirst view of 200 nodes and 400 edges, layout included: ${first.median.toFixed(0)} ms (aim 1,000)\n`,
  );
  console.log('| panning | ours, frames/s | bare Cytoscape, frames/s |\n| --- | ---: | ---: |');
  for (const { nodes, edges } of sizes) {
    const rates = { panOurs: [] as number[], panBare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const which of round % 2 === 0
        ? (['panOurs', 'panBare'] as const)
        : (['panBare', 'panOurs'] as const))
        rates[which].push(await asked(page, `${which}(${nodes}, ${edges})`));
    }
    const [ours, bare] = [resultOf('ours', rates.panOurs), resultOf('bare', rates.panBare)];
    console.log(`| ${nodes} nodes, ${edges} edges | ${ours.median.toFixed(0)} | ${bare.median.toFixed(0)} |`);
  }
}

async function main(): Promise<number> {
  await printWeight();
  const executablePath = browsers.find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.log(`\nNo Chromium stands at ${browsers.join(', ')}, so nothing was drawn.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'qiantou-bench-'));
  const site = await servePage(folder);
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.url);
    await page.waitForFunction('globalThis.bench !== undefined');
    await printCanvas(page);
    return 0;
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main();
