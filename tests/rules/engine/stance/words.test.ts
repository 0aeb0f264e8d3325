import { describe, expect, it } from 'vitest';
import { sharedRespelling } from '../../../../rules/engine/offence/respelling';
import { Paragraph } from '../../../../rules/engine/paragraph';
import { createNameReader } from '../../../../rules/engine/stance/name-reader';
import { readWords } from '../../../../rules/engine/stance/words';
import { practiceProfile } from '../../../../rules/packs/practice-school';

const respelling = sharedRespelling();
const names = createNameReader(practiceProfile);
const read = (text: string) => readWords(new Paragraph(text), names, respelling);
const texts = (text: string) => read(text).map((word) => word.text);

describe('readWords', () => {
  it('puts placeholders for the school, its staff, classes and year groups', () => {
    expect(texts('Mrs Croft and the Herons of Brackenfold Primary, Year 5')).toEqual([
      '<staff>',
      'and',
      'the',
      '<class>',
      'of',
      '<school>',
      ',',
      '<year>',
    ]);
    expect(texts('two herons by the pond')).toContain('herons');
  });

  it('sets apart clitics, written with or without an apostrophe', () => {
    expect(texts("can't")).toEqual(['can', "n't"]);
    expect(texts('dont')).toEqual(['do', "n't"]);
    expect(texts('the head’s')).toEqual(['the', 'head', "'s"]);
  });

  it.each([
    ['What a w4nker', 'wanker'],
    ['cr*p start', 'crap'],
    ['p***ed off', 'pissed'],
    ['b1tch', 'bitch'],
    ['$hit happens', 'shit'],
    ['absolute s h i t', 'shit'],
    ['f.u.c.k', 'fuck'],
    ['fukc that', 'fuck'],
    ['sooooo shiiiiit', 'shit'],
  ])('reads through the disguise in "%s"', (text, word) => {
    expect(texts(text)).toContain(word);
  });

  it.each([
    ['The therapist from Scunthorpe', ['the', 'therapist', 'from', 'scunthorpe']],
    ['A* in maths, 5* for effort', undefined],
    ['A b c, sing with me', ['a', 'b', 'c', ',', 'sing', 'with', 'me']],
    ['Class assembly, cockerels and shitake', ['class', 'assembly', ',', 'cockerels', 'and', 'shitake']],
  ])('leaves "%s" as it is', (text, expected) => {
    if (expected) expect(texts(text)).toEqual(expected);
    else expect(texts(text).filter((word) => /^[a-z]{4}$/.test(word))).toEqual([]);
  });

  it('knows what is quoted', () => {
    const quoted = read('She said “you are thick” and ‘go home’, the children’s words')
      .filter((word) => word.quoted)
      .map((word) => word.text);
    expect(quoted).toEqual(['you', 'are', 'thick', 'go', 'home']);
  });

  it('keeps the place of every word', () => {
    const text = 'Oh, sh*t, the Year 5s can’t see!';
    for (const word of read(text)) expect(word.end).toBeGreaterThan(word.start);
    const masked = read(text).find((word) => word.text === 'shit');
    expect(text.slice(masked?.start, masked?.end)).toBe('sh*t');
  });
});
