import * as z from 'zod';
import { perParagraph } from './per-paragraph';
import { TermTrie } from './term-trie';
import { termWordsOf } from './term-words';
import { ACCOUNTS, AUDIENCES, type Context, type DraftText, type Span, SURFACES } from './types';

const phrase = z
  .string()
  .trim()
  .min(2)
  .max(100)
  .regex(/[\p{L}\p{N}#@]/u, 'a term needs a letter, a digit, # or @');
const phrases = z.array(phrase).min(1);

/**
 * What a pack may look for. A closed set of ways to match, and no regular expressions, so that no pack
 * can hang a key press.
 */
export const termSchema = z.strictObject({
  /**
   * Words between spaces. Simple inflections are found too; a word in capitals is found in capitals
   * only. `*` inside a word stands for any letters, `#` for a digit, `@` for a letter.
   */
  text: phrase,
  /** Not where one of these stands in the same sentence. */
  unless: phrases.optional(),
  /** Only where one of these stands within so many words (8), in the same sentence. */
  near: z.strictObject({ any: phrases, within: z.int().min(1).max(50).default(8) }).optional(),
  /** Only where one of these stands in the same sentence. */
  sentence: phrases.optional(),
  accounts: z.array(z.enum(ACCOUNTS)).min(1).optional(),
  surfaces: z.array(z.enum(SURFACES)).min(1).optional(),
  audiences: z.array(z.enum(AUDIENCES)).min(1).optional(),
});
export type Term = z.output<typeof termSchema>;

/** Terms as a pack lists them: a phrase alone, or one with conditions. */
export const termsSchema = z
  .array(z.union([phrase.transform((text): Term => ({ text })), termSchema]))
  .max(100_000);

export interface TermHit extends Span {
  readonly term: Term;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const fits = (term: Term, { account, surface, audience = 'public' }: Context): boolean =>
  (term.accounts?.includes(account) ?? true) &&
  (term.surfaces?.includes(surface) ?? true) &&
  (term.audiences?.includes(audience) ?? true);

/** Compiles a pack's terms; the finder gives what a draft has of them, of overlapping ones the longest. */
export function createTermFinder(terms: readonly Term[]): (draft: DraftText) => TermHit[] {
  const trie = new TermTrie();
  /** Words of conditions, numbered behind the terms; many terms may share one. */
  const conditions = new Map<string, number>();
  const conditionOf = (text: string): number => {
    const known = conditions.get(text);
    if (known !== undefined) return known;
    const id = terms.length + conditions.size;
    conditions.set(text, id);
    trie.add(text, id);
    return id;
  };
  terms.forEach((term, id) => {
    trie.add(term.text, id);
    for (const text of [...(term.unless ?? []), ...(term.near?.any ?? []), ...(term.sentence ?? [])]) {
      conditionOf(text);
    }
  });

  const find = perParagraph((paragraph): TermHit[] => {
    if (terms.length === 0) return [];
    const words = termWordsOf(paragraph);
    const hits = trie.scan(words);
    if (hits.length === 0) return [];
    const places = new Map<number, Place[]>();
    for (const { id, from, to } of hits) {
      const place = { from, to, sentence: words[from]?.sentence ?? 0 };
      const list = places.get(id);
      if (list) list.push(place);
      else places.set(id, [place]);
    }
    const said = (texts: readonly string[], here: Place, within: number): boolean =>
      texts.some((text) =>
        places
          .get(conditionOf(text))
          ?.some(
            (place) =>
              place.sentence === here.sentence &&
              place.from - here.to < within &&
              here.from - place.to < within,
          ),
      );
    const found: TermHit[] = [];
    for (const { id, from, to } of hits) {
      const term = terms[id];
      if (!term) continue;
      const here = { from, to, sentence: words[from]?.sentence ?? 0 };
      if (term.unless && said(term.unless, here, words.length)) continue;
      if (term.sentence && !said(term.sentence, here, words.length)) continue;
      if (term.near && !said(term.near.any, here, term.near.within)) continue;
      found.push({ term, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
    }
    return found;
  });

  return (draft) => {
    const found = find(draft).flatMap(({ start, value }) =>
      value.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start })),
    );
    return longestOf(found.filter(({ term }) => fits(term, draft.context)));
  };
}

/** Without the hits that lie in another, in the order of the text. Of equal ones the first stays. */
function longestOf(hits: readonly TermHit[]): TermHit[] {
  // What holds a hit begins no later and, beginning with it, ends no earlier: in this order it comes before,
  // so one look at the furthest end is enough, however many hits there are.
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = -1;
  return ordered.filter(({ end }) => {
    if (end <= furthest) return false;
    furthest = end;
    return true;
  });
}
