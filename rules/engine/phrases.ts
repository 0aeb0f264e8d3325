import type { Paragraph } from './paragraph';
import type { Token } from './tokens';
import type { Span } from './types';

/**
 * Phrases over words, for what a rule knows of grammar. A phrase is written as elements between spaces:
 *
 *   our|head_teacher   one of these; "don't" and "dont", "school" and "school's" are the same
 *   @role  @role*      one of a set's words or word groups; up to three of them, or none
 *   new?               may be missing
 *   teach*             a word that begins so
 *   #                  a number
 *   ~3                 up to three words of any kind, within the sentence
 *   !of|coach          the next word is none of these (takes no word)
 *   $   and|$          the clause ends here (takes no word), or one of these
 *
 * The first element must be words or a set: it is looked up, so that a scan costs one look-up a word
 * however many phrases there are. `<!every|a` before it: the word before is none of these. `^` before it:
 * the clause begins here.
 */
export type PhraseSets = Readonly<Record<string, readonly string[]>>;

export interface PhraseHit<L> extends Span {
  readonly label: L;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The words of a paragraph as phrases compare them. */
export interface Words {
  readonly tokens: readonly Token[];
  /** Folded, without apostrophes and # signs. */
  readonly keys: readonly string[];
  /** The same without a possessive ending, where there is one. */
  readonly bases: readonly (string | undefined)[];
  /** Whether a sentence or a line ends before the token. */
  readonly breaks: readonly boolean[];
}

const known = new WeakMap<Paragraph, Words>();
const SENTENCE_END = /^[.!?…]$/;
const CLAUSE_MARK = /^[.,;:!?…()[\]{}|/•·~*"“”–—\-+&✌]$/u;

/** A word as phrases compare it. */
export const phraseKey = (folded: string): string => folded.replace(/^[#＃]|'/g, '');

export function wordsOf(paragraph: Paragraph): Words {
  const kept = known.get(paragraph);
  if (kept) return kept;
  const { tokens, text } = paragraph;
  const keys: string[] = [];
  const bases: (string | undefined)[] = [];
  const breaks: boolean[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { folded } = token;
    keys.push(phraseKey(folded));
    bases.push(
      folded.endsWith("'s")
        ? phraseKey(folded.slice(0, -2))
        : folded.endsWith("s'")
          ? phraseKey(folded)
          : undefined,
    );
    breaks.push(
      before === undefined ||
        SENTENCE_END.test(before.text) ||
        text.slice(before.end, token.start).includes('\n'),
    );
    before = token;
  }
  const words = { tokens, keys, bases, breaks };
  known.set(paragraph, words);
  return words;
}

type Element =
  | {
      readonly kind: 'word';
      readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
      readonly prefixes: readonly string[];
      readonly number: boolean;
      readonly orEnd: boolean;
      readonly least: 0 | 1;
      readonly most: number;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | {
      readonly kind: 'not';
      readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
      readonly prefixes: readonly string[];
    }
  | { readonly kind: 'end' };

interface Phrase<L> {
  readonly label: L;
  readonly elements: readonly Element[];
  readonly notBefore: ReadonlySet<string> | undefined;
  readonly clauseStart: boolean;
}

function alternatives(source: string, sets: PhraseSets) {
  const groups = new Map<string, (readonly string[])[]>();
  const prefixes: string[] = [];
  let number = false;
  let orEnd = false;
  const add = (text: string) => {
    const words = text.replaceAll('_', ' ').split(' ').map(phraseKey);
    const [first = '', ...rest] = words;
    groups.set(first, [...(groups.get(first) ?? []), rest]);
  };
  for (const part of source.split('|')) {
    if (part === '#') number = true;
    else if (part === '$') orEnd = true;
    else if (part.startsWith('@')) {
      const set = sets[part.slice(1)];
      if (!set) throw new Error(`no word set named ${part}`);
      set.forEach(add);
    } else if (part.endsWith('*') && part.length > 1) prefixes.push(phraseKey(part.slice(0, -1)));
    else add(part);
  }
  return { groups, prefixes, number, orEnd };
}

function compile<L>(label: L, source: string, sets: PhraseSets): Phrase<L> {
  let notBefore: ReadonlySet<string> | undefined;
  let clauseStart = false;
  const elements: Element[] = [];
  for (const part of source.trim().split(/\s+/)) {
    if (part.startsWith('<!')) notBefore = new Set([...alternatives(part.slice(2), sets).groups.keys()]);
    else if (part === '^') clauseStart = true;
    else if (part === '$') elements.push({ kind: 'end' });
    else if (/^~\d+$/.test(part)) elements.push({ kind: 'gap', most: Number(part.slice(1)) });
    else if (part.startsWith('!')) elements.push({ kind: 'not', ...alternatives(part.slice(1), sets) });
    else {
      const optional = part.endsWith('?');
      const repeated = part.startsWith('@') && part.endsWith('*');
      const body = optional || repeated ? part.slice(0, -1) : part;
      elements.push({
        kind: 'word',
        ...alternatives(body, sets),
        least: optional || repeated ? 0 : 1,
        most: repeated ? 3 : 1,
      });
    }
  }
  return { label, elements, notBefore, clauseStart };
}

/** Ends of the element at a token: the index behind each way to read it there. */
function readingsAt(
  words: Words,
  at: number,
  groups: ReadonlyMap<string, readonly (readonly string[])[]>,
): number[] {
  const ends: number[] = [];
  for (const key of [words.keys[at], words.bases[at]]) {
    const group = key === undefined ? undefined : groups.get(key);
    if (!group) continue;
    for (const rest of group) {
      if (
        rest.every(
          (word, index) => words.keys[at + 1 + index] === word || words.bases[at + 1 + index] === word,
        )
      ) {
        ends.push(at + 1 + rest.length);
      }
    }
  }
  return ends;
}

function endsOf(words: Words, at: number, element: Extract<Element, { kind: 'word' }>): number[] {
  if (at >= words.keys.length) return [];
  const ends = readingsAt(words, at, element.groups);
  const key = words.keys[at] as string;
  if (element.number && words.tokens[at]?.kind === 'number') ends.push(at + 1);
  if (element.prefixes.some((prefix) => key.startsWith(prefix))) ends.push(at + 1);
  return ends;
}

/** Whether a clause ends before the token: the draft or line ends, or a mark, an emoji or a hashtag follows. */
export function clauseEndsAt(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (!token || words.breaks[at]) return true;
  return (
    token.kind === 'emoji' ||
    token.kind === 'hashtag' ||
    token.kind === 'url' ||
    (token.kind === 'mark' && CLAUSE_MARK.test(token.text))
  );
}

function matchFrom<L>(words: Words, phrase: Phrase<L>, index: number, at: number): number {
  const element = phrase.elements[index];
  if (!element) return at;
  switch (element.kind) {
    case 'end':
      return clauseEndsAt(words, at) ? matchFrom(words, phrase, index + 1, at) : -1;
    case 'not': {
      const key = words.keys[at];
      if (
        key !== undefined &&
        !words.breaks[at] &&
        (readingsAt(words, at, element.groups).length > 0 ||
          element.prefixes.some((prefix) => key.startsWith(prefix)))
      ) {
        return -1;
      }
      return matchFrom(words, phrase, index + 1, at);
    }
    case 'gap': {
      for (let step = 0; step <= element.most; step++) {
        if (step > 0 && (at + step > words.keys.length || words.breaks[at + step - 1])) return -1;
        const end = matchFrom(words, phrase, index + 1, at + step);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'word': {
      const reachable = new Set<number>(
        element.least === 0 || (element.orEnd && clauseEndsAt(words, at)) ? [at] : [],
      );
      let front = [at];
      for (let round = 0; round < element.most && front.length > 0; round++) {
        front = front.flatMap((position) =>
          index > 0 && words.breaks[position] ? [] : endsOf(words, position, element),
        );
        for (const end of front) reachable.add(end);
      }
      // Longest reading first: "year 2 class" rather than "year 2".
      for (const end of [...reachable].sort((a, b) => b - a)) {
        const last = matchFrom(words, phrase, index + 1, end);
        if (last >= 0) return last;
      }
      return -1;
    }
  }
}

export type PhraseFinder<L> = (paragraph: Paragraph) => PhraseHit<L>[];

/** Compiles phrases, by label; the finder gives what it finds in reading order. */
export function phraseFinder<L extends string>(
  phrases: Readonly<Record<L, readonly string[]>>,
  sets: PhraseSets = {},
): PhraseFinder<L> {
  const byFirst = new Map<string, Phrase<L>[]>();
  for (const label of Object.keys(phrases) as L[]) {
    for (const source of phrases[label]) {
      const phrase = compile(label, source, sets);
      const first = phrase.elements[0];
      if (first?.kind !== 'word' || first.least === 0 || first.prefixes.length > 0 || first.number) {
        throw new Error(`a phrase must begin with words: ${source}`);
      }
      for (const key of first.groups.keys()) {
        const list = byFirst.get(key);
        if (list) list.push(phrase);
        else byFirst.set(key, [phrase]);
      }
    }
  }
  return (paragraph) => {
    const words = wordsOf(paragraph);
    const hits: PhraseHit<L>[] = [];
    for (let at = 0; at < words.keys.length; at++) {
      const key = words.keys[at] as string;
      const base = words.bases[at];
      const own = byFirst.get(key);
      const other = base === undefined || base === key ? undefined : byFirst.get(base);
      if (!own && !other) continue;
      for (const phrase of [...(own ?? []), ...(other ?? [])]) {
        const before = at > 0 && !words.breaks[at] ? words.keys[at - 1] : undefined;
        if (before !== undefined && phrase.notBefore?.has(before)) continue;
        if (phrase.clauseStart && at > 0 && !words.breaks[at] && !clauseEndsAt(words, at - 1)) continue;
        const to = matchFrom(words, phrase, 0, at);
        if (to <= at) continue;
        const start = words.tokens[at]?.start ?? 0;
        hits.push({ label: phrase.label, from: at, to, start, end: words.tokens[to - 1]?.end ?? start });
      }
    }
    return hits;
  };
}
