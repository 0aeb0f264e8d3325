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
  /** What was kept of profile or roster cannot be read: less is checked than should be. */
  readonly damaged: boolean;
}

/** Before the school is set up, the rules that need no school still run: a name that no draft holds. */
const NO_SCHOOL: Profile = profileSchema.parse({ school: { name: '\u{f8ff}' } });

async function load(language: Language): Promise<School> {
  const [profile, roster, choices, ...damage] = await Promise.all([
    storedProfile.get(),
    storedRoster.get(),
    storedAccountChoices.get(),
    storedProfile.damaged(),
    storedRoster.damaged(),
  ]);
  const checker = createChecker({ pack: defaultPack, profile: profile ?? NO_SCHOOL, roster, language });
  return { pack: defaultPack, profile, choices, checker, damaged: damage.some(Boolean) };
}

/**
 * Loads what is in force and keeps it so; `changed` is called after each change, when the new is in
 * place. Reading starts at once, so that a first draft waits as little as it can.
 */
export function watchSchool(language: Language, changed: () => void): () => Promise<School> {
  let current: Promise<School> | undefined;
  const read = () => {
    const loading = load(language);
    current = loading;
    // A store that fails is asked again for the next draft; that draft's answer says that nobody knows.
    loading.then(changed, () => {
      if (current === loading) current = undefined;
    });
    return loading;
  };
  storedProfile.watch(read);
  storedRoster.watch(read);
  storedAccountChoices.watch((choices) => {
    // The checker does not depend on whose account it is: it stays.
    const before = current;
    if (!before) return;
    const next = before.then((school) => ({ ...school, choices }));
    current = next;
    next.then(changed, () => {
      if (current === next) current = undefined;
    });
  });
  read();
  return () => current ?? read();
}
