import { type Token, tokenise } from '../engine/tokens';
import type { Span } from '../engine/types';
import { NAME_TAGGER } from '../learned/name-tagger';
import { addScores, bestPath, type ChainWeights, marginals, NEVER } from './name-chain';
import { featuresOf, MOST_FEATURES, TABLE_BITS, type Traits, traitsOf } from './name-features';
import { openWordLists } from './open-word-lists';
import { unpackTable } from './packed-numbers';

let opened: ChainWeights | undefined;

/** The tagger's weights as they ship, opened at the first call. */
export function openTaggerWeights(): ChainWeights {
  opened ??= {
    table: unpackTable(NAME_TAGGER.table, 2 << TABLE_BITS),
    unit: NAME_TAGGER.unit,
    steps: Float32Array.from(NAME_TAGGER.steps),
  };
  return opened;
}

/** Raises what it takes for a name to begin, so that precision and recall are about even. */
const BIAS = 0.9;

/** What the tagger made of a text. */
export interface Tagged {
  readonly traits: Traits;
  /** 0 outside, 1 a name begins, 2 it goes on; one a token. */
  readonly path: Uint8Array;
  /** How likely each token is each of the three. */
  readonly likely: Float64Array;
}

const rows = new Int32Array(MOST_FEATURES);

/** The writer, who is no part of a name: "Justin I'm waiting". */
const WRITER = /^i(?:['’](?:m|ll|ve|d))?$/;
const DASH = /^[-–—:|]$/;
const isPossessive = (token: Token, nameEnd: number) => token.kind === 'word' && nameEnd < token.end;

/** Tags tokens that were already cut; see `tagPeople`. */
export function tagTokens(
  text: string,
  tokens: readonly Token[],
  weights: ChainWeights = openTaggerWeights(),
): Tagged {
  const lists = openWordLists();
  const traits = traitsOf(text, tokens, lists);
  const n = traits.length;
  const score = new Float64Array(n * 3);
  for (let t = 0; t < n; t++) {
    addScores(rows, featuresOf(traits, t, lists.families, rows), weights, score, t);
    const token = tokens[t] as Token;
    const before = tokens[t - 1];
    // "I see": the writer, unless it is an initial.
    if (token.folded === 'i' && tokens[t + 1]?.text !== '.') score[t * 3 + 1] = NEVER;
    // No name goes on over a line break or a spaced dash, nor after its own possessive, nor with "I".
    const cut =
      traits.opens[t] === 2 ||
      WRITER.test(token.folded) ||
      (before !== undefined &&
        (isPossessive(before, traits.ends[t - 1] as number) ||
          (DASH.test(token.text) && before.end < token.start)));
    if (cut) score[t * 3 + 2] = NEVER;
  }
  return {
    traits,
    path: bestPath(score, weights.steps, n, BIAS),
    likely: marginals(score, weights.steps, n),
  };
}

/** Spans of the names on a path; the possessive ending is not part of a name. */
export function namesOnPath({ traits, path }: Tagged): (Span & { from: number; to: number })[] {
  const names: { start: number; end: number; from: number; to: number }[] = [];
  for (let t = 0; t < traits.length; t++) {
    const label = path[t];
    if (label === 1) {
      names.push({ start: traits.starts[t] as number, end: traits.ends[t] as number, from: t, to: t + 1 });
    } else if (label === 2) {
      const name = names.at(-1);
      if (name) {
        name.end = traits.ends[t] as number;
        name.to = t + 1;
      }
    }
  }
  return names;
}

/**
 * All names of people in any text, pupils or not, in reading order; offsets in UTF-16 code units.
 * Handles are not names. Linear in the text's length.
 */
export function tagPeople(text: string): readonly Span[] {
  return namesOnPath(tagTokens(text, tokenise(text))).map(({ start, end }) => ({ start, end }));
}
