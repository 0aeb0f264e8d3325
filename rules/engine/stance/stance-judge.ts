import trained from '../../learned/stance-weights.json';
import type { DraftText, Span } from '../types';
import type { World } from '../world';
import { concernReader, type Odds } from './concern-reader';
import { FEATURES, stanceFeatures } from './stance-features';
import type { Stance } from './stance-phrases';
import { stanceReader } from './stance-reader';

/** Sentences on either side that speak for one another: a complaint is seldom one sentence. */
const REACH = 3;
/** A sentence is part of the finding unless it weighs this much less than the weightiest near it. */
const SHARE = 6;

interface Weighed extends Span {
  readonly weight: number;
}

/** log(Σ exp) without overflow. */
function together(weights: readonly number[]): number {
  const most = Math.max(...weights);
  return most + Math.log(weights.reduce((sum, weight) => sum + Math.exp(weight - most), 0));
}

/**
 * Weighs what the sentence model and the patterns make of each sentence and its neighbours, and gives the
 * sentences that say it, neighbouring ones as one span. The weights are trained (`tools/train/stance`).
 */
export function stanceJudge(stance: Stance, world: World): (draft: DraftText) => Span[] {
  const read = stanceReader(world);
  const concerns = concernReader(world);
  const { bias, threshold, weights } = trained[stance];
  const inOrder = FEATURES.map((feature) => (weights as Readonly<Record<string, number>>)[feature] ?? 0);
  const kept = new WeakMap<
    readonly Odds[],
    {
      readonly before: Odds | undefined;
      readonly after: Odds | undefined;
      readonly weighed: readonly Weighed[];
    }
  >();

  return (draft) => {
    const paragraphs = concerns(draft);
    const all: Weighed[] = [];
    for (const [at, { start, value }] of paragraphs.entries()) {
      const { odds, paragraph } = value;
      const before = paragraphs[at - 1]?.value.odds.at(-1);
      const after = paragraphs[at + 1]?.value.odds[0];
      let entry = kept.get(odds);
      if (!entry || entry.before !== before || entry.after !== after) {
        const weighed = read(paragraph).sentences.map((sentence, index) => {
          const features = stanceFeatures(
            stance,
            sentence,
            odds[index] as Odds,
            odds[index - 1] ?? before,
            odds[index + 1] ?? after,
            draft.context,
          );
          let weight = bias;
          for (let f = 0; f < features.length; f++)
            weight += (features[f] as number) * (inOrder[f] as number);
          return { start: sentence.start, end: sentence.end, weight };
        });
        entry = { before, after, weighed };
        kept.set(odds, entry);
      }
      for (const sentence of entry.weighed) {
        all.push({ start: start + sentence.start, end: start + sentence.end, weight: sentence.weight });
      }
    }
    const spans: Span[] = [];
    let joined = -2;
    for (let at = 0; at < all.length; at++) {
      const near = all.slice(Math.max(0, at - REACH), at + REACH + 1).map(({ weight }) => weight);
      const { start, end, weight } = all[at] as Weighed;
      if (weight < Math.max(...near) - SHARE || together(near) < threshold) continue;
      const last = spans.at(-1);
      if (last && joined === at - 1) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
      joined = at;
    }
    return spans;
  };
}
