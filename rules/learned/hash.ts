/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  return value >>> 0;
}

/** Buckets of a word's character n-grams of three and four, its ends marked. */
export function gramBuckets(word: string, buckets: number): number[] {
  const framed = `^${word}$`;
  const found: number[] = [];
  for (const length of [3, 4]) {
    for (let at = 0; at + length <= framed.length && at < 24; at++) {
      found.push(hash(framed.slice(at, at + length)) % buckets);
    }
  }
  return found;
}
