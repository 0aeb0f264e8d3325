import { tokenise } from '../../../rules/engine/tokens';
import type { ChainWeights } from '../../../rules/names/name-chain';
import {
  featuresOf,
  MOST_FEATURES,
  SHAPE,
  TABLE_BITS,
  type Traits,
  traitsOf,
} from '../../../rules/names/name-features';
import type { WordLists } from '../../../rules/names/word-lists';
import { NameSwapper, recase } from './augment';
import { type Sequence, trainChain } from './chain-trainer';
import type { Labelled } from './corpora';
import { readGivenNames, readSurnames } from './name-lists';
import { seeded } from './seeded';

/** A text as the tagger reads it. */
export function readRows(text: string, lists: WordLists): { traits: Traits; rows: Int32Array[] } {
  const traits = traitsOf(text, tokenise(text), lists);
  const out = new Int32Array(MOST_FEATURES);
  const rows: Int32Array[] = [];
  for (let i = 0; i < traits.length; i++) rows.push(out.slice(0, featuresOf(traits, i, lists.families, out)));
  return { traits, rows };
}

/** Labels of the tokens; addresses and handles are never names. */
export function goldOf(traits: Traits, labelled: Labelled): Uint8Array {
  const gold = new Uint8Array(traits.length);
  for (const person of labelled.persons) {
    let label = 1;
    for (let i = 0; i < traits.length; i++) {
      const shape = traits.shape[i];
      if (shape === SHAPE.mention || shape === SHAPE.link) continue;
      if ((traits.starts[i] as number) >= person.end || (traits.ends[i] as number) <= person.start) continue;
      gold[i] = label;
      label = 2;
    }
  }
  return gold;
}

export interface TaggerData {
  readonly tweets: readonly Labelled[];
  readonly school: readonly Labelled[];
}

/** Trains the tagger. The order and every choice follow from `seed`. */
export function trainTagger(data: TaggerData, lists: WordLists, shared: string, seed = 1): ChainWeights {
  const random = seeded(seed);
  const given = readGivenNames(shared).filter((name) => name.total >= 5);
  const family = readSurnames(shared).map((surname) => surname.name);
  const swapper = new NameSwapper(given, family, random);
  const sequences: Sequence[] = [];
  const add = (labelled: Labelled, weight: number) => {
    const { traits, rows } = readRows(labelled.text, lists);
    sequences.push({ rows, gold: goldOf(traits, labelled), weight });
  };
  for (const tweet of data.tweets) {
    add(tweet, 1);
    if (tweet.persons.length > 0) {
      add(swapper.swap(tweet, true), 0.5);
      if (random() < 0.3) add(recase(tweet, 'lower'), 0.5);
    } else if (random() < 0.05) add(recase(tweet, 'lower'), 0.5);
  }
  for (const line of data.school) {
    add(line, 1);
    if (line.persons.length > 0) for (let k = 0; k < 2; k++) add(swapper.swap(line, false), 0.7);
    if (random() < 0.3) add(recase(swapper.swap(line, false), 'lower'), 0.5);
    if (random() < 0.05) add(recase(swapper.swap(line, false), 'upper'), 0.5);
  }
  return trainChain(sequences, { rows: 1 << TABLE_BITS, epochs: 8, rate: 0.05, decay: 1e-4, seed });
}
