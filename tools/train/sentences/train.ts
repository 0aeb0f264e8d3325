import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run train:sentences`: trains the sentence model on the shared data and writes its weights to
 * `rules/learned/`. `-- --evaluate` trains without some schools instead, prints what is reached on them and
 * writes the calibration.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const shared = process.env.SECOND_LOOK_SHARED ?? join(root, '..', 'shared');

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(shared, 'policycheck', 'sentences'))) {
  fail(
    `The training data is not at ${shared}: set SECOND_LOOK_SHARED to the folder that has policycheck/ and corpora/.`,
  );
}
const python = ['/usr/bin/python3', 'python3'].find(
  (candidate) => spawnSync(candidate, ['-c', 'import torch, numpy']).status === 0,
);
if (!python) fail('Training needs PyTorch: install it with "apt-get install python3-torch python3-numpy".');

const data = mkdtempSync(join(tmpdir(), 'train-sentences-'));
const cache = join(root, 'node_modules', '.cache', 'second-look');
run('npx', ['tsx', join(import.meta.dirname, 'prepare.ts'), shared, cache, data]);
run(python, [
  '-B',
  join(import.meta.dirname, 'train.py'),
  data,
  join(root, 'rules', 'learned'),
  ...process.argv.slice(2),
]);
