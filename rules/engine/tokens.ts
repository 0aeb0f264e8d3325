import type { Span } from './types';

export type TokenKind = 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'email' | 'emoji' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Folded for comparing: lower case, accents dropped, one kind of apostrophe and hyphen. */
  readonly folded: string;
}

const COMBINING = /\p{M}+/gu;
/** ASCII but for the grave accent, which some write for an apostrophe: nothing to fold once it is lower case. */
const PLAIN = /^[ -_a-~\n\t]*$/;

/** Lower case, accents dropped, curly apostrophes and odd hyphens made plain. The length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
}

/**
 * One alternative a kind, tried in this order. Every quantifier runs over a class that its successor
 * cannot match, so a scan is linear in the text.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+)`,
    String.raw`(?<email>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})`,
    String.raw`(?<mention>(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*)`,
    String.raw`(?<hashtag>(?<![\p{L}\p{N}_])[#＃][\p{L}\p{N}_\p{M}]+)`,
    String.raw`(?<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|am|pm|s|k|%)?(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}]+(?:['’‘ʼ\-‐‑][\p{L}\p{N}\p{M}]+)*['’]?)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}(?:[\uFE0F\u20E3\u200D\p{EMod}]|\p{Extended_Pictographic})*)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
);

const KINDS: readonly TokenKind[] = ['url', 'email', 'mention', 'hashtag', 'number', 'word', 'emoji', 'mark'];
const TRAILING = /[.,;:!?)\]}'’"…]+$/u;

/** Splits text into tokens in reading order; white space is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'mark';
    let word = match[0];
    if (kind === 'url' || kind === 'mention') {
      // A full stop or bracket after an address belongs to the sentence.
      word = word.replace(TRAILING, '');
      TOKEN.lastIndex = match.index + word.length;
    } else if (kind === 'word' && /['’]$/u.test(word) && !/s['’]$/iu.test(word)) {
      // A closing quotation mark is not part of the word; the plural possessive's apostrophe is.
      word = word.slice(0, -1);
      TOKEN.lastIndex = match.index + word.length;
    }
    tokens.push({ kind, text: word, folded: fold(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}
