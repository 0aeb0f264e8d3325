import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { createPeopleReader } from '../../../rules/names/people-reader';
import { tagPeople } from '../../../rules/names/person-tagger';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

const read = createPeopleReader(practiceProfile, practiceRoster);
const people = (text: string) =>
  read({
    text,
    context: { platform: 'x', surface: 'post', account: 'school' },
    paragraphs: new ParagraphShelf().split(text),
  });

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Oliver',
        'Smith',
        'smith,',
        'O.',
        '#WellDoneTilly',
        '@x',
        '\n',
        '’s',
        '-',
        'Year 2',
        '\u200d',
        '\ud800',
      ),
    )
    .map((words) => words.join(' ')),
);

describe('any text at all', () => {
  it('gets spans that lie inside it, in order, each about somebody', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of people(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        for (const { start, end } of tagPeople(text)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a pupil’s full name away wherever it stands between other sentences', () => {
    const sentence = fc.constantFrom(
      'The gates open at nine.',
      'Bring a coat!',
      'Soup today 🍲',
      'Year 4 have been to the museum.',
      'See you there?',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...practiceRoster),
        fc.array(sentence, { maxLength: 6 }),
        fc.array(sentence, { maxLength: 6 }),
        (pupil, before, after) => {
          const name = `${pupil.given} ${pupil.family}`;
          const text = [...before, `Well done to ${name} for a lovely poem.`, ...after].join(' ');
          const found = people(text).find((person) => person.full);
          expect(found && text.slice(found.start, found.end)).toBe(name);
        },
      ),
      { numRuns: 60 },
    );
  });
});
