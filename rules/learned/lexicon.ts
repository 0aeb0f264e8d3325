import type { ModelSymbol } from './symbols';

/** Buckets that the character n-grams of words are hashed to. */
export const GRAM_BUCKETS = 4096;

/**
 * What a symbol is looked up as: itself where it is known or written small, "<name>" where an unknown
 * word has a capital, "<abbreviation>" where a short one is all capitals.
 */
export function resolveWord({ word, shape }: ModelSymbol, known: ReadonlyMap<string, unknown>): string {
  if (known.has(word)) return word;
  if (shape === 1 || shape === 2) return '<name>';
  return shape === 3 && word.length <= 5 ? '<abbreviation>' : word;
}
