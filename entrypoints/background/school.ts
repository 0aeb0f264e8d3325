import { type Checker, createChecker } from '../../rules/engine/checker';
import type { Language } from '../../rules/engine/decide';
import type { Account } from '../../rules/engine/types';
import { defaultPack } from '../../rules/packs/default/index';
import { type Profile, profileSchema } from '../../rules/packs/profile';
import type { Pack } from '../../rules/packs/schema';
import { storedAccountChoices, storedProfile, storedRoster } from '../shared/stored';

/** What is in force: the pack, the school, the person's word on accounts, and the checker made of them. */
export interface School {
  readonly pack: Pack;
  /** Null until someone has set the school up. */
  readonly profile: Profile | null;
  readonly choices: Readonly<Record<string, Account>>;
  readonly checker: Checker;
}

/** Before the school is set up, the rules that need no school still run: a name that no draft holds. */
const NO_SCHOOL: Profile = profileSchema.parse({ school: { name: '\u{f8ff}' } });

async function load(language: Language): Promise<School> {
  const [profile, roster, choices] = await Promise.all([
    storedProfile.get(),
    storedRoster.get(),
    storedAccountChoices.get(),
  ]);
  const checker = createChecker({ pack: defaultPack, profile: profile ?? NO_SCHOOL, roster, language });
  return { pack: defaultPack, profile, choices, checker };
}

/**
 * Loads what is in force and keeps it so; `changed` is called after each change, when the new is in
 * place. Reading starts at once, so that a first draft waits as little as it can.
 */
export function watchSchool(language: Language, changed: () => void): () => Promise<School> {
  let current = load(language);
  const reload = () => {
    current = load(language);
    void current.then(changed);
  };
  storedProfile.watch(reload);
  storedRoster.watch(reload);
  storedAccountChoices.watch((choices) => {
    // The checker does not depend on whose account it is: it stays.
    current = current.then((school) => ({ ...school, choices }));
    void current.then(changed);
  });
  return () => current;
}
