import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type PackedTable, packTable } from '../../../rules/names/packed-numbers';
import { sharedFolder } from '../../shared';
import { packLists, packShortForms } from './name-lists';
import { buildWordClasses } from './word-classes';

const project = resolve(import.meta.dirname, '../../..');
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
const { gatherSources, learnTagger, learnRoles } = await import('./learning');
const lists = openWordLists();
const sources = gatherSources(shared);
const tagger = learnTagger(sources, lists);
const roles = learnRoles(sources, lists, tagger);

const weightsModule = (name: string, fields: string[], { count, gaps, values }: PackedTable) =>
  [
    '// Made by `npm run train:names`. Learned from the sources named in ../lexicons/LICENCES.md.',
    `export const ${name} = {`,
    ...fields.map((field) => `  ${field},`),
    '  table: {',
    `    count: ${count},`,
    `    gaps: '${gaps}',`,
    '    values:',
    `      '${values}',`,
    '  },',
    '};',
    '',
  ].join('\n');

const steps = [...tagger.steps].map((step) => Math.round(step * 1000) / 1000).join(', ');
write(
  'rules/learned/name-tagger.ts',
  weightsModule(
    'NAME_TAGGER',
    [`unit: ${tagger.unit}`, `steps: [${steps}]`],
    packTable(tagger.table as Int8Array),
  ),
);
write(
  'rules/learned/name-roles.ts',
  weightsModule('NAME_ROLES', [`unit: ${roles.unit}`], packTable(roles.table as Int8Array)),
);
