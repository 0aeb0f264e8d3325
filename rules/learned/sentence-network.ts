import { CONCERNS } from './concerns';
import { gramBuckets } from './hash';
import { GRAM_BUCKETS, resolveWord } from './lexicon';
import { type ModelSymbol, SHAPES } from './symbols';

/** Widths of the filters, in words; the order is that of the weights. */
const WIDTHS = [1, 2, 3, 5] as const;
const POSITIONS = WIDTHS.reduce<number>((sum, width) => sum + width, 0);
/** Words whose contributions are kept, twice over (a young and an old generation). */
const KEPT = 1_500;

export interface NetworkWeights {
  readonly dim: number;
  readonly filters: number;
  /** Words known by themselves, in the order of the rows of `words`; one more row is for all others. */
  readonly vocabulary: string;
  /** Signed bytes in base64, by rows, with the scale of all or of each row. */
  readonly words: Packed;
  readonly grams: Packed;
  readonly shapes: Packed;
  /** One row for each width, position within it and filter. */
  readonly filterRows: Packed;
  readonly filterBias: readonly number[];
  readonly out: Packed;
  readonly before: Packed;
  readonly flags: Packed;
  readonly bias: readonly number[];
}

export interface Packed {
  readonly scale: number | readonly number[];
  readonly bytes: string;
}

function unpack({ scale, bytes }: Packed): Float32Array {
  const raw = atob(bytes);
  const rows = typeof scale === 'number' ? 1 : scale.length;
  const width = raw.length / rows;
  const values = new Float32Array(raw.length);
  for (let at = 0; at < raw.length; at++) {
    const byte = (raw.charCodeAt(at) << 24) >> 24;
    values[at] = byte * (typeof scale === 'number' ? scale : (scale[Math.floor(at / width)] as number));
  }
  return values;
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
  readonly #shapes: readonly Float32Array[];
  readonly #filterRows: Float32Array;
  readonly #filterBias: Float32Array;
  readonly #out: Float32Array;
  readonly #before: Float32Array;
  readonly #flags: Float32Array;
  readonly #flagCount: number;
  readonly #bias: readonly number[];
  #young = new Map<string, Float32Array>();
  #old = new Map<string, Float32Array>();

  constructor(weights: NetworkWeights) {
    this.#dim = weights.dim;
    this.#filters = weights.filters;
    this.#known = new Map(weights.vocabulary.split(' ').map((word, at) => [word, at]));
    this.#words = unpack(weights.words);
    this.#grams = unpack(weights.grams);
    this.#filterRows = unpack(weights.filterRows);
    this.#filterBias = Float32Array.from(weights.filterBias);
    this.#out = unpack(weights.out);
    this.#before = unpack(weights.before);
    this.#flags = unpack(weights.flags);
    this.#flagCount = this.#flags.length / CONCERNS.length;
    this.#bias = weights.bias;
    const shapes = unpack(weights.shapes);
    this.#shapes = SHAPES.map((_, at) =>
      this.#project(shapes.subarray(at * this.#dim, (at + 1) * this.#dim)),
    );
  }

  /** What a vector adds to every filter at every place of its window. */
  #project(vector: Float32Array): Float32Array {
    const dim = this.#dim;
    const result = new Float32Array(POSITIONS * this.#filters);
    const rows = this.#filterRows;
    for (let row = 0, at = 0; row < result.length; row++) {
      let sum = 0;
      for (let d = 0; d < dim; d++) sum += (rows[at++] as number) * (vector[d] as number);
      result[row] = sum;
    }
    return result;
  }

  #contribution(word: string): Float32Array {
    const young = this.#young.get(word);
    if (young) return young;
    const found = this.#old.get(word) ?? this.#project(this.#embed(word));
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, found);
    return found;
  }

  #embed(word: string): Float32Array {
    const dim = this.#dim;
    const row = this.#known.get(word) ?? this.#known.size;
    const vector = this.#words.slice(row * dim, (row + 1) * dim);
    if (word.startsWith('<')) return vector;
    const buckets = gramBuckets(word, GRAM_BUCKETS);
    for (const bucket of buckets) {
      for (let d = 0; d < dim; d++) {
        vector[d] = (vector[d] as number) + (this.#grams[bucket * dim + d] as number) / buckets.length;
      }
    }
    return vector;
  }

  /** The highest value of each filter in the sentence. Linear in the number of symbols. */
  pool(symbols: readonly ModelSymbol[]): Float32Array {
    const contributions: Float32Array[] = [];
    let lastName = false;
    for (const symbol of symbols) {
      const word = resolveWord(symbol, this.#known);
      // A name of several words is one name.
      if (word === '<name>' && lastName) continue;
      lastName = word === '<name>';
      const plain = this.#contribution(word);
      if (symbol.shape === 0) contributions.push(plain);
      else {
        const shape = this.#shapes[symbol.shape] as Float32Array;
        contributions.push(plain.map((value, at) => value + (shape[at] as number)));
      }
    }
    return this.#strongest(contributions);
  }

  #strongest(words: readonly Float32Array[]): Float32Array {
    const filters = this.#filters;
    const pooled = new Float32Array(WIDTHS.length * filters);
    const sums = new Float32Array(filters);
    let base = 0;
    for (const [index, width] of WIDTHS.entries()) {
      const left = (width - 1) >> 1;
      const offset = index * filters;
      for (let at = 0; at < words.length; at++) {
        for (let f = 0; f < filters; f++) sums[f] = this.#filterBias[offset + f] as number;
        for (let k = 0; k < width; k++) {
          const word = words[at + k - left];
          if (!word) continue;
          const from = (base + k) * filters;
          for (let f = 0; f < filters; f++) sums[f] = (sums[f] as number) + (word[from + f] as number);
        }
        for (let f = 0; f < filters; f++) {
          if ((sums[f] as number) > (pooled[offset + f] as number)) pooled[offset + f] = sums[f] as number;
        }
      }
      base += width;
    }
    return pooled;
  }

  /** One raw score (log odds) for each concern. `flags` are the indices of the circumstances that hold. */
  score(pooled: Float32Array, before: Float32Array | undefined, flags: readonly number[]): number[] {
    const size = pooled.length;
    return CONCERNS.map((_, concern) => {
      let sum = this.#bias[concern] as number;
      const from = concern * size;
      for (let f = 0; f < size; f++) sum += (pooled[f] as number) * (this.#out[from + f] as number);
      if (before)
        for (let f = 0; f < size; f++) sum += (before[f] as number) * (this.#before[from + f] as number);
      for (const flag of flags) sum += this.#flags[concern * this.#flagCount + flag] as number;
      return sum;
    });
  }
}
