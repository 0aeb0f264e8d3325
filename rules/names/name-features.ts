import type { Token } from '../engine/tokens';
import { markWellKnown } from './well-known';
import {
  classOf,
  givenOf,
  hashWord,
  isCommonWord,
  isShortForm,
  isSurname,
  type WordLists,
} from './word-lists';

/** How a token looks. */
export const SHAPE = {
  mark: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  letter: 4,
  mixed: 5,
  number: 6,
  mention: 7,
  hashtag: 8,
  link: 9,
  emoji: 10,
  digits: 11,
} as const;

/** How a whole stretch of text is written. */
export const CASING = { mixed: 0, nearlyAllCapitals: 1, allLower: 2 } as const;

/** Features that each token has. */
const TEMPLATES = 41;
/** Room for the features of one token. */
export const MOST_FEATURES = TEMPLATES;
/** Weights are kept in a table of this many rows, found by hash. */
export const TABLE_BITS = 17;

const LETTER = /\p{L}/u;
const isUpper = (c: string) => c !== c.toLowerCase();

function shapeOf(token: Token): number {
  const { kind, text } = token;
  if (kind === 'mark') return SHAPE.mark;
  if (kind === 'number') return SHAPE.number;
  if (kind === 'mention') return SHAPE.mention;
  if (kind === 'hashtag') return SHAPE.hashtag;
  if (kind === 'url' || kind === 'email') return SHAPE.link;
  if (kind === 'emoji') return SHAPE.emoji;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let first = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) {
      upper++;
      if (i === 0) first = 1;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code > 127) {
      const c = text[i] as string;
      if (isUpper(c)) {
        upper++;
        if (i === 0) first = 1;
      } else if (LETTER.test(c)) lower++;
    }
  }
  if (digits > 0) return SHAPE.digits;
  if (upper === 0) return SHAPE.lower;
  if (upper === 1 && lower === 0) return SHAPE.letter;
  if (lower === 0) return SHAPE.capitals;
  if (first && upper === 1) return SHAPE.capital;
  return SHAPE.mixed;
}

/** What the tagger sees of a stretch of text: one column a trait, one row a token. */
export interface Traits {
  readonly length: number;
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly info: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 0 goes on, 1 first of a sentence, 2 first of a line. */
  readonly opens: Uint8Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** See `KNOWN`. */
  readonly known: Uint8Array;
  /** See `CASING`. */
  readonly casing: number;
}

/** "Tilly's" is about Tilly: the end of the name in a token that is possessive, else the token's. */
export function nameLength(text: string): number {
  const n = text.length;
  if (n > 2) {
    const mark = text.charCodeAt(n - 2);
    const last = text.charCodeAt(n - 1) | 32;
    if (last === 115 && (mark === 39 || mark === 0x2019 || mark === 0x2018 || mark === 0x2bc)) return n - 2;
  }
  const end = text.charCodeAt(n - 1);
  if (n > 1 && (end === 39 || end === 0x2019)) return n - 1;
  return n;
}

export function traitsOf(text: string, tokens: readonly Token[], lists: WordLists): Traits {
  const n = tokens.length;
  const traits = {
    length: n,
    word: new Int32Array(n),
    shape: new Uint8Array(n),
    info: new Uint16Array(n),
    starts: new Int32Array(n),
    ends: new Int32Array(n),
    opens: new Uint8Array(n),
    prefix: new Int32Array(n),
    suffix: new Int32Array(n),
    known: markWellKnown(tokens),
    casing: CASING.mixed as number,
  };
  let capitals = 0;
  let capitalised = 0;
  let lowers = 0;
  let last = 0;
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as Token;
    const shape = shapeOf(token);
    traits.shape[i] = shape;
    let folded = token.folded;
    let end = token.end;
    if (token.kind === 'word') {
      end = token.start + nameLength(token.text);
      folded = folded.slice(0, nameLength(folded));
      if (shape === SHAPE.capitals) capitals++;
      else if (shape === SHAPE.lower) lowers++;
      else capitalised++;
    } else if (shape >= SHAPE.number && shape !== SHAPE.digits) folded = `\u0001${shape}`;
    const hash = hashWord(folded);
    traits.word[i] = hash;
    if (token.kind === 'word') {
      let info = lists.infoOf(hash);
      if (info === 0) {
        // "Mary-Jane", "Smith-Jones": as its first part.
        const hyphen = folded.indexOf('-');
        if (hyphen > 1) info = lists.infoOf(hashWord(folded.slice(0, hyphen)));
      }
      traits.info[i] = info;
      traits.prefix[i] = hashWord(folded.slice(0, 3));
      traits.suffix[i] = hashWord(folded.slice(-3));
    }
    traits.starts[i] = token.start;
    traits.ends[i] = end;
    let opens = i === 0 ? 2 : 0;
    for (let at = last; at < token.start && opens < 2; at++) if (text.charCodeAt(at) === 10) opens = 2;
    if (opens === 0 && i > 0) {
      const before = tokens[i - 1] as Token;
      if (before.kind === 'mark' && /[.!?…:]/.test(before.text)) opens = 1;
      else if (before.kind === 'emoji') opens = 1;
    }
    traits.opens[i] = opens;
    last = token.end;
  }
  if (capitals > 2 && capitals > (lowers + capitalised) * 2) traits.casing = CASING.nearlyAllCapitals;
  else if (capitals + capitalised === 0) traits.casing = CASING.allLower;
  return traits;
}

/** What the lists say, without the word's class: 64 values. */
const listOf = (info: number) =>
  givenOf(info) | (isSurname(info) ? 8 : 0) | (isCommonWord(info) ? 16 : 0) | (isShortForm(info) ? 32 : 0);

/** A seed for each template, so that the same word in two places is two features. */
const SEEDS = Int32Array.from({ length: MOST_FEATURES }, (_, template) =>
  Math.imul(template + 1, 0x9e3779b1),
);
// What the templates put together, kept between calls: the hashing below is one tight loop over numbers.
const first = new Int32Array(MOST_FEATURES);
const second = new Int32Array(MOST_FEATURES);

function pair(template: number, a: number, b: number): void {
  first[template] = a;
  second[template] = b;
}

/** Hashes the first `count` pairs to rows of the table. */
function rowsOf(count: number, out: Int32Array): void {
  for (let k = 0; k < count; k++) {
    let hash = Math.imul((first[k] as number) ^ (SEEDS[k] as number), 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash ^ (second[k] as number), 0xc2b2ae35);
    hash ^= hash >>> 16;
    out[k] = Math.imul(hash, 0x27d4eb2f) >>> (32 - TABLE_BITS);
  }
}

const EDGE = 0x7fffffff;

/** Writes the rows of the weight table that token `i` touches into `out`; returns how many. */
export function featuresOf(traits: Traits, i: number, families: Uint8Array, out: Int32Array): number {
  const { length: n, word, shape, info, opens } = traits;
  const wordAt = (k: number) => (k < 0 || k >= n ? EDGE : (word[k] as number));
  const shapeAt = (k: number) => (k < 0 || k >= n ? 15 : (shape[k] as number) | ((opens[k] as number) << 4));
  const infoAt = (k: number) => (k < 0 || k >= n ? 0 : (info[k] as number));
  const w = wordAt(i);
  const h = shape[i] as number;
  const s = h | ((opens[i] as number) << 4) | (traits.casing << 6);
  const i0 = infoAt(i);
  const l0 = listOf(i0);
  const c0 = classOf(i0);
  const f0 = c0 === 0 ? 255 : (families[c0] as number);
  const ip = infoAt(i - 1);
  const ix = infoAt(i + 1);
  const lp = listOf(ip);
  const lx = listOf(ix);
  const cp = classOf(ip);
  const cx = classOf(ix);
  const wp = wordAt(i - 1);
  const wx = wordAt(i + 1);
  const sp = shapeAt(i - 1);
  const sx = shapeAt(i + 1);
  const size = Math.min(9, (traits.ends[i] as number) - (traits.starts[i] as number));

  pair(0, w, 0);
  pair(1, w, h);
  pair(2, s, l0);
  pair(3, s, size);
  pair(4, traits.prefix[i] as number, h);
  pair(5, traits.suffix[i] as number, h);
  pair(6, c0, h);
  pair(7, f0, s);
  pair(8, c0, l0);
  pair(9, wp, s);
  pair(10, wx, s);
  pair(11, wordAt(i - 2), h);
  pair(12, wordAt(i + 2), h);
  pair(13, wp, w);
  pair(14, w, wx);
  pair(15, wp, wx);
  pair(16, cp, s);
  pair(17, cx, s);
  pair(18, classOf(infoAt(i - 2)), h);
  pair(19, classOf(infoAt(i + 2)), h);
  pair(20, wp, l0 | (h << 8));
  pair(21, wx, l0 | (h << 8));
  pair(22, sp | (s << 8), lp);
  pair(23, sx | (s << 8), lx);
  pair(24, l0 | (lx << 8), h);
  pair(25, l0 | (lp << 8), h);
  pair(26, sp | (s << 8), sx);
  pair(27, (lp << 16) | (l0 << 8) | lx, h);
  pair(28, cp, l0 | (h << 8));
  pair(29, cx, l0 | (h << 8));
  pair(30, (cp << 10) | cx, h);
  pair(31, c0, cx);
  pair(32, cp, c0);
  pair(33, shapeAt(i - 2) | (sp << 8) | (h << 16), l0);
  pair(34, shapeAt(i + 2) | (sx << 8) | (h << 16), l0);
  pair(35, wordAt(i - 2), wp);
  pair(36, wx, wordAt(i + 2));
  pair(37, s, 0);
  pair(38, f0, (cx === 0 ? 255 : (families[cx] as number)) | (h << 8));
  pair(39, f0, (cp === 0 ? 255 : (families[cp] as number)) | (h << 8));
  pair(40, traits.known[i] as number, h);
  rowsOf(TEMPLATES, out);
  return TEMPLATES;
}
