import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSymbols, SHAPES } from '../../../rules/learned/symbols';

const words = (text: string) => readSymbols(text).map(({ word }) => word);

describe('the symbols of a sentence', () => {
  it.each([
    [
      'Mrs Hill took Year 4 to York at 10.15.',
      ['<staff>', 'took', '<year>', 'to', 'york', 'at', '<time>', '.'],
    ],
    ["I don't and dont and can't", ['i', 'do', "n't", 'and', 'do', "n't", 'and', 'ca', "n't"]],
    ["Mr Reid's lot", ['<staff>', "'s", 'lot']],
    ['I miss Monday', ['i', 'miss', 'monday']],
    ['7M beat y9', ['<class>', 'beat', '<year>']],
    ['sooooo good!!!!', ['so', 'good', '!!!']],
    ['<school> #TeamGB @someone https://a.example', ['<school>', '#', 'team', 'gb', '<handle>', '<link>']],
    ['£12.50, 50%, 2024, 1st', ['£', '<money>', ',', '<percent>', ',', '<yyyy>', ',', '<ordinal>']],
  ])('%s', (text, symbols) => {
    expect(words(text)).toEqual(symbols);
  });

  it('tells how words are written', () => {
    const shape = (text: string, at: number) => SHAPES[readSymbols(text)[at]?.shape as number];
    expect(shape('Come now', 0)).toBe('initial');
    expect(shape('come Now', 1)).toBe('capital');
    expect(shape('come NOW', 1)).toBe('shouted');
    expect(shape('come nowwww', 1)).toBe('stretched');
  });

  it('are made of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { word, shape } of readSymbols(text)) {
          expect(word).not.toBe('');
          expect(SHAPES[shape]).toBeDefined();
        }
      }),
    );
  });
});
