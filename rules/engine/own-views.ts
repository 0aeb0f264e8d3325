import type { Profile } from '../packs/profile';
import { OWN_VIEWS, ownViewsSets } from './own-views-phrases';
import { spansPerParagraph } from './per-paragraph';
import { phraseFinder } from './phrases';
import type { DraftText, Span } from './types';

/** Where a draft says whose views it gives. */
export type OwnViewsReader = (draft: DraftText) => readonly Span[];

const OPENING = /["“'‘«]\s*$/;
const CLOSING = /^\s*["”'’»]/;
/** Somebody else's words, or words about disclaimers. */
const OTHERS =
  /\b(?:he|she|they|his|her|their|him|minister|mp|author|columnist|guests?|podcast|husband|wife|cousin|boss|vicar|bbc)(?:['’]s)?\b[^.!?]{0,40}$/iu;

/**
 * Looks for words that make clear that a post gives the writer's own views, in English, Welsh and Polish.
 * A disclaimer that is quoted ("my husband writes ‘views his own’") says nothing of the writer's.
 */
export function createOwnViewsReader(profile: Profile): OwnViewsReader {
  const find = phraseFinder(OWN_VIEWS, ownViewsSets(profile));
  return spansPerParagraph((paragraph) => {
    const hits = find(paragraph);
    if (hits.length === 0) return [];
    const { text } = paragraph;
    return hits
      .filter(({ label, start, end }) => {
        const before = text.slice(Math.max(0, start - 60), start);
        const quoted = OPENING.test(before) && CLOSING.test(text.slice(end)) && /\p{L}/u.test(before);
        // "Cook whose views are her own and not the school's" denies, whoever "her" is.
        return !quoted && (label === 'denial' || !OTHERS.test(before));
      })
      .map(({ start, end }) => ({ start, end }));
  });
}
