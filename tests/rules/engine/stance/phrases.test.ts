import { describe, expect, it } from 'vitest';
import { sharedRespelling } from '../../../../rules/engine/offence/respelling';
import { Paragraph } from '../../../../rules/engine/paragraph';
import { PhraseFinder } from '../../../../rules/engine/stance/phrases';
import { sharedStanceFinder } from '../../../../rules/engine/stance/stance-phrases';
import { readWords } from '../../../../rules/engine/stance/words';

const respelling = sharedRespelling();
const wordsOf = (text: string) => readWords(new Paragraph(text), () => undefined, respelling);
const matches = (phrase: string, text: string): boolean =>
  new PhraseFinder([[phrase, true]], { be: 'is are was', person: 'head head_of_year' }).find(wordsOf(text))
    .length > 0;

describe('PhraseFinder', () => {
  it.each([
    ['head $be late', 'Our head is late', true],
    ['head $be late', 'Our head was late', true],
    ['head $be late', 'Our heads will be late', false],
    ['fail(s|ed) us', 'It failed us', true],
    ['fail(s|ed) us', 'It fail us', true],
    ['fail(s|ed) us', 'It failing us', false],
    ["can't spell", 'They cant spell', true],
    ["can't spell", 'They can’t spell', true],
    ["can't spell", 'They can spell', false],
    ['$person left', 'The head of year left', true],
    ['very* late', 'very very late', true],
    ['so very? late', 'so late', true],
    ['so ~2 late', 'so terribly awfully late', true],
    ['so ~2 late', 'so terribly awfully dreadfully late', false],
    ['so ~2 late', 'so tired, late', false],
    ['so ~~2 late', 'so tired, late', true],
    ['^ balls .', 'Balls. It is gone.', true],
    ['^ balls .', 'Two balls. Both gone.', false],
    ['hell -and', 'hell and back', false],
    ['hell -and', 'hell it is', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected);
  });

  it('refuses a phrase that names no word to look up', () => {
    expect(() => new PhraseFinder([['~3 late', true]], {})).toThrow(/begins with a word/);
    expect(() => new PhraseFinder([['$nobody late', true]], {})).toThrow(/no word list/);
  });
});

it('compiles every pattern of the rules', () => {
  expect(
    sharedStanceFinder()
      .find(wordsOf('You are an absolute muppet'))
      .map(({ value }) => value.stance),
  ).toContain('derogatory');
});
