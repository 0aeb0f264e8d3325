import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gluable, misspellings, repairable, runTogether } from '../../rules/engine/offence/respelling';

/**
 * Writes the ordinary words and names that look like a misspelt or run-together offensive word, so that
 * none of them is ever "repaired" into one: "therapist" is not two words.
 * `SECOND_LOOK_SHARED=DIR npx tsx tools/lexicons/ordinary-spellings.ts`
 */
const corpora = join(
  process.env.SECOND_LOOK_SHARED ?? join(import.meta.dirname, '../../../shared'),
  'corpora',
);
if (!existsSync(corpora)) {
  console.log(`No corpora at ${corpora}: nothing to do.`);
  process.exit(0);
}
const lines = (name: string) => readFileSync(join(corpora, name), 'utf8').split('\n').filter(Boolean);
const names = (file: string) => lines(file).map((line) => (JSON.parse(line) as { name: string }).name);
const ordinary = new Set(
  [
    ...lines('common_words_scowl50.txt'),
    ...names('names_ons_ew_2012_2020.jsonl'),
    ...names('surnames_uk.jsonl'),
  ].map((word) => word.toLowerCase()),
);
const variants = [...repairable.flatMap(misspellings), ...gluable.flatMap(runTogether)];
const offensive = new Set(repairable);
const words = [...new Set(variants)].filter((word) => ordinary.has(word) && !offensive.has(word)).sort();
writeFileSync(
  join(import.meta.dirname, '../../rules/lexicons/ordinary-spellings.json'),
  `${JSON.stringify({ words }, null, 1)}\n`,
);
console.log(`${words.length} ordinary words`);
