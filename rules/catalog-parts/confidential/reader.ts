import type { Paragraph } from '../../engine/paragraph';
import type { PhraseHit } from '../../engine/phrases';
import type { Span } from '../../engine/types';
import { type Area, findMatters, matterOf, type Strength } from './matters';
import { findMoods, type Mood } from './moods';
import { findSecrets } from './secrets';
import { findWho, type WhoKind } from './who';

/** What one sentence says of private matters, before it is weighed. */
export interface Sentence extends Span {
  readonly matters: readonly {
    readonly area: Area;
    readonly strength: Strength;
    readonly start: number;
    readonly end: number;
  }[];
  readonly who: ReadonlySet<WhoKind>;
  readonly moods: ReadonlySet<Mood>;
  /** He, she, him, her: somebody the sentence before spoke of. */
  readonly pronoun: boolean;
  readonly text: string;
}

const PRONOUN =
  /\b(?:he|she|him|her|his|hers|himself|herself|he['’]s|she['’]s|he['’]d|she['’]d|he['’]ll|she['’]ll|shes)\b/i;

const within = <L>(hits: readonly PhraseHit<L>[], { start, end }: Span): PhraseHit<L>[] =>
  hits.filter((hit) => hit.start >= start && hit.end <= end);

/** Reads a paragraph sentence by sentence; spans are relative to the paragraph. */
export function readSentences(paragraph: Paragraph): Sentence[] {
  const matters = findMatters(paragraph);
  const secrets = findSecrets(paragraph.text);
  const who = findWho(paragraph);
  const moods = findMoods(paragraph);
  return paragraph.sentences.map((sentence) => {
    const text = paragraph.text.slice(sentence.start, sentence.end);
    return {
      ...sentence,
      text,
      matters: [
        ...secrets
          .filter(({ start, end }) => start >= sentence.start && start < sentence.end && end > sentence.start)
          .map(({ start, end }) => ({ area: 'access' as const, strength: 'told' as const, start, end })),
        ...within(matters, sentence).map(({ label, start, end }) => ({ ...matterOf(label), start, end })),
      ],
      who: new Set(within(who, sentence).map(({ label }) => label)),
      moods: new Set(within(moods, sentence).map(({ label }) => label)),
      pronoun: PRONOUN.test(text),
    };
  });
}
