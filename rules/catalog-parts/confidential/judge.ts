import type { Area } from './matters';
import type { Sentence } from './reader';

/** From so many points on, a sentence gives something private away: found on drafts of nine schools. */
export const ENOUGH = 3.5;

/** Matters that are private of children and staff alike. */
const EITHER: ReadonlySet<Area> = new Set(['health', 'family']);

/** What is known beside the sentence's own words. */
export interface Beside {
  /** It names a pupil, or a child that the words say is at the school. */
  readonly namesChild: boolean;
  /** It names one of the staff, or another adult with a title. */
  readonly namesAdult: boolean;
  /** The sentence before spoke of somebody who can be recognised. */
  readonly afterSomebody: boolean;
  /** The sentence before was about attendance or marks, and this one names a child beside a figure. */
  readonly figureOfChild: boolean;
  /** What the sentence model makes of it, as log-odds; and of the other concerns, the highest. */
  readonly odds: number;
  readonly rival: number;
}

/** Log-odds from which the model's word counts, what each is worth, and the most it can give. */
export const DOUBT = -2.4;
const WORTH = 1.2;
const MOST = 5;

/** Who was spoken of, so that the next sentence's "he" is somebody. */
export function speaksOfSomebody({ who, pronoun }: Sentence, namesChild: boolean, before: boolean): boolean {
  return namesChild || who.has('individual') || who.has('kin') || who.has('few') || (before && pronoun);
}

/**
 * Weighs who × matter × mood: two points for a private matter, up to two for somebody who can be
 * recognised, one for words that say it is a secret; a notice to all, something published or the
 * writer's own affairs take away; the sentence model adds what it has learned. Three and a half are enough.
 */
export function weigh(sentence: Sentence, beside: Beside): number {
  const { matters, who, moods, pronoun } = sentence;
  const told = new Set(matters.filter(({ strength }) => strength === 'told').map(({ area }) => area));
  if (told.has('access')) return ENOUGH + 1;
  const areas = new Set(matters.filter(({ strength }) => strength === 'personal').map(({ area }) => area));
  let child = 0;
  if (who.has('individual') || beside.namesChild) child = 2;
  else if ((who.has('kin') || who.has('few')) && pronoun) child = 2;
  else if (who.has('kin') || who.has('few') || who.has('addressed')) child = 1.5;
  else if (pronoun) child = beside.afterSomebody ? 2 : 1;
  const adult = who.has('staff') || beside.namesAdult ? 2 : 0;

  // Staff matters are about staff; illness and family may be anybody's; the rest is about children.
  const matched = [...areas].filter((area) => area !== 'staff' || adult > 0 || pronoun);
  let person = 0;
  for (const area of [...matched, ...told]) {
    const fits =
      area === 'staff' ? Math.max(adult, pronoun ? 1 : 0) : EITHER.has(area) ? Math.max(child, adult) : child;
    person = Math.max(person, fits);
  }
  const impersonal = [...told].some((area) => area === 'business' || area === 'document' || area === 'staff');
  const matter =
    (told.size === 0 ? 0 : impersonal ? 4 : 3) + (matched.length === 0 ? 0 : matched.length === 1 ? 2 : 3);
  const learned = Math.max(0, Math.min(MOST, (beside.odds - DOUBT) * WORTH));
  if (beside.figureOfChild) return ENOUGH;
  // With no private matter in words the model is believed only where nothing else explains the sentence.
  if (matter === 0) return beside.odds > beside.rival ? learned : 0;
  let points = matter + person + learned;
  const named = beside.namesChild || who.has('individual');
  if (moods.has('secret')) points += 1;
  if (moods.has('notice') && !moods.has('secret'))
    points -= beside.namesChild ? 0.5 : named || impersonal ? 1 : 2;
  if (moods.has('collective') && !impersonal) points -= beside.namesChild ? 0 : 3;
  if (moods.has('creature') && !beside.namesChild) points -= 3;
  if (moods.has('published')) points -= named ? 1 : 2;
  if (moods.has('told-by-policy')) points -= 2;
  if (who.has('own')) points -= 3;
  if (who.has('everyone') && !impersonal) points -= 2;
  return points;
}
