import type { DraftText, Scope } from './types';
import type { World } from './world';

/**
 * Whether a draft is the school's business. A school account's always is; a personal one only where it
 * names the school, speaks of the writer's job there, or gives a pupil's full name from the roster.
 */
export function scopeOf(draft: DraftText, world: World): Scope {
  const { names, ties } = world.school(draft);
  const inScope =
    draft.context.account === 'school' ||
    names.length > 0 ||
    ties.length > 0 ||
    world.people(draft).some((person) => person.kind === 'pupil' && person.full);
  return { inScope, names, ties };
}
