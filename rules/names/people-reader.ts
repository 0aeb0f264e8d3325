import { spansPerParagraph } from '../engine/per-paragraph';
import { fold } from '../engine/tokens';
import type { DraftText, Pupil, Span } from '../engine/types';
import type { Profile } from '../packs/profile';

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

export function createPeopleReader(_profile: Profile, roster: readonly Pupil[]): PeopleReader {
  const byGiven = new Map<string, Pupil[]>();
  for (const pupil of roster) {
    const key = fold(pupil.given);
    byGiven.set(key, [...(byGiven.get(key) ?? []), pupil]);
  }
  return spansPerParagraph<Person>((paragraph) => {
    const words = paragraph.tokens.filter((token) => token.kind === 'word');
    return words.flatMap((word, index): Person[] => {
      const next = words[index + 1];
      const pupil = byGiven
        .get(word.folded)
        ?.find((p) => next && fold(p.family) === next.folded.replace(/'s$/, ''));
      return pupil && next
        ? [{ start: word.start, end: next.end, kind: 'pupil', pupil, full: true, how: 'full name' }]
        : [];
    });
  });
}
