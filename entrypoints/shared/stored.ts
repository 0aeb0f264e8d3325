import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { ACCOUNTS, type Account, type Pupil } from '../../rules/engine/types';
import { type Profile, profileSchema } from '../../rules/packs/profile';

/**
 * What is kept on this machine, and nowhere else. Read through here only: what does not fit its schema
 * is not believed, so a damaged store never stops the checking.
 */
export interface Stored<T> {
  get(): Promise<T>;
  /** Whether what is kept does not fit its schema: `get` then gives what holds where nothing is kept. */
  damaged(): Promise<boolean>;
  set(value: T): Promise<void>;
  /** Calls back with the new value after every change, by whomever; returns the way to stop. */
  watch(callback: (value: T) => void): () => void;
}

function stored<T>(key: `local:${string}`, schema: z.ZodType<T>, fallback: T): Stored<T> {
  const item = storage.defineItem<unknown>(key, { fallback });
  const accept = (value: unknown): T => {
    const read = schema.safeParse(value);
    return read.success ? read.data : fallback;
  };
  return {
    get: async () => accept(await item.getValue()),
    damaged: async () => !schema.safeParse(await item.getValue()).success,
    set: (value) => item.setValue(value),
    watch: (callback) => item.watch((value) => callback(accept(value))),
  };
}

const pupilSchema: z.ZodType<Pupil> = z.strictObject({
  given: z.string(),
  family: z.string(),
  knownAs: z.string().optional(),
  yearGroup: z.string().optional(),
});

/** Who the school is; null until someone has set it up. */
export const storedProfile: Stored<Profile | null> = stored(
  'local:profile',
  profileSchema.nullable() as z.ZodType<Profile | null>,
  null,
);

/** The pupils. Read by the background and by the options page (which shows only how many), by nobody else. */
export const storedRoster: Stored<readonly Pupil[]> = stored('local:roster', z.array(pupilSchema), []);

/** What the person said of accounts: `accountKey` → whose it is. */
export const storedAccountChoices: Stored<Readonly<Record<string, Account>>> = stored(
  'local:accountChoices',
  z.record(z.string(), z.enum(ACCOUNTS)),
  {},
);
