import { describe, expect, it } from 'vitest';
import { unpackWeights } from '../../../rules/learned/packed-weights';

const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => character !== '"' && character !== '\\',
);

describe('packed weights', () => {
  it('are steps from -46 to 46 in the order of the printable characters', () => {
    const steps = [...unpackWeights({ scale: 1, values: ALPHABET.join('') })];
    expect(steps).toEqual(Array.from({ length: 93 }, (_, at) => at - 46));
  });

  it('have a scale for each row', () => {
    const one = ALPHABET[47] as string;
    expect([...unpackWeights({ scale: [2, 0.5], values: one.repeat(4) })]).toEqual([2, 2, 0.5, 0.5]);
  });
});
