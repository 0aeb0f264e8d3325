import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChainWeights } from '../../../rules/names/name-chain';
import type { RoleWeights } from '../../../rules/names/role-model';
import type { WordLists } from '../../../rules/names/word-lists';
import { quantise, quantiseTable } from './chain-trainer';
import { type Labelled, markedSentences, parseMarks, publicCorpus, readLines } from './corpora';
import {
  examplesOfHarmless,
  examplesOfMarked,
  examplesOfSchool,
  moreMarked,
  type RoleExample,
  trainRoles,
} from './role-training';
import { type School, trainingSchools } from './school-cases';
import { seeded } from './seeded';
import { trainTagger } from './tagger-training';

/** All that the name models learn from. */
export interface Sources {
  readonly shared: string;
  readonly tweets: readonly Labelled[];
  readonly marked: readonly Labelled[];
  readonly harmless: readonly string[];
  readonly schools: readonly School[];
}

/** Children whose names are everyday words, each in a few plain sentences: the other half of own/everyday-words.txt. */
function everydayNames(folder: string): Labelled[] {
  const templates = readLines(resolve(folder, 'with-a-name.txt'));
  const names = readLines(resolve(folder, 'with-an-everyday-name.txt')).flatMap((line) => line.split(' '));
  const random = seeded(11);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  return names.flatMap((first, at) =>
    [0, 1, 2].map((k): Labelled => {
      let name = first;
      const marked = pick(templates).replace(/\{\}/g, () => {
        const one = `[P:${name}]`;
        name = pick(names);
        return one;
      });
      return { id: `everyday-${at}-${k}`, ...parseMarks(marked) };
    }),
  );
}

/** Reads the sources; `without` leaves one of the schools out, for measuring on it. */
export function gatherSources(shared: string, without?: string): Sources {
  const here = import.meta.dirname;
  const own = resolve(here, 'own');
  const ownFiles = existsSync(own)
    ? readdirSync(own)
        .sort()
        .map((name) => resolve(own, name))
    : [];
  return {
    shared,
    tweets: ['btc', 'wnut17', 'tweebank'].flatMap((name) => publicCorpus(shared, name, 'train')),
    marked: [
      ...[resolve(shared, 'policycheck/sentences/names.txt'), ...ownFiles].flatMap((file) =>
        markedSentences(file),
      ),
      ...everydayNames(resolve(here, 'templates')),
    ],
    harmless: readLines(resolve(shared, 'policycheck/sentences/none-school.tsv')).map(
      (line) => line.split('\t')[1] ?? '',
    ),
    schools: trainingSchools(shared).filter((school) => school.name !== without),
  };
}

const TAGGER_UNIT = 0.04;
const TAGGER_LEAST = 0.1;
const ROLE_UNIT = 0.01;
const ROLE_LEAST = 0.02;
/** The marked sentences are read by taggers that have not seen them, so that the role model learns their errors. */
const FOLDS = 4;

export function learnTagger({ shared, tweets, marked }: Sources, lists: WordLists): ChainWeights {
  return quantise(trainTagger({ tweets, school: marked }, lists, shared), TAGGER_UNIT, TAGGER_LEAST);
}

/** Examples from the marked sentences, which do not depend on the schools. */
export function markedExamples(sources: Sources, lists: WordLists): RoleExample[] {
  const { marked, shared, schools } = sources;
  const pupils = schools.flatMap((school) => school.roster);
  const examples: RoleExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = marked.filter((_, at) => at % FOLDS === fold);
    const tagger = learnTagger({ ...sources, marked: marked.filter((_, at) => at % FOLDS !== fold) }, lists);
    const reader = { lists, tagger };
    examples.push(
      ...examplesOfMarked(held, pupils, reader, 1),
      ...examplesOfMarked(moreMarked(held, shared, 2, fold + 5), pupils, reader, 0.4),
    );
  }
  return examples;
}

export function learnRoles(
  sources: Sources,
  lists: WordLists,
  tagger: ChainWeights,
  marked: readonly RoleExample[] = markedExamples(sources, lists),
): RoleWeights {
  const reader = { lists, tagger };
  const pupils = sources.schools.flatMap((school) => school.roster);
  const { table } = trainRoles([
    ...marked,
    ...examplesOfHarmless(sources.harmless, pupils, reader, 0.5),
    ...sources.schools.flatMap((school) => examplesOfSchool(school, reader, 1)),
  ]);
  return { table: quantiseTable(table as Float32Array, ROLE_UNIT, ROLE_LEAST), unit: ROLE_UNIT };
}
