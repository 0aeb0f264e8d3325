import { fold, type Token } from '../engine/tokens';
import { WELL_KNOWN_NAMES } from '../lexicons/well-known-names';

/** What is known of a token: nothing, a single name ("Matilda"), part of a longer one ("Harry Kane"). */
export const KNOWN = { no: 0, single: 1, whole: 2 } as const;

const bare = (word: string) => word.replace(/'s?$/, '');

/** "Charlie Buckets: 3" counts costumes of Charlie Bucket; "Mary, Joseph, one donkey" are Mary and Joseph. */
const alike = (word: string, known: string) =>
  word === known || word === `${known}s` || (known === 'and' && (word === ',' || word === '&'));

let opened: Map<string, string[][]> | undefined;

/** Phrases by their first word, longest first. */
function phrases(): Map<string, string[][]> {
  if (opened) return opened;
  opened = new Map();
  for (const list of Object.values(WELL_KNOWN_NAMES)) {
    for (const entry of list.split(',')) {
      const words = fold(entry.trim()).replace(/\./g, ' ').split(/\s+/).filter(Boolean).map(bare);
      const first = words[0];
      if (first === undefined) continue;
      const known = opened.get(first);
      if (known) known.push(words);
      else opened.set(first, [words]);
    }
  }
  for (const list of opened.values()) list.sort((a, b) => b.length - a.length);
  return opened;
}

/** Marks the tokens of names that everybody knows; one number a token, see `KNOWN`. */
export function markWellKnown(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const index = phrases();
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    if (token.kind !== 'word') continue;
    for (const words of index.get(bare(token.folded)) ?? []) {
      let at = t + 1;
      let met = 1;
      while (met < words.length && at < tokens.length) {
        const next = tokens[at] as Token;
        if (next.kind === 'mark' && next.text === '.') at++;
        else if (alike(bare(next.folded), words[met] as string)) {
          met++;
          at++;
        } else break;
      }
      if (met < words.length) continue;
      const mark = words.length > 1 ? KNOWN.whole : KNOWN.single;
      for (let k = t; k < at; k++) marks[k] = Math.max(marks[k] as number, mark);
      break;
    }
  }
  return marks;
}
