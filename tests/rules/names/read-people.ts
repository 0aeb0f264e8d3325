import { ParagraphShelf } from '../../../rules/engine/paragraph';
import type { Context, Pupil } from '../../../rules/engine/types';
import { createPeopleReader } from '../../../rules/names/people-reader';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

const readers = new Map<readonly Pupil[], ReturnType<typeof createPeopleReader>>();

/** The people of a draft on the practice school's account, with the words that name them. */
export function readPeople(
  text: string,
  context: Partial<Context> = {},
  roster: readonly Pupil[] = practiceRoster,
) {
  let read = readers.get(roster);
  if (!read) {
    read = createPeopleReader(practiceProfile, roster);
    readers.set(roster, read);
  }
  return read({
    text,
    context: { platform: 'facebook', surface: 'post', account: 'school', ...context },
    paragraphs: new ParagraphShelf().split(text),
  }).map((person) => ({ ...person, words: text.slice(person.start, person.end) }));
}
