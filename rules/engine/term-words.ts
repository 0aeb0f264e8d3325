import type { Paragraph } from './paragraph';
import { fold } from './tokens';

/** A word as terms compare it: a token, or a part of one that is written with hyphens. */
export interface TermWord {
  readonly start: number;
  readonly end: number;
  /** Folded, as written otherwise. */
  readonly folded: string;
  readonly stem: string;
  /** Written in capitals alone; a plural's small s does not count. */
  readonly shouted: boolean;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  /** Only white space, a hyphen, a slash or an ampersand parts it from the word before. */
  readonly joined: boolean;
}

const DOUBLED = /([bdfgklmnprt])\1$/;

/**
 * What simple inflections leave alone: "exclude", "excluded", "excludes", "excluding" and "exclusion's"
 * plural share theirs with nothing else than their own kind. Not a dictionary form.
 */
export function stemOf(folded: string): string {
  let stem = stems.get(folded);
  if (stem === undefined) {
    stem = cut(folded);
    if (stems.size >= REMEMBERED) stems.clear();
    stems.set(folded, stem);
  }
  return stem;
}

/** People write the same few thousand words; their stems are kept. */
const REMEMBERED = 20_000;
const stems = new Map<string, string>();

function cut(folded: string): string {
  let word = folded.replace(/'s?$/, '').replace(/'/g, '');
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (/(?:ies|ied)$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
  else if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 5 && /[aeiouy]/.test(word.slice(0, -3))) {
    word = word.slice(0, -3).replace(DOUBLED, '$1');
  } else if (word.endsWith('ed') && word.length > 4 && /[aeiouy]/.test(word.slice(0, -2))) {
    word = word.slice(0, -2).replace(DOUBLED, '$1');
  }
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const HYPHEN = /[-‐‑]/;
const SHOUTED = /^\p{Lu}[\p{Lu}\d]+(?:['’]?s)?$/u;
const JOINS = /^[\s\-‐‑/&+]*$/;
const known = new WeakMap<Paragraph, readonly TermWord[]>();

/** The words of a paragraph in order, read once. */
export function termWordsOf(paragraph: Paragraph): readonly TermWord[] {
  const kept = known.get(paragraph);
  if (kept) return kept;
  const { text, sentences } = paragraph;
  const words: TermWord[] = [];
  let sentence = 0;
  let last = 0;
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') continue;
    while (sentence + 1 < sentences.length && token.start >= (sentences[sentence]?.end ?? 0)) sentence++;
    const hash = token.kind === 'hashtag' ? 1 : 0;
    let at = token.start + hash;
    for (const part of HYPHEN.test(token.text)
      ? token.text.slice(hash).split(HYPHEN)
      : [token.text.slice(hash)]) {
      const folded = part === token.text ? token.folded : fold(part);
      if (part !== '') {
        const sameSentence = words.at(-1)?.sentence === sentence;
        words.push({
          start: at,
          end: at + part.length,
          folded,
          stem: stemOf(folded),
          shouted: SHOUTED.test(part),
          sentence,
          joined:
            sameSentence &&
            (at === last + 1 ? JOINS.test(text[last] as string) : JOINS.test(text.slice(last, at))),
        });
        last = at + part.length;
      }
      at += part.length + 1;
    }
  }
  known.set(paragraph, words);
  return words;
}
