import { CONCERNS } from './concerns';
import { gramBuckets } from './hash';
import { GRAM_BUCKETS, resolveWord } from './lexicon';
import { type PackedWeights, unpackWeights } from './packed-weights';
import type { ModelSymbol } from './symbols';

/** Widths of the filters, in words; the order is that of the weights. */
const WIDTHS = [1, 2, 3, 5] as const;
const PLACES = WIDTHS.reduce<number>((sum, width) => sum + width, 0);
/** Words whose contributions are kept, twice over: a young and an old generation of 2.8 kB a word. */
const KEPT = 1_500;

export interface NetworkWeights {
  /** Numbers in a word's vector; even. */
  readonly dim: number;
  readonly filters: number;
  /** Words known by themselves, in the order of the rows of `words`; one more row is for all others. */
  readonly vocabulary: string;
  readonly words: PackedWeights;
  readonly grams: PackedWeights;
  readonly shapes: PackedWeights;
  /** One row for each width, place in its window and filter. */
  readonly filterRows: PackedWeights;
  readonly filterBias: readonly number[];
  /** One row for each concern. */
  readonly out: PackedWeights;
  readonly bias: readonly number[];
}

/**
 * Reads sentences with weights that `npm run train:sentences` wrote. A filter's sum over a window is the
 * sum of what each word contributes at its place in the window; what a word contributes is worked out
 * once and kept, so that reading is additions.
 */
export class SentenceNetwork {
  readonly #dim: number;
  readonly #filters: number;
  readonly #known: ReadonlyMap<string, number>;
  readonly #words: Float32Array;
  readonly #grams: Float32Array;
  readonly #shapes: Float32Array;
  readonly #filterRows: Float32Array;
  readonly #filterBias: Float32Array;
  readonly #out: Float32Array;
  readonly #bias: readonly number[];
  /** What stands beyond the sentence's ends. */
  readonly #nothing: Float32Array;
  #young = new Map<string, Float32Array>();
  #old = new Map<string, Float32Array>();

  constructor(weights: NetworkWeights) {
    this.#dim = weights.dim;
    this.#filters = weights.filters;
    this.#known = new Map(weights.vocabulary.split(' ').map((word, at) => [word, at]));
    this.#words = unpackWeights(weights.words);
    this.#grams = unpackWeights(weights.grams);
    this.#shapes = unpackWeights(weights.shapes);
    this.#filterRows = unpackWeights(weights.filterRows);
    this.#filterBias = Float32Array.from(weights.filterBias);
    this.#out = unpackWeights(weights.out);
    this.#bias = weights.bias;
    this.#nothing = new Float32Array(PLACES * weights.filters);
  }

  /** Log odds of each concern, in the order of `CONCERNS`. Linear in the number of symbols. */
  score(symbols: readonly ModelSymbol[]): number[] {
    const pooled = this.#strongest(this.#contributions(symbols));
    return CONCERNS.map((_, concern) => {
      let sum = this.#bias[concern] as number;
      const from = concern * pooled.length;
      for (let f = 0; f < pooled.length; f++) sum += (pooled[f] as number) * (this.#out[from + f] as number);
      return sum;
    });
  }

  #contributions(symbols: readonly ModelSymbol[]): Float32Array[] {
    const contributions: Float32Array[] = [];
    let named = false;
    for (const symbol of symbols) {
      const word = resolveWord(symbol, this.#known);
      // A name of several words is one name.
      if (word === '<name>' && named) continue;
      named = word === '<name>';
      contributions.push(this.#contribution(word, symbol.shape));
    }
    return contributions;
  }

  #contribution(word: string, shape: number): Float32Array {
    const key = shape === 0 ? word : `${shape} ${word}`;
    const young = this.#young.get(key);
    if (young) return young;
    const found = this.#old.get(key) ?? this.#project(this.#vector(word, shape));
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, found);
    return found;
  }

  #vector(word: string, shape: number): Float32Array {
    const dim = this.#dim;
    const row = this.#known.get(word) ?? this.#known.size;
    const vector = this.#words.slice(row * dim, (row + 1) * dim);
    for (let d = 0; d < dim; d++)
      vector[d] = (vector[d] as number) + (this.#shapes[shape * dim + d] as number);
    if (word.startsWith('<')) return vector;
    const buckets = gramBuckets(word, GRAM_BUCKETS);
    for (const bucket of buckets) {
      for (let d = 0; d < dim; d++) {
        vector[d] = (vector[d] as number) + (this.#grams[bucket * dim + d] as number) / buckets.length;
      }
    }
    return vector;
  }

  /** What a vector adds to every filter at every place of its window: the dearest step, once a word. */
  #project(vector: Float32Array): Float32Array {
    const result = new Float32Array(PLACES * this.#filters);
    const rows = this.#filterRows;
    const dim = vector.length;
    for (let row = 0, at = 0; row < result.length; row++) {
      let even = 0;
      let odd = 0;
      for (let d = 0; d < dim; d += 2, at += 2) {
        even += (rows[at] as number) * (vector[d] as number);
        odd += (rows[at + 1] as number) * (vector[d + 1] as number);
      }
      result[row] = even + odd;
    }
    return result;
  }

  /**
   * The highest value of each filter in the sentence, zero at least. Written out for the widths, as this
   * is where the time goes: of 1, 2, 3 and 5 words, from the second before the one at hand to the second
   * after it.
   */
  #strongest(words: readonly Float32Array[]): Float32Array {
    const n = this.#filters;
    const best = new Float32Array(WIDTHS.length * n).fill(Number.NEGATIVE_INFINITY);
    const nothing = this.#nothing;
    for (let at = 0; at < words.length; at++) {
      const a = at > 1 ? (words[at - 2] as Float32Array) : nothing;
      const b = at > 0 ? (words[at - 1] as Float32Array) : nothing;
      const c = words[at] as Float32Array;
      const d = at + 1 < words.length ? (words[at + 1] as Float32Array) : nothing;
      const e = at + 2 < words.length ? (words[at + 2] as Float32Array) : nothing;
      for (let f = 0; f < n; f++) {
        const value = c[f] as number;
        if (value > (best[f] as number)) best[f] = value;
      }
      for (let f = n; f < 2 * n; f++) {
        const value = (c[f] as number) + (d[f + n] as number);
        if (value > (best[f] as number)) best[f] = value;
      }
      for (let f = 2 * n; f < 3 * n; f++) {
        const value = (b[f + n] as number) + (c[f + 2 * n] as number) + (d[f + 3 * n] as number);
        if (value > (best[f] as number)) best[f] = value;
      }
      for (let f = 3 * n; f < 4 * n; f++) {
        const value =
          (a[f + 3 * n] as number) +
          (b[f + 4 * n] as number) +
          (c[f + 5 * n] as number) +
          (d[f + 6 * n] as number) +
          (e[f + 7 * n] as number);
        if (value > (best[f] as number)) best[f] = value;
      }
    }
    for (let f = 0; f < best.length; f++) {
      best[f] = Math.max(0, (best[f] as number) + (this.#filterBias[f] as number));
    }
    return best;
  }
}
