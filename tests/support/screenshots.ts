/** `npm run screenshots`: starts everything as a user does and takes the pictures in docs/. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../graph/env.ts';
import { launchBrowser } from './browser.ts';
import { startStack } from './stack.ts';

const folder = join(projectRoot, 'docs');

/** The views of the ready questions, in their order. */
async function readViews(): Promise<string[]> {
  const questions = join(projectRoot, 'seeds/questions');
  const files = (await readdir(questions)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(questions, name), 'utf8')));
  return texts.map((text) => (JSON.parse(text) as { view: string }).view);
}

/** Time for answers and for the last movement, in ms; a first answer may take seconds. */
const patience = 6000;

/** Until the page has drawn what it asked for. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(patience);
}

const stack = await startStack({});
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  const [official = '/graph', , leader = '/graph'] = await readViews();
  const open = async (view: string, width: number, height: number) => {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width, height } });
    await page.goto(new URL(view, stack.url).href);
    await settle(page);
    return page;
  };
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`docs/${name}.png`);
  };

  const journalist = await open(official, 1440, 900);
  await journalist
    .getByRole('complementary')
    .getByRole('button', { name: /副局长/ })
    .last()
    .click();
  await settle(journalist);
  await take(journalist, 'explorer');
  await journalist.getByRole('link', { name: '在公报中打开' }).click();
  await settle(journalist);
  await take(journalist, 'reader');

  const researcher = await open(leader, 1440, 900);
  await take(researcher, 'graph');
  await researcher.getByRole('button', { name: '切换深浅色' }).click();
  await researcher.getByText('EN', { exact: true }).click();
  await settle(researcher);
  await take(researcher, 'graph-dark-english');

  await take(await open('/', 1440, 900), 'start');
  await take(await open('/doubts', 1440, 900), 'doubts');
  await take(await open(leader, 360, 740), 'phone');
} finally {
  await browser.close();
  await stack.stop();
}
