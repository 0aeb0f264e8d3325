import type { PeopleReader } from '../names/people-reader';
import type { Profile } from '../packs/profile';
import type { LanguageReader } from './language/language-reader';
import type { SchoolReader } from './school-reader';
import type { Pupil } from './types';

/**
 * The school as the rules see it: its profile and roster, and the readers made from them once and
 * shared by all rules, so that names and ties are looked for once a paragraph.
 */
export interface World {
  readonly profile: Profile;
  readonly roster: readonly Pupil[];
  /** Where a draft names the school and where it ties the writer to it. */
  readonly school: SchoolReader;
  /** The people a draft names, and who they are. */
  readonly people: PeopleReader;
  /** Which stretches of a draft are not English. */
  readonly language: LanguageReader;
}
