import type { Signs } from './signs';

/** From so many points on, a sentence tells strangers where to find children. */
export const ENOUGH = 5;

/** Log-odds of the sentence model from which it counts, what each is worth, the most it gives or takes. */
const DOUBT = -3;
const WORTH = 1;
const MOST = 4;
const LEAST = -1.25;

/** What the sentences around say. */
export interface Around {
  readonly odds: number;
  /** A class or year was named up to three sentences ago. */
  readonly namedBefore: boolean;
  /** The public is asked to it, within two sentences. */
  readonly invitedNear: boolean;
  /** The sentences before tell of what has been. */
  readonly pastBefore: boolean;
}

/** Weighs who × where × when, less what was told afterwards, is for the public or stays in school. */
export function weigh(signs: Signs, { odds, namedBefore, invitedNear, pastBefore }: Around): number {
  const { group, place, clock, day, now, past, invited, inside, adults, withheld, moving, refersBack } =
    signs;
  const most = invited || invitedNear ? 0.5 : MOST;
  const learned = Math.max(LEAST, Math.min(most, (odds - DOUBT) * WORTH));
  const named = group === 'named' || (namedBefore && refersBack);
  const who = named ? 2 : group === 'we' ? 1 : 0;
  const where = place === 'gate' ? 2.5 : place === 'off-site' ? 2 : place === 'transit' ? 1.5 : 0;
  const when = Math.min(2, (clock ? 1.5 : 0) + (day ? 0.5 : 0) + (now ? 0.75 : 0));
  let points = who + where + when + (moving ? 0.75 : 0) + learned;
  if (who === 0 || where === 0 || when === 0) points -= 2;
  if (pastBefore && !day) points -= 1;
  if (past) points -= clock && !day ? 1.5 : 2;
  if (invited) points -= 3;
  else if (invitedNear) points -= 2;
  if (withheld) points -= 3;
  if (adults) points -= 2;
  if (inside && place !== 'gate') points -= 1.5;
  return points;
}
