import { hash } from '../../learned/hash';
import packed from '../../learned/word-runs.json';
import { STANCES, type Stance } from './stance-phrases';
import type { Word } from './words';

/** Buckets that runs of words are hashed to. */
export const RUN_BUCKETS = 16_384;

const EMOJI_OR_MARK = /^[^\p{L}\p{N}<#']+$/u;

/** Buckets of a sentence's words, pairs, pairs with one word between, and threes. */
export function runBuckets(words: readonly Word[]): number[] {
  const texts = words
    .map((word) => word.text)
    .filter((text) => !EMOJI_OR_MARK.test(text) || /[!?🙄🙃😂👏]/u.test(text));
  const found = new Set<number>();
  let before = '^';
  let earlier = '';
  for (const text of texts) {
    found.add(hash(text) % RUN_BUCKETS);
    found.add(hash(`${before} ${text}`) % RUN_BUCKETS);
    if (earlier !== '') {
      found.add(hash(`${earlier} _ ${text}`) % RUN_BUCKETS);
      found.add(hash(`${earlier} ${before} ${text}`) % RUN_BUCKETS);
    }
    earlier = before;
    before = text;
  }
  return [...found];
}

/** One weight a character: "#" to "~" without the backslash, "P" is nothing. */
const NOTHING = 80;
const step = (code: number) => (code > 92 ? code - 1 : code) - NOTHING;

let weights: Int8Array | undefined;

function unpack(): Int8Array {
  const { values } = packed;
  const read = new Int8Array(values.length);
  for (let at = 0; at < values.length; at++) read[at] = step(values.charCodeAt(at));
  return read;
}

/** A linear reading of which words stand together, as log-odds of each stance; trained beside the network. */
export function readRuns(words: readonly Word[]): Readonly<Record<Stance, number>> {
  weights ??= unpack();
  const buckets = runBuckets(words);
  const share = 1 / Math.sqrt(Math.max(1, buckets.length));
  const sums = STANCES.map(() => 0);
  for (const bucket of buckets) {
    for (let at = 0; at < STANCES.length; at++) {
      sums[at] = (sums[at] as number) + (weights[bucket * STANCES.length + at] as number);
    }
  }
  return Object.fromEntries(
    STANCES.map((stance, at) => [
      stance,
      (packed.bias[at] as number) + (sums[at] as number) * packed.scale * share,
    ]),
  ) as Record<Stance, number>;
}
