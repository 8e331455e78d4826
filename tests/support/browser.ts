/** A real, headless Chromium: the one that is there, else installed from Debian's packages, saying so. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  process.env.CHROME_PATH,
];

const find = () => known.find((path): path is string => Boolean(path) && existsSync(path ?? ''));

/** True where a font with Han characters is installed: without one, pages are drawn in boxes. */
const hasHanFont = () => spawnSync('fc-list', [':lang=zh']).stdout?.length > 0;

function install(packages: string[]): void {
  const root = process.getuid?.() === 0;
  if (!root || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(`The browser tests need ${packages.join(' and ')}: install them, or set CHROME_PATH.`);
  }
  console.log(`browser: installing ${packages.join(' and ')}`);
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${String(stderr).slice(-500)}`);
  }
}

/** Launches Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = [...(find() ? [] : ['chromium']), ...(hasHanFont() ? [] : ['fonts-noto-cjk'])];
  if (wanted.length > 0) install(wanted);
  const executablePath = find();
  if (!executablePath) throw new Error('Chromium was installed but is not where it is looked for.');
  process.env.XDG_CONFIG_HOME ??= mkdtempSync(join(tmpdir(), 'qiantou-chromium-'));
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
