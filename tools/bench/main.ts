/**
 * `npm run bench`: how long a check takes, beside peers in the same run. The machine's speed drifts:
 * compare by the ratios of one run.
 */
import { spawnSync } from 'node:child_process';
import { arch, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createChecker } from '../../rules/engine/checker';
import { ParagraphShelf } from '../../rules/engine/paragraph';
import type { Context, Pupil } from '../../rules/engine/types';
import { defaultPack } from '../../rules/packs/default/index';
import { practiceProfile, practiceRoster } from '../../rules/packs/practice-school';
import { peers } from './peers';
import { freshText, randomFrom } from './posts';
import { median, ms, times } from './timing';

const CONTEXT: Context = { platform: 'facebook', surface: 'post', account: 'school' };
const random = randomFrom(20);
const school = { profile: practiceProfile, roster: practiceRoster };

console.log(`Node ${process.version}, ${arch()}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);

const checker = createChecker({ pack: defaultPack, ...school });
const others = await peers();

console.log('A text not seen before, median:');
const lengths = [280, 2_000, 10_000, 60_000];
console.log(`${'characters'.padEnd(26)}${lengths.map((length) => String(length).padStart(11)).join('')}`);
const row = (name: string, check: (text: string) => unknown) => {
  const cells = lengths.map((length) => {
    const runs = length > 10_000 ? 8 : length > 2_000 ? 20 : 200;
    const texts = Array.from({ length: runs + Math.ceil(runs / 5) }, () => freshText(length, random));
    return ms(median(times(runs, (run) => check(texts[run] ?? ''))));
  });
  console.log(`${name.padEnd(26)}${cells.join('')}`);
};
row('Second Look, all rules', (text) => checker.check(text, CONTEXT));
for (const { name, check } of others) row(name, check);

const shelf = new ParagraphShelf();
const long = freshText(60_000, random);
checker.check(long, CONTEXT, shelf);
let typed = long;
const presses = times(200, () => {
  const at = Math.floor(random() * typed.length);
  typed = `${typed.slice(0, at)}e${typed.slice(at)}`;
  checker.check(typed, CONTEXT, shelf);
});
console.log(`\nOne key press in a draft of 60,000 characters: ${ms(median(presses))}`);

const LETTERS = 'abcdefghijklmnoprstuvwy';
const word = () => Array.from({ length: 7 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
const pupils = (count: number): Pupil[] =>
  Array.from({ length: count }, () => ({ given: word(), family: word(), yearGroup: 'Year 3' }));

console.log('\nSize of roster and word lists (280 characters, median; and once to build):');
const scale = (name: string, make: () => ReturnType<typeof createChecker>) => {
  const start = performance.now();
  const built = make();
  const build = performance.now() - start;
  const texts = Array.from({ length: 240 }, () => freshText(280, random));
  console.log(
    `${name.padEnd(26)}${ms(median(times(200, (run) => built.check(texts[run] ?? '', CONTEXT))))}   build${ms(build)}`,
  );
};
for (const count of [100, 10_000, 100_000]) {
  const roster = pupils(count);
  scale(`${count} pupils`, () => createChecker({ pack: defaultPack, profile: practiceProfile, roster }));
}
for (const count of [10, 10_000, 100_000]) {
  const confidential = defaultPack.rules.confidential;
  if (!confidential) break;
  const terms = Array.from({ length: count }, () => ({ text: `${word()} ${word()}` }));
  const rules = {
    ...defaultPack.rules,
    confidential: { ...confidential, options: { ...confidential.options, terms } },
  };
  scale(`${count} terms`, () => createChecker({ pack: { ...defaultPack, rules }, ...school }));
}

const cold = Array.from({ length: 5 }, () => {
  const script = fileURLToPath(new URL('./cold-start.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
});
console.log(`\nFresh process, bundled engine: load, compile the pack, first check: ${ms(median(cold))}`);
