import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Paragraph, ParagraphShelf } from '../../../rules/engine/paragraph';
import { splitSentences } from '../../../rules/engine/sentences';
import { fold, tokenise } from '../../../rules/engine/tokens';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => tokenise(text).map(({ kind, text: word }) => `${kind} ${word}`);

describe('sentences', () => {
  it.each([
    ['Two here. And one more!', ['Two here.', 'And one more!']],
    ['Mrs. Croft and Dr. Lisle came.', ['Mrs. Croft and Dr. Lisle came.']],
    ['Doors at 10.30 on brackenfold.example today', ['Doors at 10.30 on brackenfold.example today']],
    ['So proud 🎉 Year 2 made soup', ['So proud 🎉', 'Year 2 made soup']],
    ['Wow!! ❤️ What a day', ['Wow!! ❤️', 'What a day']],
    ['Line one\nLine two', ['Line one', 'Line two']],
    ['“Is it lunch?” he said…', ['“Is it lunch?”', 'he said…']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each([
    ['Zoë’s mum', ['word Zoë’s', 'word mum']],
    [
      "the pupils' work, Mei-Lin said 'hello'",
      [
        'word the',
        "word pupils'",
        'word work',
        'mark ,',
        'word Mei-Lin',
        'word said',
        "mark '",
        'word hello',
        "mark '",
      ],
    ],
    [
      'see https://brackenfold.example/a?b=1.',
      ['word see', 'url https://brackenfold.example/a?b=1', 'mark .'],
    ],
    ['@ros_tiller, thanks #BestDay', ['mention @ros_tiller', 'mark ,', 'word thanks', 'hashtag #BestDay']],
    [
      'office@brackenfold.example or 3.15pm',
      ['email office@brackenfold.example', 'word or', 'number 3.15pm'],
    ],
    ['👩🏽‍🏫 ok', ['emoji 👩🏽‍🏫', 'word ok']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('folds accents, case, apostrophes and hyphens', () => {
    expect(fold('ZOË’S Mei‑Lin Łukasz')).toBe("zoe's mei-lin lukasz");
  });

  it('gives tokens that are where they say, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('\n', '\n\n', '. ', ' ', 'word '),
      ),
    )
    .map((parts) => parts.join(''));

  it('lose nothing and double nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const placed = new ParagraphShelf().split(text);
        expect(placed.map(({ value }) => value.text).join('')).toBe(text);
        let at = 0;
        for (const { start, value } of placed) {
          expect(start).toBe(at);
          at += value.text.length;
        }
      }),
    );
  });

  it('keep their identity while one of them is edited', () => {
    const shelf = new ParagraphShelf();
    const block = (name: string) =>
      `${name} went well. ${'The soup was hot and the hall was full. '.repeat(10)}`;
    const text = ['Monday', 'Tuesday', 'Wednesday'].map(block).join('\n\n');
    const before = shelf.split(text).map(({ value }) => value);
    const after = shelf.split(text.replace('Tuesday', 'Tuesday x')).map(({ value }) => value);
    const fresh = after.filter((paragraph) => !before.includes(paragraph));
    expect(fresh.map((paragraph) => paragraph.text.slice(0, 9))).toEqual(['Tuesday x']);
  });

  it('are never long, even without a space', () => {
    for (const text of ['a'.repeat(100_000), 'so many words '.repeat(8_000)]) {
      const lengths = new ParagraphShelf().split(text).map(({ value }) => value.text.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(1_200);
    }
  });

  it('read themselves once', () => {
    const paragraph = new Paragraph('One. Two.');
    expect(paragraph.tokens).toBe(paragraph.tokens);
    expect(paragraph.sentences).toBe(paragraph.sentences);
  });
});
