import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/engine/checker';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { ACCOUNTS, type Context, PLATFORMS, SURFACES } from '../../../rules/engine/types';
import { defaultPack } from '../../../rules/packs/default/index';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

const checker = createChecker({ pack: defaultPack, profile: practiceProfile, roster: practiceRoster });
const SCHOOL: Context = { platform: 'facebook', surface: 'post', account: 'school' };

const words = fc.constantFrom(
  'Oliver',
  'Smith',
  'Oliver Smith',
  'Tilly',
  'my class',
  'Brackenfold',
  'Year 2',
  'well done',
  '@someone',
  '#Brackenfold',
  'https://a.example/x',
  'office@brackenfold.example',
  '01632 960177',
  '!!!',
  'WHY',
  'he',
  'is',
  'not',
  '"',
  '(',
  '\n',
  '\n\n',
  '. ',
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
  // Code units of their own: lone surrogates, controls, zero-width, right-to-left.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);
const anyContext: fc.Arbitrary<Context> = fc.record(
  {
    platform: fc.constantFrom(...PLATFORMS),
    surface: fc.constantFrom(...SURFACES),
    account: fc.constantFrom(...ACCOUNTS),
    media: fc.constant([{ kind: 'image' as const }]),
    tagged: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    replyingTo: fc.record({ name: fc.string({ maxLength: 20 }), handle: fc.string({ maxLength: 12 }) }),
    sharing: fc.record({ author: fc.string({ maxLength: 20 }) }),
  },
  { requiredKeys: ['platform', 'surface', 'account'] },
);

describe('any text at all', () => {
  it('gets an answer, whose spans lie in the text, and no rule breaks', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const { findings, faults } = checker.check(text, context);
        expect(faults).toEqual([]);
        for (const { start, end, text: found } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(found);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gets the same answer typed key by key as all at once', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const shelf = new ParagraphShelf();
        for (let length = 0; length < text.length; length += 7)
          checker.check(text.slice(0, length), context, shelf);
        expect(checker.check(text, context, shelf)).toEqual(checker.check(text, context));
      }),
      { numRuns: 60 },
    );
  });

  const unit = [
    ['no spaces', 'a'],
    ['spaces', ' '],
    ['capitals', 'Aa '],
    ['emoji', '😀'],
    ['joined emoji', '👩🏽‍🏫'],
    ['lone surrogates', '\ud800'],
    ['zero width', 'a\u200b'],
    ['right to left', 'שלום '],
    ['combining marks', 'e\u0301\u0301'],
    ['full stops', '. '],
    ['brackets', '(('],
    ['quotation marks', '“a '],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
    ['at signs', '@a'],
    ['digits', '07700 '],
    ['dots in words', 'a.b.'],
    ['slashes', 'https://a/'],
    ['names', 'Oliver Smith '],
    ['lines', 'a\n'],
    ['a class', 'my class '],
  ] as const;
  it.each(unit)('is read in time linear in its length: %s', (_name, piece) => {
    const cost = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        checker.check(text, SCHOOL);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    cost(5_000);
    // Ten times the text: about ten times the time, and far from the hundred of a quadratic scan. The
    // constant swallows timer noise on texts that take next to nothing.
    expect(cost(100_000)).toBeLessThan(40 * cost(10_000) + 50);
  });
});
