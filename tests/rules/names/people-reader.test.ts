import { describe, expect, it } from 'vitest';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { createPeopleReader } from '../../../rules/names/people-reader';
import { practiceProfile } from '../../../rules/packs/practice-school';
import { readPeople } from './read-people';

const kindsOf = (text: string, context = {}) =>
  readPeople(text, context).map(({ words, kind }) => `${words}: ${kind}`);

describe('who is who', () => {
  it('knows a child by the class or year that stands with the name', () => {
    expect(kindsOf('A huge well done to Tobiah in Year 4 for his poem.')).toEqual(['Tobiah: child']);
    expect(readPeople('A huge well done to Tobiah in Year 4 for his poem.')[0]?.how).toBe('class or year');
  });

  it('takes titles, offices and listed staff for adults, pupils’ names or not', () => {
    expect(kindsOf('Thank you to Mrs Smith for the cakes.')).toEqual(['Mrs Smith: adult']);
    expect(kindsOf('Our author Oliver Smith reads on Friday.')).toEqual(['Oliver Smith: adult']);
    expect(kindsOf('Gethin Probert has gritted the path.')).toEqual(['Gethin Probert: adult']);
  });

  it('takes whoever is answered for an adult, though a pupil has the name', () => {
    const reply = { surface: 'reply', replyingTo: { name: 'Grace Tolliver' } } as const;
    expect(kindsOf('Thank you Grace, we will look into it.', reply)).toEqual(['Grace: adult']);
    expect(kindsOf('Well done to Grace for her poem.')).toEqual(['Grace: pupil']);
  });

  it.each([
    ['an organisation', 'Oliver from Fenwick Water showed us the pumps.'],
    ['a job', 'Grace, our exams officer, has the timetables.'],
    ['a job before the name', 'Thanks to our lollipop man, Oliver.'],
    ['a list of authors', 'New on the shelf:\nTarrant, Oliver – The Tin Whistle\nAll can be borrowed.'],
  ])('takes a pupil’s namesake for an adult by %s', (_, text) => {
    expect(readPeople(text).filter(({ kind }) => kind === 'pupil' || kind === 'child')).toEqual([]);
  });

  it.each([
    ['Oliver from Herons has a new tooth.', 'Oliver'],
    ['Oliver, our new librarian, has views on dust jackets.', 'Oliver'],
    ['STARS OF THE WEEK\nHerons – Bryony\nKestrels – Tobiah', 'Tobiah'],
    ['One of our Year 5 girls, Ottoline, left a note for the cooks.', 'Ottoline'],
  ])('still finds the child in «%s»', (text, name) => {
    const found = readPeople(text).filter(({ kind }) => kind === 'pupil' || kind === 'child');
    expect(found.map(({ words }) => words)).toContain(name);
  });

  it('leaves alone whoever stands in a title, a pair or a species', () => {
    for (const text of [
      'Oliver the octopus has eight new arms.',
      'Tickets for Oliver Twist are at the office.',
      'The Smith and Oliver-Jones cup is on the shelf.',
    ]) {
      expect(readPeople(text).filter(({ kind }) => kind === 'pupil' || kind === 'child')).toEqual([]);
    }
  });

  it('lets a name on the same paragraph be read again on another account', () => {
    const read = createPeopleReader(practiceProfile, []);
    const shelf = new ParagraphShelf();
    const text = 'Zephyrine has won the cup for kindness.';
    const draft = (account: 'school' | 'personal') => ({
      text,
      context: { platform: 'x', surface: 'post', account } as const,
      paragraphs: shelf.split(text),
    });
    const first = read(draft('school'));
    read(draft('personal'));
    expect(read(draft('school'))).toEqual(first);
  });
});
