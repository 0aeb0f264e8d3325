import { strongLanguage } from '../../lexicons/strong-language';
import { PhraseFinder, type WordLists } from './phrases';
import { controversialPhrases } from './phrases/controversial';
import { derogatoryPhrases } from './phrases/derogatory';
import { disreputePhrases } from './phrases/disrepute';
import { grievancePhrases } from './phrases/grievance';
import { tonePhrases } from './phrases/tone';
import { wordLists } from './word-lists';

export const STANCES = ['derogatory', 'tone', 'grievance', 'disrepute', 'controversial'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * `sure` says it by itself, `likely` nearly so, `weak` only beside something else; `swearing` and `mild` are about tone;
 * `never` are sayings and circumstances that speak against it. */
export type Strength = 'sure' | 'likely' | 'weak' | 'never' | 'swearing' | 'mild';

export interface StancePhrase {
  readonly stance: Stance;
  readonly strength: Strength;
  readonly source: string;
}

const plural = (word: string) =>
  /(?:s|ch|x)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

const lists: WordLists = {
  ...wordLists,
  insult: strongLanguage.insults.join(' '),
  insults: strongLanguage.insults.map(plural).join(' '),
};

const sources: Readonly<Record<Stance, Partial<Record<Strength, string>>>> = {
  derogatory: derogatoryPhrases,
  tone: tonePhrases,
  grievance: grievancePhrases,
  disrepute: disreputePhrases,
  controversial: controversialPhrases,
};

let shared: PhraseFinder<StancePhrase> | undefined;

/** The one finder of all patterns, made when it is first needed. */
export function sharedStanceFinder(): PhraseFinder<StancePhrase> {
  shared ??= createStanceFinder();
  return shared;
}

/** All patterns of all stances in one finder, so that a sentence is read once. */
function createStanceFinder(): PhraseFinder<StancePhrase> {
  const phrases = STANCES.flatMap((stance) =>
    Object.entries(sources[stance]).flatMap(([strength, text]) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .map((source) => [source, { stance, strength: strength as Strength, source }] as const),
    ),
  );
  return new PhraseFinder(phrases, lists);
}
