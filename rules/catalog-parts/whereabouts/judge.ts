import type { Signs } from './signs';

/** From so many points on, a sentence tells strangers where to find children. */
export const ENOUGH = 5;

/** Log-odds of the sentence model from which it counts, what each is worth, the most it gives or takes. */
const DOUBT = -3;
const WORTH = 1;
const MOST = 2.5;
const LEAST = -1.25;

/** What the sentences around say, looked up when it is asked for. */
export interface Around {
  readonly odds: number;
  /** A class or year was named up to three sentences ago. */
  readonly namedBefore: () => boolean;
  /** The public is asked to it, within two sentences. */
  readonly invitedNear: () => boolean;
  /** The sentences before tell of what has been. */
  readonly pastBefore: () => boolean;
}

/** The most that place, time and movement can add. */
const PLACE = 2.5;
const TIME = 2;
const MOVEMENT = 0.75;

/** Weighs who × where × when, less what was told afterwards, is for the public or stays in school. */
export function weigh(signs: Signs, { odds, namedBefore, invitedNear, pastBefore }: Around): number {
  const learned = Math.max(LEAST, Math.min(MOST, (odds - DOUBT) * WORTH));
  const named = signs.group === 'named' || (signs.refersBack && namedBefore());
  const who = named ? 2 : signs.group === 'we' ? 1 : 0;
  let points = who + learned - (who === 0 ? 2 : 0);
  if (points + PLACE + TIME + MOVEMENT < ENOUGH) return points;

  const { clock, day, now } = signs;
  const when = Math.min(TIME, (clock ? 1.5 : 0) + (day ? 0.5 : 0) + (now ? 0.75 : 0));
  points += when;
  if (points + PLACE + MOVEMENT < ENOUGH) return points;

  const { place } = signs;
  const where = place === 'gate' ? PLACE : place === 'off-site' ? 2 : place === 'transit' ? 1.5 : 0;
  points += where + (signs.moving ? MOVEMENT : 0);
  if (who > 0 && (where === 0 || when === 0)) points -= 2;
  if (points < ENOUGH) return points;

  const { past, invited, inside, adults, withheld } = signs;
  const near = invited || invitedNear();
  if (near) points -= Math.max(0, learned - 0.5);
  if (pastBefore() && !day) points -= 1.5;
  if (past) points -= clock && !day ? 1.5 : 2;
  if (near) points -= invited ? 3 : 2;
  if (withheld) points -= 3;
  if (adults) points -= 2;
  if (inside && place !== 'gate') points -= 1.5;
  return points;
}
