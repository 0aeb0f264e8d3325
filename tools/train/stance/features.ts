import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { splitSentences } from '../../../rules/engine/sentences';
import { FEATURES, type SentenceOdds, stanceFeatures } from '../../../rules/engine/stance/stance-features';
import { STANCES } from '../../../rules/engine/stance/stance-phrases';
import { stanceReader } from '../../../rules/engine/stance/stance-reader';
import { findSwearing } from '../../../rules/engine/stance/swearing';
import type { World } from '../../../rules/engine/world';
import { CONCERNS } from '../../../rules/learned/concerns';
import calibration from '../../../rules/learned/sentence-calibration.json';
import { strongLanguage } from '../../../rules/lexicons/strong-language';
import { profileSchema } from '../../../rules/packs/profile';

/**
 * `features.ts SHARED SCORES.json OUT.json`: the features of every sentence of the labelled drafts, with the
 * scores that a model gave them which had not seen their school: {"<id>|<school>": [[score a concern] …]}.
 */
interface Draft {
  readonly id: string;
  readonly account: 'school' | 'personal';
  readonly surface: 'post';
  readonly text: string;
  readonly expect: readonly { readonly rule: string; readonly text?: string }[];
  readonly allow?: readonly string[];
}

const [shared, scoresFile, out] = process.argv.slice(2);
if (!shared || !scoresFile || !out) throw new Error('Usage: features.ts SHARED SCORES OUT');
const policycheck = join(shared, 'policycheck');
if (!existsSync(policycheck)) {
  console.log(`Skipped: no drafts at ${policycheck}.`);
  process.exit(0);
}
const scores = JSON.parse(readFileSync(scoresFile, 'utf8')) as Record<string, number[][]>;
const swearWords = new Set(strongLanguage.swearing);
const oddsOf = (row: readonly number[]): SentenceOdds =>
  Object.fromEntries(
    CONCERNS.map((concern, at) => {
      const { slope, intercept } = calibration.logistic[concern];
      return [concern, slope * (row[at] as number) + intercept];
    }),
  ) as SentenceOdds;

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
            sentence,
            start: start + sentence.start,
            end: start + sentence.end,
            odds: oddsOf(rows[Math.max(0, at)] ?? CONCERNS.map(() => -10)),
          };
        });
      });
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
writeFileSync(out, JSON.stringify({ stances: STANCES, features: FEATURES, drafts: written }));
console.log(`${written.length} drafts`);
