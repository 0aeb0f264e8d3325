import { catalog } from '../../rules/catalog/index';

/** Small, fast, repeatable: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sentences = (kind: 'pass' | 'flag') =>
  catalog
    .flatMap((rule) => rule.examples[kind])
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 20);

/** Posts are mostly harmless: one sentence in forty has something that a rule minds. */
const HARMLESS = sentences('pass');
const MINDED = sentences('flag');
const SHARE_MINDED = 1 / 40;

/** A text of about `length` characters that no cache has seen, in lines as people write them. */
export function freshText(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) {
    const from = random() < SHARE_MINDED ? MINDED : HARMLESS;
    const sentence = from[Math.floor(random() * from.length)] ?? '';
    const number = Math.floor(random() * 1e6);
    text += `${sentence} ${random() < 0.2 ? `Ref ${number}.\n\n` : `(${number}) `}`;
  }
  return text.slice(0, length);
}
