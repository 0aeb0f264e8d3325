import { isReported, type Offence, readOffence } from '../offence/find-offence';
import { sharedRespelling } from '../offence/respelling';
import type { Paragraph } from '../paragraph';
import type { Span } from '../types';
import type { World } from '../world';
import { createNameReader } from './name-reader';
import type { PhraseMatch } from './phrases';
import { findShouting } from './shouting';
import { type Stance, type StancePhrase, sharedStanceFinder } from './stance-phrases';
import { readRuns } from './word-runs';
import { readWords, type Word } from './words';

/** What the patterns make of one sentence. */
export interface StanceSentence extends Span {
  readonly words: readonly Word[];
  readonly matches: readonly PhraseMatch<StancePhrase>[];
  readonly offences: readonly Offence[];
  /** It reports, condemns or teaches words. */
  readonly reported: boolean;
  /** What its runs of words say of each stance, as log-odds. */
  readonly runs: Readonly<Record<Stance, number>>;
}

export interface StanceParagraph {
  /** In order, offsets relative to the paragraph. */
  readonly sentences: readonly StanceSentence[];
  readonly shouting: readonly Span[];
}

const readers = new WeakMap<World, (paragraph: Paragraph) => StanceParagraph>();

/** Reads paragraphs for all the rules about what is said of whom; once a paragraph, shared by them. */
export function stanceReader(world: World): (paragraph: Paragraph) => StanceParagraph {
  const ready = readers.get(world);
  if (ready) return ready;
  const finder = sharedStanceFinder();
  const names = createNameReader(world.profile);
  const respelling = sharedRespelling();
  const known = new WeakMap<Paragraph, StanceParagraph>();
  const read = (paragraph: Paragraph): StanceParagraph => {
    const words = readWords(paragraph, names, respelling);
    let at = 0;
    const split = paragraph.sentences.map(({ start, end }) => {
      while (at < words.length && (words[at] as Word).start < start) at++;
      const from = at;
      while (at < words.length && (words[at] as Word).start < end) at++;
      return { start, end, words: words.slice(from, at) };
    });
    return {
      sentences: split.map(({ start, end, words: own }, index) => ({
        start,
        end,
        words: own,
        matches: finder.find(own),
        reported: isReported(own, paragraph.text.slice(start, end).toLowerCase()),
        runs: readRuns(own),
        offences: readOffence(
          own,
          paragraph.text.slice(start, end).toLowerCase(),
          split[index - 1]?.words ?? [],
          split[index + 1]?.words ?? [],
        ),
      })),
      shouting: findShouting(paragraph),
    };
  };
  const reader = (paragraph: Paragraph): StanceParagraph => {
    const kept = known.get(paragraph);
    if (kept) return kept;
    const made = read(paragraph);
    known.set(paragraph, made);
    return made;
  };
  readers.set(world, reader);
  return reader;
}
