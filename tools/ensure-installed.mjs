// Installs what package-lock.json names when it is missing or out of date. Uses Node alone: it runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** npm writes this file at the end of an installation, so half of one does not count. */
const INSTALLED = `${root}node_modules/.package-lock.json`;

export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing what is missing (npm ci) …');
  // stdout belongs to the command that asked, which may be read by another program.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci did not succeed: the packages of this project could not be installed.');
  process.exit(1);
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  return statSync(INSTALLED).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}
