import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOffence } from '../../rules/engine/offence/find-offence';

/**
 * HateCheck (Röttger et al. 2021, CC BY 4.0): for each functionality the share of right answers, and their
 * mean. HateCheck asks whether a protected group is attacked, so insults to one person do not count here.
 * `npm run accuracy:offence -- [--wrong]`; the data is looked for in SECOND_LOOK_SHARED or ../shared.
 */
interface Line {
  readonly text: string;
  readonly hate: boolean;
  readonly functionality: string;
}

const shared = process.env.SECOND_LOOK_SHARED ?? join(import.meta.dirname, '../../../shared');
const file = join(shared, 'corpora/offensive_hatecheck_dev.jsonl');
if (!existsSync(file)) {
  console.log(`Skipped: no HateCheck data at ${file}.`);
  process.exit(0);
}
const showWrong = process.argv.includes('--wrong');
const tally = new Map<string, { right: number; all: number; any: number }>();
for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { text, hate, functionality } = JSON.parse(row) as Line;
  const found = findOffence(text);
  const said = found.some((offence) => offence.group);
  const count = tally.get(functionality) ?? { right: 0, all: 0, any: 0 };
  count.all++;
  if (said === hate) count.right++;
  else if (showWrong) console.log(`${functionality}\t${text}`);
  if (found.length > 0) count.any++;
  tally.set(functionality, count);
}
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1).padStart(5)} %`;
for (const [name, { right, all, any }] of [...tally].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(
    `${percent(right, all)} right of ${String(all).padStart(3)}, offence of any kind ${percent(any, all)}  ${name}`,
  );
}
const mean = [...tally.values()].reduce((sum, { right, all }) => sum + right / all, 0) / tally.size;
console.log(`${percent(mean, 1)} mean over ${tally.size} functionalities`);
