import trained from '../../learned/stance-weights.json';
import type { Context, DraftText, Placed, Span } from '../types';
import type { World } from '../world';
import { concernReader, type Odds, type ReadParagraph } from './concern-reader';
import { FEATURES, stanceFeatures } from './stance-features';
import type { Stance } from './stance-phrases';
import { stanceReader } from './stance-reader';

/** Sentences on either side that speak for one another: a complaint is seldom one sentence. */
const REACH = 3;
/** A sentence is part of the finding unless it weighs this much less than the weightiest near it. */
const SHARE = 6;

/** What a paragraph's sentences weigh, as long as the paragraph and the sentences next to it stand. */
interface Weighed {
  readonly before: Odds | undefined;
  readonly after: Odds | undefined;
  /** The same words weigh differently where somebody else posts them, or elsewhere. */
  readonly account: Context['account'];
  readonly surface: Context['surface'];
  readonly sentences: readonly Span[];
  /**
   * The exponential of each sentence's weight. Weights are a few dozen at most, so it neither overflows
   * nor vanishes, and neighbours are added up without a logarithm.
   */
  readonly masses: Float64Array;
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
  const enough = Math.exp(threshold);
  const share = Math.exp(-SHARE);
  const kept = new WeakMap<readonly Odds[], Weighed>();
  /** The masses of the draft at hand: one array for all drafts, as a long one has a thousand sentences. */
  let masses = new Float64Array(64);

  /** Whether the sentence and its neighbours say it together, and it is a good part of what they say. */
  const says = (at: number, count: number): boolean => {
    const to = Math.min(count - 1, at + REACH);
    let sum = 0;
    let most = 0;
    for (let near = Math.max(0, at - REACH); near <= to; near++) {
      const mass = masses[near] as number;
      sum += mass;
      if (mass > most) most = mass;
    }
    return sum >= enough && (masses[at] as number) >= most * share;
  };

  return (draft) => {
    const { account, surface } = draft.context;
    const paragraphs = concerns(draft);
    const entries: Weighed[] = [];
    let count = 0;
    for (let at = 0; at < paragraphs.length; at++) {
      const { odds, paragraph } = (paragraphs[at] as Placed<ReadParagraph>).value;
      const before = paragraphs[at - 1]?.value.odds.at(-1);
      const after = paragraphs[at + 1]?.value.odds[0];
      let entry = kept.get(odds);
      if (
        entry?.before !== before ||
        entry?.after !== after ||
        entry?.account !== account ||
        entry?.surface !== surface
      ) {
        entry = undefined;
      }
      if (!entry) {
        const { sentences } = read(paragraph);
        const weighed = sentences.map((sentence, index) => {
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
          return Math.exp(weight);
        });
        entry = { before, after, account, surface, sentences, masses: Float64Array.from(weighed) };
        kept.set(odds, entry);
      }
      entries.push(entry);
      if (count + entry.masses.length > masses.length) {
        const larger = new Float64Array(2 * (count + entry.masses.length));
        larger.set(masses);
        masses = larger;
      }
      masses.set(entry.masses, count);
      count += entry.masses.length;
    }
    const spans: Span[] = [];
    let joined = -2;
    let at = 0;
    for (let index = 0; index < entries.length; index++) {
      const { start } = paragraphs[index] as Placed<ReadParagraph>;
      for (const sentence of (entries[index] as Weighed).sentences) {
        if (says(at, count)) {
          const end = start + sentence.end;
          const last = spans.at(-1);
          if (last && joined === at - 1) spans[spans.length - 1] = { start: last.start, end };
          else spans.push({ start: start + sentence.start, end });
          joined = at;
        }
        at++;
      }
    }
    return spans;
  };
}
