// Finds a browser that can load the extension. Uses Node alone until it asks Playwright for its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Google Chrome is not among them: since version 137 it ignores extensions named on its command line.
const USUAL_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    join(process.env.PROGRAMFILES ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
};

/**
 * The path of a Chromium: from CHROME_PATH, the usual places or Playwright's own; installed by apt where
 * this is Debian or Ubuntu and we are root. Throws an Error whose message is one sentence for the reader.
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, which does not exist.`);
  }
  const found = usualBrowser() ?? (await playwrightsBrowser()) ?? installedByApt();
  if (found) return found;
  throw new Error(
    'No Chromium was found: install it (or run "npx playwright install chromium"), or set CHROME_PATH to the path of one.',
  );
}

function usualBrowser() {
  return (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path) && starts(path));
}

/** Ubuntu has a stub in Chromium's place that only says where to get it. */
function starts(path) {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installedByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.error('No Chromium here yet: installing it with apt-get.');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  );
  return usualBrowser();
}
