import type { Concern } from '../../learned/concerns';
import { createMask } from '../../learned/mask';
import { createSentenceModel, type Likelihoods } from '../../learned/sentence-model';
import type { Paragraph } from '../paragraph';
import { perParagraph } from '../per-paragraph';
import type { DraftText, Placed } from '../types';
import type { World } from '../world';

/** How likely a sentence is each of the concerns, as log-odds. */
export type Odds = Readonly<Record<Concern, number>>;

/** What the sentence model makes of a paragraph; `odds` has one entry a sentence of `paragraph`. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** The same array as long as the paragraph stands. */
  readonly odds: readonly Odds[];
}

const logOdds = (likelihoods: Likelihoods): Odds =>
  Object.fromEntries(
    Object.entries(likelihoods).map(([concern, p]) => {
      const held = Math.min(1 - 1e-6, Math.max(1e-6, p));
      return [concern, Math.log(held / (1 - held))];
    }),
  ) as Record<Concern, number>;

type Reader = (draft: DraftText) => readonly Placed<ReadParagraph>[];
const readers = new WeakMap<World, Reader>();

/** The sentence model's reading of a draft, made once a world and shared by all rules; once a paragraph. */
export function concernReader(world: World): Reader {
  const known = readers.get(world);
  if (known) return known;
  // Made when the first draft comes: unpacking the weights is not worth the wait before that.
  let model: ReturnType<typeof createSentenceModel> | undefined;
  const reader = perParagraph((paragraph): ReadParagraph => {
    model ??= createSentenceModel(createMask(world.profile));
    const read = model;
    return {
      paragraph,
      odds: paragraph.sentences.map(({ start, end }) =>
        logOdds(read({ text: paragraph.text.slice(start, end) })),
      ),
    };
  });
  readers.set(world, reader);
  return reader;
}
