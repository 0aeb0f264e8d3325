import type { Account, Surface } from '../engine/types';
import { CONCERNS, type Concern } from './concerns';
import calibration from './sentence-calibration.json';
import { SentenceNetwork } from './sentence-network';
import weights from './sentence-weights.json';
import { readSymbols } from './symbols';

export type { Concern } from './concerns';

export interface SentenceInput {
  /** The sentence as written; the model masks it. */
  readonly text: string;
  /** The sentence before it in the draft. */
  readonly previous?: string | undefined;
  readonly account: Account;
  readonly surface: Surface;
}

/** How likely the sentence is each of the concerns, 0 to 1, for a draft in scope. */
export type Likelihoods = Readonly<Record<Concern, number>>;

/**
 * `sure`: about one harmless draft in 300 has a sentence above it. `likely`: about one in 30, to be used
 * only together with a pattern or the context. Measured on schools that the model had not seen.
 */
export const THRESHOLDS: Readonly<Record<Concern, { readonly sure: number; readonly likely: number }>> =
  calibration.thresholds;

/** The order of the circumstances in the weights; the training script has the same. */
const ACCOUNTS: readonly Account[] = ['school', 'personal'];
const SURFACES: readonly Surface[] = ['post', 'comment', 'reply', 'message', 'caption', 'share', 'bio'];
/** Sentences whose reading is kept, so that a sentence is read once though it is the next one's context. */
const REMEMBERED = 64;

let network: SentenceNetwork | undefined;

/** Makes a model that puts placeholders for this school's names (`createMask`) before it reads. */
export function createSentenceModel(
  mask: (text: string) => string,
): (sentence: SentenceInput) => Likelihoods {
  network ??= new SentenceNetwork(weights);
  const shared = network;
  const remembered = new Map<string, Float32Array>();
  const pool = (text: string): Float32Array => {
    const known = remembered.get(text);
    if (known) return known;
    const pooled = shared.pool(readSymbols(mask(text)));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, pooled);
    return pooled;
  };
  return ({ text, previous, account, surface }) => {
    const before = previous === undefined ? undefined : pool(previous);
    const flags = [ACCOUNTS.indexOf(account), ACCOUNTS.length + SURFACES.indexOf(surface)];
    const scores = shared.score(pool(text), before, flags);
    const likelihoods = CONCERNS.map((concern, at) => {
      const { slope, intercept } = calibration.logistic[concern];
      return [concern, 1 / (1 + Math.exp(-(slope * (scores[at] as number) + intercept)))];
    });
    return Object.fromEntries(likelihoods) as Record<Concern, number>;
  };
}
