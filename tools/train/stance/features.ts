import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Paragraph, ParagraphShelf } from '../../../rules/engine/paragraph';
import { splitSentences } from '../../../rules/engine/sentences';
import { FEATURES, type SentenceOdds, stanceFeatures } from '../../../rules/engine/stance/stance-features';
import { STANCES, type Stance } from '../../../rules/engine/stance/stance-phrases';
import { stanceReader } from '../../../rules/engine/stance/stance-reader';
import { findSwearing } from '../../../rules/engine/stance/swearing';
import type { World } from '../../../rules/engine/world';
import { CONCERNS } from '../../../rules/learned/concerns';
import calibration from '../../../rules/learned/sentence-calibration.json';
import { strongLanguage } from '../../../rules/lexicons/strong-language';
import { profileSchema } from '../../../rules/packs/profile';

/**
 * `features.ts SHARED SCORES.json RUNS.json OUT.json`: the features of every sentence of the labelled drafts, with
 * the scores that models gave them which had not seen their school: of the sentence model as
 * {"<id>|<school>": [[score of each concern] …]}, of the runs of words as `runs.py` writes them.
 */
interface Draft {
  readonly id: string;
  readonly account: 'school' | 'personal';
  readonly surface: 'post';
  readonly text: string;
  readonly expect: readonly { readonly rule: string; readonly text?: string }[];
  readonly allow?: readonly string[];
}

const [shared, scoresFile, runsFile, out] = process.argv.slice(2);
if (!shared || !scoresFile || !runsFile || !out) throw new Error('Usage: features.ts SHARED SCORES RUNS OUT');
const policycheck = join(shared, 'policycheck');
if (!existsSync(policycheck)) {
  console.log(`Skipped: no drafts at ${policycheck}.`);
  process.exit(0);
}
const scores = JSON.parse(readFileSync(scoresFile, 'utf8')) as Record<string, number[][]>;
const runs = JSON.parse(readFileSync(runsFile, 'utf8')) as Record<string, number[]>;
const runsOf = (id: string) => {
  const said = runs[id];
  if (!said) throw new Error(`no runs of ${id}: run runs.ts and runs.py again`);
  return Object.fromEntries(STANCES.map((stance, at) => [stance, said[at]])) as Record<Stance, number>;
};
const swearWords = new Set(strongLanguage.swearing);
const oddsOf = (row: readonly number[]): SentenceOdds =>
  Object.fromEntries(
    CONCERNS.map((concern, at) => {
      const { slope, intercept } = calibration.logistic[concern];
      return [concern, slope * (row[at] as number) + intercept];
    }),
  ) as SentenceOdds;

/** Odds of sentences that say one thing, and of sentences in harmless drafts. */
const borrowed: { readonly odds: number[]; readonly said: string | undefined }[] = [];

const written = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 'dev'].flatMap((school) => {
  const folder = school === 'dev' ? policycheck : join(policycheck, 'train', school);
  const profile = profileSchema.parse(JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8')));
  // Only the profile is read here.
  const reader = stanceReader({ profile } as World);
  const cases = readFileSync(join(folder, school === 'dev' ? 'dev.jsonl' : 'cases.jsonl'), 'utf8');
  return cases
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const draft = JSON.parse(line) as Draft;
      const allow = draft.allow ?? [];
      const expected = draft.expect.map(({ rule }) => rule);
      const rules = new Set([...allow, ...expected]);
      const inScope =
        draft.account === 'school' ||
        ['audience', 'missing-disclaimer', ...STANCES].some((rule) => rules.has(rule));
      if (!inScope) return [];
      const rows = scores[`${draft.id}|${school}`] ?? [];
      const starts = splitSentences(draft.text).map(({ start }) => start);
      let loud = /[!?]{3,}/.test(draft.text);
      const sentences = new ParagraphShelf().split(draft.text).flatMap(({ start, value }) => {
        const read = reader(value);
        loud ||= read.shouting.length > 0;
        return read.sentences.map((sentence) => {
          loud ||= findSwearing(sentence, swearWords).length > 0;
          const at = starts.findLastIndex((each) => each <= start + sentence.start);
          return {
            sentence: { ...sentence, runs: runsOf(`${draft.id}|${school}|${start + sentence.start}`) },
            start: start + sentence.start,
            end: start + sentence.end,
            odds: oddsOf(rows[Math.max(0, at)] ?? CONCERNS.map(() => -10)),
          };
        });
      });
      if (school !== 'dev') {
        for (const [at, start] of starts.entries()) {
          const end = starts[at + 1] ?? draft.text.length;
          const said = draft.expect.find(({ rule, text = '' }) => {
            const from = draft.text.indexOf(text);
            return STANCES.some((stance) => stance === rule) && from < end && start < from + text.length;
          });
          const row = rows[at];
          if (row && (said || rules.size === 0)) borrowed.push({ odds: row, said: said?.rule });
        }
      }
      return [
        {
          id: draft.id,
          school,
          text: draft.text,
          // What swearing, capitals and marks give away needs no weighing.
          labels: STANCES.map((stance) => {
            if (allow.includes(stance) || (stance === 'tone' && loud)) return -1;
            return expected.includes(stance) ? 1 : 0;
          }),
          spans: sentences.map(({ start, end }) => [start, end]),
          places: STANCES.map((stance) =>
            draft.expect.flatMap(({ rule, text }) => {
              if (rule !== stance || text === undefined) return [];
              const from = draft.text.indexOf(text);
              return [[from, from + text.length]];
            }),
          ),
          rows: STANCES.map((stance) =>
            sentences.map(({ sentence, odds }, at) =>
              stanceFeatures(stance, sentence, odds, sentences[at - 1]?.odds, sentences[at + 1]?.odds, draft),
            ),
          ),
        },
      ];
    });
});
/**
 * Single sentences too, so that the patterns are weighed on more than the drafts that they were written by.
 * The model has seen these, so its odds for them would be too good: each borrows those of a sentence in a
 * draft that is labelled alike.
 */
const harmless: number[][] = [];
const expected = new Map<string, number[][]>(STANCES.map((stance) => [stance, []]));
for (const { odds, said } of borrowed) {
  if (said === undefined) harmless.push(odds);
  else expected.get(said)?.push(odds);
}
const EVERY = 3;
const bare = stanceReader({ profile: profileSchema.parse({ school: { name: 'Practice School' } }) } as World);
const tables = readdirSync(join(policycheck, 'sentences')).filter(
  (name) => name.endsWith('.tsv') && !name.startsWith('ties'),
);
let drawn = 0;
const draw = (pool: readonly number[][]): SentenceOdds =>
  oddsOf(pool[(drawn++ * 7919) % pool.length] as number[]);
const single = tables.sort().flatMap((name) =>
  readFileSync(join(policycheck, 'sentences', name), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const [label, text] = line.split('\t');
      const stance = STANCES.find((each) => each === label);
      if (!text || at % EVERY !== 0 || (label !== 'none' && !stance)) return [];
      const read = bare(new Paragraph(text));
      const loud =
        /[!?]{3,}/.test(text) ||
        read.shouting.length > 0 ||
        read.sentences.some((sentence) => findSwearing(sentence, swearWords).length > 0);
      const odds = draw(stance ? (expected.get(stance) as number[][]) : harmless);
      const rest = draw(harmless);
      return [
        {
          id: `${name}:${at}`,
          school: 'sentences',
          text,
          labels: STANCES.map((each) => {
            if (each === 'tone' && loud) return -1;
            if (stance) return each === stance ? 1 : -1;
            return 0;
          }),
          spans: read.sentences.map(({ start, end }) => [start, end]),
          places: STANCES.map(() => []),
          rows: STANCES.map((each) =>
            read.sentences.map((sentence, index) =>
              stanceFeatures(
                each,
                { ...sentence, runs: runsOf(`${name}:${at}`) },
                index === 0 ? odds : rest,
                undefined,
                undefined,
                { account: at % 2 ? 'school' : 'personal', surface: 'post' },
              ),
            ),
          ),
        },
      ];
    }),
);
writeFileSync(out, JSON.stringify({ stances: STANCES, features: FEATURES, drafts: [...written, ...single] }));
console.log(`${written.length} drafts, ${single.length} sentences`);
