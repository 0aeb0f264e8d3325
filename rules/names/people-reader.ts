import { spansPerParagraph } from '../engine/per-paragraph';
import type { DraftText, Pupil, Span } from '../engine/types';
import type { Profile } from '../packs/profile';
import { openWordLists } from './open-word-lists';
import { namesOnPath, tagTokens } from './person-tagger';
import { RosterIndex } from './roster-index';
import { matchRoster } from './roster-matcher';
import { matchTags } from './roster-tags';
import { keyOf } from './roster-index';

/** Someone a draft names. */
export interface Person extends Span {
  /**
   * `pupil`: on the roster; `child`: not on it, but the words say a child at the school; `adult`: staff,
   * a title or an office; `figure`: author, character, historical or public figure; `person`: a name of
   * which no more is known.
   */
  readonly kind: 'pupil' | 'child' | 'adult' | 'figure' | 'person';
  readonly pupil?: Pupil | undefined;
  /** Given and family name of a pupil on the roster, in whatever form. */
  readonly full: boolean;
  /** Which form or cue gave it away. */
  readonly how: string;
}

/** The people of a draft in reading order, at their places in it. */
export type PeopleReader = (draft: DraftText) => readonly Person[];

const TITLE = /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor|rev|revd|coach|nurse|pc|cllr|councillor|auntie|uncle)\.?\s+(?:\p{Lu}\p{L}*\s+)?$/iu;

export function createPeopleReader(profile: Profile, roster: readonly Pupil[]): PeopleReader {
  const index = new RosterIndex(roster);
  const staff = new Set(profile.staff.map(({ name }) => keyOf(name)));
  return spansPerParagraph<Person>((paragraph) => {
    const { text, tokens } = paragraph;
    const tagged = tagTokens(text, tokens);
    const lists = openWordLists();
    const isAdult = (start: number, end: number) =>
      staff.has(keyOf(text.slice(start, end))) || TITLE.test(text.slice(Math.max(0, start - 30), start));
    const people: Person[] = [];
    const matches = [...matchRoster(text, tokens, index), ...matchTags(tokens, index, lists)];
    for (const { start, end, pupil, full, form, from } of matches) {
      const outside = tagged.likely[from * 3] as number;
      if (!full && form !== 'hashtag' && outside > 0.7) continue;
      people.push(
        isAdult(start, end)
          ? { start, end, kind: 'adult', full: false, how: 'title or staff' }
          : { start, end, kind: 'pupil', pupil, full, how: form },
      );
    }
    for (const { start, end } of namesOnPath(tagged)) {
      if (people.some((person) => person.start < end && person.end > start)) continue;
      const adult = isAdult(start, end) || TITLE.test(text.slice(start, end).replace(/\S+$/, ''));
      people.push({ start, end, kind: adult ? 'adult' : 'person', full: false, how: 'tagger' });
    }
    return people.sort((a, b) => a.start - b.start);
  });
}
