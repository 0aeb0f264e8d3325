import type { Profile } from '../packs/profile';
import { spansPerParagraph } from './per-paragraph';
import { fold } from './tokens';
import type { DraftText, Span } from './types';

export interface SchoolMentions {
  /** Where the school is named: name, alias, account, hashtag. */
  readonly names: readonly Span[];
  /** Where the writer is tied to it: their job there, or the school named as theirs. */
  readonly ties: readonly Span[];
}

export type SchoolReader = (draft: DraftText) => SchoolMentions;

/** Looks for the school and for the writer's ties to it. */
export function createSchoolReader(profile: Profile): SchoolReader {
  const names = [profile.school.name, ...profile.school.aliases].map(fold);
  const find = spansPerParagraph((paragraph): Span[] => {
    const text = paragraph.text.toLowerCase();
    return names.flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [{ start: at, end: at + name.length }];
    });
  });
  return (draft) => ({ names: find(draft), ties: find(draft) });
}
