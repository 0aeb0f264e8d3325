import type * as z from 'zod';
import type { Context, Draft, Hit } from './types';
import type { World } from './world';

/** One draft that shows what a rule finds or leaves alone; each is one of the rule's tests. */
export interface Example {
  readonly text: string;
  /** What differs from a public post on the practice school's Facebook page. */
  readonly context?: Partial<Context>;
  /** For `flag`: words that a hit must overlap. Absent: the hit may be about the whole draft. */
  readonly at?: string;
  /** For `flag`: the variant that the hit must have. */
  readonly variant?: string;
  /** Why, where it is not plain. */
  readonly note?: string;
}

export interface Rule<O extends z.ZodType = z.ZodType> {
  /** Kebab-case; the name of the rule's file, of its entry in the pack and of its documentation. */
  readonly id: string;
  /** One sentence: what the rule wants of a draft. */
  readonly summary: string;
  /** For the documentation: what is found, and what is left alone. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  /** `school`: runs only where the draft is in scope. `always`: decides for itself. */
  readonly scope: 'school' | 'always';
  /** What a pack may set. Every option has a default. */
  readonly options: O;
  /** Runs once per pack and school: compile here. The function it returns runs on every draft. */
  create(options: z.output<O>, world: World): (draft: Draft) => Hit[];
  readonly examples: { readonly flag: readonly Example[]; readonly pass: readonly Example[] };
}

export function defineRule<O extends z.ZodType>(rule: Rule<O>): Rule<O> {
  return rule;
}
