import type { Sign } from './signs';

/** From so many points on, a sentence passes on somebody else's work as if it had no maker. */
export const ENOUGH = 3.5;

/** Log-odds of the sentence model from which it counts, what each is worth, the most it gives or takes. */
const DOUBT = -2.6;
const WORTH = 1;
const MOST = 4;
const LEAST = -0.5;

/** What is known of a sentence beside its signs. */
export interface Around {
  readonly odds: number;
  /** It has the look of song lines or a verse. */
  readonly looksLikeVerse: boolean;
  /** It stands between notes, as people write what they hear sung. */
  readonly sung: boolean;
  /** It quotes somebody at length. */
  readonly quotes: boolean;
  /** The sentence before a verse says that one follows. */
  readonly introduced: boolean;
  /** The maker or the leave is named in the sentence before or after. */
  readonly creditNear: boolean;
  /** The draft has pictures or videos. */
  readonly media: boolean;
}

/** Weighs how the words own up to it, less the credit they give. */
export function weigh(
  signs: ReadonlySet<Sign>,
  { odds, looksLikeVerse, sung, quotes, introduced, creditNear, media }: Around,
): number {
  const has = (sign: Sign) => signs.has(sign);
  let points = 0;
  if (has('taken')) points += 3.5;
  if (has('found')) points += 3;
  if (has('unknown')) points += 2.5;
  if (has('flouted')) points += 1;
  if (looksLikeVerse) points += introduced || sung ? 4 : 2.5;
  if (quotes && (has('unknown') || has('found'))) points += 2;
  if (points > 0 && (has('work') || has('verse') || media)) points += 1;
  points += Math.max(LEAST, Math.min(MOST, (odds - DOUBT) * WORTH));
  if (has('credit')) points -= 3;
  else if (creditNear) points -= has('taken') || has('unknown') ? 1 : 3;
  if (has('ours')) points -= 2.5;
  if (has('advice')) points -= 4;
  return points;
}
