/** `npm run accuracy:language`: foreign text noticed, English left alone, by language and length. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLanguageReader } from '../../rules/engine/language/language-reader';
import { ParagraphShelf } from '../../rules/engine/paragraph';
import { readCases } from '../check/input';
import { requireShared } from '../shared';
import { caseSets } from './policycheck';

const shared = requireShared();
const read = createLanguageReader();
const isForeign = (text: string) =>
  read({
    text,
    context: { platform: 'facebook', surface: 'post', account: 'school' },
    paragraphs: new ParagraphShelf().split(text),
  }).length > 0;

/** The guide's own length from which a foreign post must be noticed. */
const LONG = 50;
const tally = new Map<string, { texts: number; noticed: number }>();
for (const line of readFileSync(join(shared, 'corpora', 'lang_lingua_dev.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  const { text, lang } = JSON.parse(line) as { text: string; lang: string };
  if (lang !== 'en' && text.length < LONG) continue;
  const entry = tally.get(lang) ?? { texts: 0, noticed: 0 };
  tally.set(lang, entry);
  entry.texts++;
  if (isForeign(text)) entry.noticed++;
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
console.log(`Noticed as not English (texts of ${LONG} characters and more; English of any length):`);
for (const [language, { texts, noticed }] of [...tally].sort()) {
  console.log(`  ${language}  ${percent(noticed, texts)} of ${texts}`);
}
const foreign = [...tally].filter(([language]) => language !== 'en').map(([, entry]) => entry);
const total = (field: 'texts' | 'noticed') => foreign.reduce((sum, entry) => sum + entry[field], 0);
console.log(`  all but English ${percent(total('noticed'), total('texts'))} of ${total('texts')}`);

let english = 0;
let wrong = 0;
for (const set of caseSets(shared)) {
  for (const draft of readCases(set.cases)) {
    const labelled = draft.expect?.some(({ rule }) => rule === 'unchecked-language');
    if (draft.account !== 'school' || labelled || draft.allow?.includes('unchecked-language')) continue;
    english++;
    if (isForeign(draft.text)) wrong++;
  }
}
console.log(`English posts of school accounts called foreign: ${percent(wrong, english)} of ${english}`);
