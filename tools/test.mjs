#!/usr/bin/env node
// Everything that is checked, in one command. Uses Node alone until what it needs is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.output', 'test-reports');

ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const parts = [
  ['lint', () => asOneTest(run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))],
  [
    'types',
    () =>
      asOneTest(typeProjects().every((project) => run('typescript/bin/tsc', ['-p', project, '--noEmit']))),
  ],
  ['unit tests', unitTests],
  ['extension build', () => asOneTest(run('wxt/bin/wxt.mjs', ['build']))],
  ['browser tests', browserTests],
];

let passed = 0;
let failed = 0;
for (const [name, part] of parts) {
  console.log(`\n== ${name}`);
  const result = await part();
  passed += result.passed;
  failed += result.failed;
  console.log(`== ${name}: ${result.passed} passed, ${result.failed} failed`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Runs a program of an installed package; true when it succeeded. */
function run(program, options, environment = {}) {
  const path = join(root, 'node_modules', ...program.split('/'));
  const { status } = spawnSync(process.execPath, [path, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function asOneTest(worked) {
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Every folder that says how its own code is to be read. */
function typeProjects() {
  const found = [];
  const look = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) look(path);
      } else if (entry.name === 'tsconfig.json') found.push(path);
    }
  };
  look('.');
  return found;
}

function unitTests() {
  const report = join(reports, 'unit.json');
  const worked = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(worked, report, (read) => ({ passed: read.numPassedTests, failed: read.numFailedTests }));
}

async function browserTests() {
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, 'browser.json');
  const worked = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return counted(worked, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** A runner's own figures. One that broke, or says it failed without a failed test, is a failure itself. */
function counted(worked, report, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`The runner left no readable report at ${report}.`);
    return { passed: 0, failed: 1 };
  }
  return worked || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
