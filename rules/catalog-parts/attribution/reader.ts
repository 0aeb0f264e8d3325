import type { Paragraph } from '../../engine/paragraph';
import type { Span } from '../../engine/types';
import { findSigns, type Sign } from './signs';
import { findVerse } from './verse';

/** One sentence as the rule weighs it; spans are relative to the paragraph. */
export interface Sentence extends Span {
  readonly signs: ReadonlySet<Sign>;
  readonly verse: boolean;
  readonly sung: boolean;
  readonly quotes: boolean;
  /** Fewer than three words: too little for the sentence model to go by. */
  readonly tiny: boolean;
}

/** "– Christina Rossetti", "Photo: Ben Amble", "📷 @amble", "by Ben Amble". */
const NAMED_MAKER =
  /(?:[–—―-]|\b[Bb]y|📷|📸|(?:[Pp]hoto|[Pp]icture|[Cc]redit|[Ww]ords|[Aa]rt|[Ii]mage):|~)\s*(?:@[\p{L}\d_.]+|(?:\p{Lu}[\p{L}'’-]*\.?\s){1,3}\p{Lu}[\p{L}'’-]+)/u;
/** A line that is a name and little else, as under a poem. */
const SIGNATURE =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s*(?:$|[#,(]|\p{Extended_Pictographic}|\d{4})/u;
const LONG_QUOTE = /["“][^"”]{30,}|‘[^’]{30,}’|(?<!\p{L})'[^'\n]{40,}'(?!\p{L})/u;
const THREE_WORDS = /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){2}\p{L}/u;

export function readSentences(paragraph: Paragraph): Sentence[] {
  const { text, sentences } = paragraph;
  const hits = findSigns(paragraph);
  const verses = findVerse(text);
  return sentences.map(({ start, end }) => {
    const own = text.slice(start, end);
    const signs = new Set(
      hits.filter((hit) => hit.start >= start && hit.end <= end).map(({ label }) => label),
    );
    if (NAMED_MAKER.test(own) || SIGNATURE.test(own)) signs.add('credit');
    const near = verses.filter((verse) => verse.start < end && verse.end > start);
    return {
      start,
      end,
      signs,
      verse: near.length > 0,
      sung: near.some(({ sung }) => sung),
      quotes: LONG_QUOTE.test(own),
      tiny: !THREE_WORDS.test(own),
    };
  });
}
