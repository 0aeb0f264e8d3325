import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedRespelling } from '../../../rules/engine/offence/respelling';
import { Paragraph, ParagraphShelf } from '../../../rules/engine/paragraph';
import { createNameReader } from '../../../rules/engine/stance/name-reader';
import { STANCES } from '../../../rules/engine/stance/stance-phrases';
import { RUN_BUCKETS, runBuckets } from '../../../rules/engine/stance/word-runs';
import { readWords } from '../../../rules/engine/stance/words';
import { profileSchema } from '../../../rules/packs/profile';

/** `runs.ts SHARED OUT.json`: the runs of words of every labelled sentence, for `runs.py`. */
interface Draft {
  readonly id: string;
  readonly account: string;
  readonly text: string;
  readonly expect: readonly { readonly rule: string; readonly text?: string }[];
  readonly allow?: readonly string[];
}

const [shared, out] = process.argv.slice(2);
if (!shared || !out) throw new Error('Usage: runs.ts SHARED OUT');
const policycheck = join(shared, 'policycheck');
if (!existsSync(policycheck)) {
  console.log(`Skipped: no sentences at ${policycheck}.`);
  process.exit(0);
}
const rows: { id: string; group: string; labels: number[]; runs: number[] }[] = [];
const split = (paragraph: Paragraph, names: ReturnType<typeof createNameReader>) => {
  const words = readWords(paragraph, names, sharedRespelling());
  return paragraph.sentences.map(({ start, end }) => ({
    start,
    end,
    runs: runBuckets(words.filter((word) => word.start >= start && word.start < end)),
  }));
};

const none = () => undefined;
const folders = [join(policycheck, 'sentences'), join(import.meta.dirname, '../sentences/own')];
for (const folder of folders.filter((each) => existsSync(each))) {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.tsv') || name.startsWith('ties')) continue;
    for (const [number, line] of readFileSync(join(folder, name), 'utf8').split('\n').entries()) {
      const [label, text] = line.split('\t');
      if (!label || !text) continue;
      const own = (STANCES as readonly string[]).indexOf(label);
      const labels = STANCES.map((_, at) => (at === own ? 1 : label === 'none' ? 0 : own >= 0 ? -1 : 0));
      if (label !== 'none' && own < 0 && label !== 'confidential') continue;
      const runs = split(new Paragraph(text.replace(/\{[a-z]+\}/g, 'school')), none).flatMap(
        (each) => each.runs,
      );
      rows.push({ id: `${name}:${number}`, group: 'sentences', labels, runs: [...new Set(runs)] });
    }
  }
}
for (const school of ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 'dev']) {
  const folder = school === 'dev' ? policycheck : join(policycheck, 'train', school);
  const names = createNameReader(
    profileSchema.parse(JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8'))),
  );
  for (const line of readFileSync(join(folder, school === 'dev' ? 'dev.jsonl' : 'cases.jsonl'), 'utf8').split(
    '\n',
  )) {
    if (!line) continue;
    const draft = JSON.parse(line) as Draft;
    const rules = new Set([...(draft.allow ?? []), ...draft.expect.map(({ rule }) => rule)]);
    const inScope =
      draft.account === 'school' ||
      ['audience', 'missing-disclaimer', ...STANCES].some((rule) => rules.has(rule));
    if (!inScope) continue;
    for (const { start, value } of new ParagraphShelf().split(draft.text)) {
      for (const sentence of split(value, names)) {
        const labels = STANCES.map((stance) => {
          const said = draft.expect.filter(({ rule }) => rule === stance);
          if (said.length === 0) return rules.has(stance) ? -1 : 0;
          const inside = said.some(({ text }) => {
            const from = text === undefined ? -1 : draft.text.indexOf(text);
            return (
              from >= 0 && from < start + sentence.end && start + sentence.start < from + (text?.length ?? 0)
            );
          });
          return inside ? 1 : -1;
        });
        rows.push({
          id: `${draft.id}|${school}|${start + sentence.start}`,
          group: school,
          labels,
          runs: sentence.runs,
        });
      }
    }
  }
}
writeFileSync(out, JSON.stringify({ stances: STANCES, buckets: RUN_BUCKETS, rows }));
console.log(`${rows.length} sentences`);
