#!/usr/bin/env node
// The practice pages in a browser with the extension. Node alone cannot run TypeScript, so this installs
// what is missing and hands over to tools/start/main.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const main = fileURLToPath(new URL('./start/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const { status } = spawnSync(process.execPath, ['--import', tsx, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
