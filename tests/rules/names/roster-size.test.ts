import { describe, expect, it } from 'vitest';
import { Paragraph } from '../../../rules/engine/paragraph';
import type { Pupil } from '../../../rules/engine/types';
import { RosterIndex } from '../../../rules/names/roster-index';
import { matchRoster } from '../../../rules/names/roster-matcher';

const SYLLABLES = ['ba', 'den', 'cor', 'lin', 'mar', 'o', 'pel', 'ri', 'sha', 'tu', 'ven', 'wil', 'ya', 'zo'];
const word = (n: number) => {
  let name = '';
  for (let k = 0; k < 4; k++) {
    name += SYLLABLES[n % SYLLABLES.length];
    n = Math.floor(n / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
};
const rosterOf = (size: number): Pupil[] =>
  Array.from({ length: size }, (_, i) => ({ given: word(i * 7), family: word(i * 13 + 5) }));

/** Every look-up that a map or set is asked for while `run` runs. */
function countLookups(run: () => void): number {
  let count = 0;
  const patched = [Map.prototype, Set.prototype].map((prototype) => {
    const { has } = prototype;
    const get =
      prototype instanceof Map || 'get' in prototype ? (prototype as Map<unknown, unknown>).get : undefined;
    prototype.has = function (this: never, key: unknown) {
      count++;
      return has.call(this, key);
    };
    if (get) {
      (prototype as Map<unknown, unknown>).get = function (this: Map<unknown, unknown>, key: unknown) {
        count++;
        return get.call(this, key);
      };
    }
    return () => {
      prototype.has = has;
      if (get) (prototype as Map<unknown, unknown>).get = get;
    };
  });
  try {
    run();
  } finally {
    for (const restore of patched) restore();
  }
  return count;
}

describe('the size of the roster', () => {
  it('does not change how much is looked up for a draft', () => {
    const text = 'Well done to Ivy, Sam and Badencorlin for a lovely poem about the river and the old mill.';
    const { tokens } = new Paragraph(text);
    const lookups = [100, 100_000].map((size) => {
      const index = new RosterIndex(rosterOf(size));
      return countLookups(() => matchRoster(text, tokens, index));
    });
    expect(lookups[0]).toBeGreaterThan(10);
    expect(lookups[1]).toBeLessThanOrEqual(2 * (lookups[0] as number));
  });
});
