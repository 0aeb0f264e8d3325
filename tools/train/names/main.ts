import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packTable } from '../../../rules/names/packed-numbers';
import { quantise } from './chain-trainer';
import { markedSentences, publicCorpus, sharedFolder } from './corpora';
import { packLists, packShortForms } from './name-lists';
import { trainTagger } from './tagger-training';
import { buildWordClasses } from './word-classes';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const shared = sharedFolder();
if (!shared) {
  console.log('skipped: the corpora are not here; name their folder with SECOND_LOOK_SHARED');
  process.exit(0);
}

const write = (file: string, text: string) => {
  const path = resolve(project, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${file}: ${Math.round(text.length / 1024)} kB`);
};

if (process.argv.includes('--lists')) {
  const classes = buildWordClasses(resolve(project, 'node_modules/.cache/second-look'), 60_000, 512, 64);
  write('rules/lexicons/name-lists.ts', packLists(shared, classes));
  write('rules/lexicons/short-forms.ts', packShortForms(shared));
}

// After the lists are written, so that a run which makes them also trains on them.
const { openWordLists } = await import('../../../rules/names/open-word-lists');
const lists = openWordLists();
const tweets = ['btc', 'wnut17', 'tweebank'].flatMap((name) => publicCorpus(shared, name, 'train'));
const school = markedSentences(resolve(shared, 'policycheck/sentences/names.txt'));
const tagger = quantise(trainTagger({ tweets, school }, lists, shared), 0.04, 0.1);
const { count, gaps, values } = packTable(tagger.table as Int8Array);
write(
  'rules/learned/name-tagger.ts',
  [
    '// Made by `npm run train:names`. Learned from the sources named in ../lexicons/LICENCES.md.',
    'export const NAME_TAGGER = {',
    `  unit: ${tagger.unit},`,
    `  steps: [${[...tagger.steps].map((step) => step.toFixed(3)).join(', ')}],`,
    `  table: { count: ${count}, gaps: '${gaps}', values: '${values}' },`,
    '};',
    '',
  ].join('\n'),
);
