import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireShared } from '../../shared';

/**
 * `npm run train:stance`: trains what weighs the sentence model and the patterns for the five rules about
 * opinions, and writes `rules/learned/word-runs.json` and `stance-weights.json`. Run it after the patterns or
 * the sentence model have changed. `-- --scores FILE` uses scores of the sentence model that an earlier run
 * kept (it prints where), which saves most of the time.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const shared = requireShared();
const learned = join(root, 'rules', 'learned');
const data = mkdtempSync(join(tmpdir(), 'train-stance-'));

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}
const script = (name: string, ...args: string[]) =>
  run('npx', ['tsx', join(import.meta.dirname, name), ...args]);

const python = ['/usr/bin/python3', 'python3'].find(
  (candidate) => spawnSync(candidate, ['-c', 'import torch, numpy']).status === 0,
);
if (!python) {
  console.error('Training needs PyTorch: install it with "apt-get install python3-torch python3-numpy".');
  process.exit(1);
}
const train = (name: string, ...args: string[]) => run(python, [join(import.meta.dirname, name), ...args]);

const given = process.argv.indexOf('--scores');
const scores = given >= 0 ? process.argv[given + 1] : join(data, 'scores.json');
if (!scores) {
  console.error('--scores wants a file.');
  process.exit(1);
}
if (given < 0) {
  const cache = join(root, 'node_modules', '.cache', 'second-look');
  run('npx', ['tsx', join(import.meta.dirname, '../sentences/prepare.ts'), shared, cache, data]);
  train('left_out_scores.py', data, scores);
}
script('runs.ts', shared, join(data, 'runs.json'));
train('runs.py', join(data, 'runs.json'), join(data, 'runs-left-out.json'), learned);
script('features.ts', shared, scores, join(data, 'runs-left-out.json'), join(data, 'features.json'));
train('fit.py', join(data, 'features.json'), learned);
console.log(`Scores kept at ${scores}`);
