import twitterText from 'twitter-text';
import type { Profile } from '../packs/profile';
import type { Disclaimer, Pack } from '../packs/schema';
import type { Context } from './types';

/** The disclaimers that the school has, its own before the pack's, with its name filled in. */
export function disclaimersOf(pack: Pack, profile: Profile): Disclaimer[] {
  const own = profile.disclaimers?.length ? profile.disclaimers : pack.disclaimers;
  return own.map((disclaimer) => ({
    ...disclaimer,
    text: disclaimer.text.replaceAll('{school}', profile.school.name),
  }));
}

/** X counts links and wide letters by weight; its limit for a post is 280. */
const X_LIMIT = 280;

function fits(text: string, context: Context): boolean {
  if (context.platform !== 'x' || context.surface === 'message') return true;
  return twitterText.parseTweet(text).weightedLength <= X_LIMIT;
}

/**
 * The disclaimer to offer for a draft: in the draft's language where there is one, else in English;
 * the long wording where it fits, else the short one.
 */
export function chooseDisclaimer(
  disclaimers: readonly Disclaimer[],
  draft: string,
  context: Context,
  language: string,
): string | undefined {
  const spoken = disclaimers.filter((disclaimer) => disclaimer.language === language);
  const choice = spoken.length > 0 ? spoken : disclaimers.filter((d) => d.language === 'en');
  const prefersShort =
    context.platform === 'x' ||
    context.surface === 'bio' ||
    context.surface === 'comment' ||
    context.surface === 'reply';
  const order = prefersShort ? ['short', 'long'] : ['long', 'short'];
  const sorted = [...choice].sort((a, b) => order.indexOf(a.length) - order.indexOf(b.length));
  return (
    sorted.find((d) => fits(`${draft}\n\n${d.text}`, context)) ?? sorted.findLast((d) => d.length === 'short')
  )?.text;
}
