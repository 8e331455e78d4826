/** A real, headless Chromium: the one that is there, else installed from Debian's packages, saying so. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const find = () => places.find((path): path is string => path !== undefined && existsSync(path));

/** True where Han characters are drawn: without such a font, pages show boxes. macOS always has one. */
const hasHanFont = () =>
  process.platform === 'darwin' || (spawnSync('fc-list', [':lang=zh']).stdout?.length ?? 0) > 0;

/** Debian's packages that this machine lacks. */
const lacking = () => [...(find() ? [] : ['chromium']), ...(hasHanFont() ? [] : ['fonts-noto-cjk'])];

const mayInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Installs what is lacking, where that is allowed; takes minutes, so it has its turn before all tests. */
export function setup(): void {
  const packages = lacking();
  if (packages.length === 0 || !mayInstall()) return;
  console.log(`browser: installing ${packages.join(' and ')}`);
  for (const words of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', words, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${words.join(' ')} failed: ${String(stderr).slice(-500)}`);
  }
}

/** Launches Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const packages = lacking();
  const executablePath = find();
  if (!executablePath || packages.length > 0) {
    throw new Error(
      `The browser tests need ${packages.join(' and ')}: install them (apt-get install ${packages.join(' ')}), or name a Chrome in CHROME_PATH.`,
    );
  }
  // Debian's Chromium writes there whatever profile it is given; the person's own settings stay untouched.
  const settings = join(tmpdir(), `qiantou-chromium-${process.getuid?.() ?? 0}`);
  return chromium.launch({
    executablePath,
    env: { ...process.env, XDG_CONFIG_HOME: settings, XDG_CACHE_HOME: settings },
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
