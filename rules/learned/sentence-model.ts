import { CONCERNS, type Concern } from './concerns';
import calibration from './sentence-calibration.json';
import { SentenceNetwork } from './sentence-network';
import weights from './sentence-weights.json';
import { readSymbols } from './symbols';

export type { Concern } from './concerns';

export interface SentenceInput {
  /** The sentence as written; the model masks it. */
  readonly text: string;
}

/** How likely the sentence is each of the concerns, 0 to 1, for a draft in scope. */
export type Likelihoods = Readonly<Record<Concern, number>>;

/**
 * `sure`: about one harmless draft in 300 has a sentence above it. `likely`: about one in 30, to be used
 * only together with a pattern or the context. Measured on schools that the model had not seen.
 */
export const THRESHOLDS: Readonly<Record<Concern, { readonly sure: number; readonly likely: number }>> =
  calibration.thresholds;

let network: SentenceNetwork | undefined;

/**
 * Makes a model that puts placeholders for this school's names (`createMask`) before it reads. The first
 * call unpacks the weights; models share them and what they learn of words.
 */
export function createSentenceModel(
  mask: (text: string) => string,
): (sentence: SentenceInput) => Likelihoods {
  network ??= new SentenceNetwork(weights);
  const shared = network;
  return ({ text }) => {
    const scores = shared.score(readSymbols(mask(text)));
    const likelihoods = CONCERNS.map((concern, at) => {
      const { slope, intercept } = calibration.logistic[concern];
      return [concern, 1 / (1 + Math.exp(-(slope * (scores[at] as number) + intercept)))];
    });
    return Object.fromEntries(likelihoods) as Record<Concern, number>;
  };
}
