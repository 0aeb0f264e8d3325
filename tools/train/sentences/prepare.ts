import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCERNS } from '../../../rules/learned/concerns';
import { gramBuckets } from '../../../rules/learned/hash';
import { GRAM_BUCKETS, resolveWord } from '../../../rules/learned/lexicon';
import { readSymbols } from '../../../rules/learned/symbols';
import type { Document } from './documents';
import { readCases } from './read-cases';
import { readSentences } from './read-sentences';
import { chooseVocabulary } from './vocabulary';
import { readWordVectors, VECTOR_SIZE } from './word-vectors';

/**
 * Reads the shared data and writes what `train.py` reads: `prepare.ts SHARED CACHE OUT` makes OUT/data.json
 * (numbers for words) and OUT/vectors.f32 (a public vector for each word, zeros where there is none).
 */
const [shared, cache, out] = process.argv.slice(2);
if (!shared || !cache || !out) throw new Error('Usage: prepare.ts SHARED CACHE OUT');
/** Words known in the end: those met in training, then the commonest others that have a public vector. */
const KNOWN = 14_000;

const policycheck = join(shared, 'policycheck');
const corpora = join(shared, 'corpora');
const own = join(import.meta.dirname, 'own');

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const tables = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const documents: Document[] = [
  ...tables(join(policycheck, 'sentences')).flatMap((file) => readSentences(file, 'sentences')),
  ...tables(own).flatMap((file) => readSentences(file, 'own')),
  ...readdirSync(join(policycheck, 'train'))
    .sort()
    .flatMap((school) => {
      const folder = join(policycheck, 'train', school);
      return readCases(join(folder, 'cases.jsonl'), join(folder, 'world.json'), school);
    }),
  ...readCases(join(policycheck, 'dev.jsonl'), join(policycheck, 'world.json'), 'dev'),
];

const firstNames = new Set(
  lines(join(corpora, 'names_ons_ew_2012_2020.jsonl')).map((line) =>
    (JSON.parse(line) as { name: string }).name.toLowerCase(),
  ),
);
const commonWords = new Set(
  lines(join(corpora, 'common_words_scowl50.txt')).filter((word) => word === word.toLowerCase()),
);

const symbols = documents.map((document) => document.sentences.map(({ text }) => readSymbols(text)));
const trained = chooseVocabulary(
  documents.flatMap((document, at) => (document.group === 'dev' ? [] : (symbols[at] ?? []))),
  firstNames,
  commonWords,
);
const met = new Set(trained);
const publicVectors = readWordVectors(cache);
const others = publicVectors.words.filter(
  (word) => /^[a-z]{3,}$/.test(word) && commonWords.has(word) && !met.has(word) && !firstNames.has(word),
);
const vocabulary = [...trained, ...others.slice(0, Math.max(0, KNOWN - trained.length))];
const known = new Map(vocabulary.map((word, at) => [word, at]));

const types: { word: string; known: number; grams: number[] }[] = [];
const typeIndex = new Map<string, number>();
const typeOf = (word: string): number => {
  const old = typeIndex.get(word);
  if (old !== undefined) return old;
  typeIndex.set(word, types.length);
  types.push({
    word,
    known: met.has(word) ? (known.get(word) ?? -1) : -1,
    grams: word.startsWith('<') ? [] : gramBuckets(word, GRAM_BUCKETS),
  });
  return types.length - 1;
};
for (const word of vocabulary) typeOf(word);

const value = (label: 0 | 1 | undefined) => label ?? -1;
const written = documents.map((document, at) => ({
  id: document.id,
  group: document.group,
  account: document.account ?? null,
  surface: document.surface ?? null,
  sentences: (symbols[at] ?? []).map((sentence) => {
    const words: number[] = [];
    const shapes: number[] = [];
    for (const symbol of sentence) {
      const word = resolveWord(symbol, known);
      const type = typeOf(word);
      // A name of several words is one name.
      if (word === '<name>' && words.at(-1) === type) continue;
      words.push(type);
      shapes.push(symbol.shape);
    }
    return { words, shapes };
  }),
  labels: document.sentences.map(({ labels }) => CONCERNS.map((concern) => value(labels[concern]))),
  bags: document.bags.map(({ concern, sentences }) => [CONCERNS.indexOf(concern), sentences]),
  harmless: document.harmless.map((concern) => CONCERNS.indexOf(concern)),
}));

const vectors = new Float32Array(types.length * VECTOR_SIZE);
types.forEach(({ word }, at) => {
  vectors.set(publicVectors.vector(word) ?? [], at * VECTOR_SIZE);
});
writeFileSync(join(out, 'vectors.f32'), new Uint8Array(vectors.buffer));
writeFileSync(
  join(out, 'data.json'),
  JSON.stringify({
    concerns: CONCERNS,
    buckets: GRAM_BUCKETS,
    vocabulary,
    trained: trained.length,
    types,
    documents: written,
  }),
);
const count = written.reduce((sum, document) => sum + document.sentences.length, 0);
console.log(
  `${written.length} documents, ${count} sentences; words known: ${trained.length} from them and ${vocabulary.length - trained.length} more`,
);
