import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type LaunchedBrowser, launchBrowser } from '../../tests/e2e/harness/launch';
import { landingAddress, servePractice } from '../../tests/e2e/harness/practice';
import { setUpPracticeSchool } from '../../tests/e2e/harness/practice-school';
import { findBrowser } from '../find-browser.mjs';
import { demonstrate } from './demonstrate';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where there is no display, the same is done without one and told as a table. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function buildAll(): Promise<void> {
  console.log('Building the extension and the practice pages …');
  const wxt = `${root}node_modules/wxt/bin/wxt.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  await build({ configFile: `${root}tests/pages/vite.config.ts` });
}

async function letThePersonTry({ context }: LaunchedBrowser): Promise<void> {
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  await page.goto(landingAddress);
  console.log('The practice pages are open. Close the browser, or press Ctrl+C, to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

async function start(): Promise<boolean> {
  await findBrowser();
  await buildAll();
  const launched = await launchBrowser({ headless: !hasDisplay, ...(hasDisplay ? { viewport: null } : {}) });
  await servePractice(launched.context);
  if (launched.extensionId) await setUpPracticeSchool(launched.context, launched.extensionId);
  if (hasDisplay) {
    await letThePersonTry(launched);
    return true;
  }
  try {
    return await demonstrate(launched, `${root}.output/practice`);
  } finally {
    await launched.context.close();
  }
}

start().then(
  (worked) => process.exit(worked ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
