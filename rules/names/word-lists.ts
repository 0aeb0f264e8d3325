/**
 * What the lists know of a word, packed into one number. Words are kept by hash: the lists only ever
 * answer "what do you know of this word", and a hash table of numbers opens ten times as fast as a map
 * of 50,000 strings.
 */

/** A child's name in England and Wales, by births: 0 not a name, 1 rare, 2 ten or more, 3 a hundred, 4 a thousand. */
export const givenOf = (info: number): number => info & 7;
export const isSurname = (info: number): boolean => (info & 8) !== 0;
/** An everyday word as well as a name: Grace, Will, May. */
export const isCommonWord = (info: number): boolean => (info & 16) !== 0;
/** A usual short form of a given name: Izzy, Tom. */
export const isShortForm = (info: number): boolean => (info & 32) !== 0;
/** Which words it is used like: 0 unknown, else 1 + class. */
export const classOf = (info: number): number => info >> 6;

export const GIVEN_RARE = 1;
export const SURNAME = 8;
export const COMMON = 16;
export const SHORT_FORM = 32;
export const CLASS_SHIFT = 6;

/** Bits of a word's hash that the lists are kept under; one word in 150 of those unknown is mistaken for a known one. */
export const HASH_BITS = 23;

/** FNV-1a over UTF-16 code units; deterministic, never negative. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12)) >>> 0;
}

/** The lists, opened: open addressing over the word's hash. */
export class WordLists {
  readonly #keys: Int32Array;
  readonly #infos: Uint16Array;
  readonly #mask: number;

  /** `hashes` ascending, each `HASH_BITS` wide, with what is known of each. */
  constructor(
    hashes: Uint32Array,
    infos: Uint16Array,
    /** Wide family of each class. */
    readonly families: Uint8Array,
  ) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#infos = new Uint16Array(size);
    for (let i = 0; i < hashes.length; i++) {
      const key = hashes[i] as number;
      let slot = key & this.#mask;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#infos[slot] = infos[i] as number;
    }
  }

  /** What is known of the word with this hash (see `hashWord`); 0 when nothing is. */
  infoOf(hash: number): number {
    const key = hash >>> (32 - HASH_BITS);
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#infos[slot] as number;
      if (found === -1) return 0;
      slot = (slot + 1) & this.#mask;
    }
  }
}
