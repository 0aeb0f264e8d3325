import type { Concern } from '../../learned/concerns';
import { createMask } from '../../learned/mask';
import { createSentenceModel, type Likelihoods } from '../../learned/sentence-model';
import type { Paragraph } from '../paragraph';
import type { DraftText, Placed } from '../types';
import type { World } from '../world';

/** How likely a sentence is each of the concerns, as log-odds. */
export type Odds = Readonly<Record<Concern, number>>;

/** What the sentence model makes of a paragraph; `odds` has one entry a sentence of `paragraph`. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** The same array as long as nothing that it depends on has changed. */
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

/**
 * The sentence model's reading of a draft, made once a world and shared by all rules. A paragraph is read
 * again only when its text, the sentence before it, the account or the surface changes.
 */
export function concernReader(world: World): Reader {
  const known = readers.get(world);
  if (known) return known;
  // Made when the first draft comes: unpacking the weights is not worth the wait before that.
  let model: ReturnType<typeof createSentenceModel> | undefined;
  const kept = new WeakMap<Paragraph, { readonly key: string; readonly value: ReadParagraph }>();
  const reader: Reader = ({ paragraphs, context: { account, surface } }) => {
    model ??= createSentenceModel(createMask(world.profile));
    const ready = model;
    let previous: string | undefined;
    return paragraphs.map(({ start, value: paragraph }) => {
      const key = `${account} ${surface} ${previous ?? ''}`;
      let entry = kept.get(paragraph);
      if (entry?.key !== key) {
        let before = previous;
        const odds = paragraph.sentences.map((span) => {
          const text = paragraph.text.slice(span.start, span.end);
          const read = logOdds(ready({ text, previous: before, account, surface }));
          before = text;
          return read;
        });
        entry = { key, value: { paragraph, odds } };
        kept.set(paragraph, entry);
      }
      const last = paragraph.sentences.at(-1);
      if (last) previous = paragraph.text.slice(last.start, last.end);
      return { start, value: entry.value };
    });
  };
  readers.set(world, reader);
  return reader;
}
