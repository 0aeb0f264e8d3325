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
 * The first element must be words or a set. `<!every|a` before it: the word before is none of these. `^` before it:
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

/** Shared, so that the many phrases that fail at a word cost nothing. Never written to. */
const NOWHERE: number[] = [];

/** Ends of the element at a token: the index behind each way to read it there. */
function readingsAt(
  words: Words,
  at: number,
  groups: ReadonlyMap<string, readonly (readonly string[])[]>,
): number[] {
  const key = words.keys[at];
  if (key === undefined) return NOWHERE;
  const base = words.bases[at];
  const own = groups.get(key);
  const other = base === undefined || base === key ? undefined : groups.get(base);
  if (!own && !other) return NOWHERE;
  const ends: number[] = [];
  for (const group of [own, other]) {
    for (const rest of group ?? []) {
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
  const counted = element.number && words.tokens[at]?.kind === 'number';
  return counted || element.prefixes.some((prefix) => key.startsWith(prefix)) ? [...ends, at + 1] : ends;
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
      const skip = element.least === 0 || (element.orEnd && clauseEndsAt(words, at));
      if (element.most === 1) {
        const ends = index > 0 && words.breaks[at] ? NOWHERE : endsOf(words, at, element);
        if (ends.length > 1) ends.sort((a, b) => b - a);
        for (const end of ends) {
          const last = matchFrom(words, phrase, index + 1, end);
          if (last >= 0) return last;
        }
        return skip ? matchFrom(words, phrase, index + 1, at) : -1;
      }
      const reachable = new Set<number>(skip ? [at] : []);
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

/** Words that stand in every other sentence: what is looked up should be something rarer. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'a an the this that these those his her hers their theirs my our ours your yours its is are was were am be been being has have had do does did will would can could should may might must to of in on at for with and or but not no so as by from up out off over into about all any some one two three both each every who what which whose where when why how if then than there here he she it they we i you me him them us im ive hes shes theyre weve were got get gets go goes going gone come came just now still very too only also more most other another new day school year class'.split(
    ' ',
  ),
);

interface Anchored<L> {
  readonly phrase: Phrase<L>;
  /** Place among the phrases, for their order among hits. */
  readonly order: number;
  /** How many words may stand before the anchor, and how many must. */
  readonly most: number;
  readonly least: number;
}

function lengthsOf(element: Element): { least: number; most: number } {
  if (element.kind === 'gap') return { least: 0, most: element.most };
  if (element.kind !== 'word') return { least: 0, most: 0 };
  let longest = 1;
  for (const group of element.groups.values())
    for (const rest of group) longest = Math.max(longest, rest.length + 1);
  return { least: element.least, most: element.most * longest };
}

/** The phrase's rarest element that must be there, and how far from the phrase's start it may stand. */
function anchorOf<L>(phrase: Phrase<L>) {
  let best: { keys: Iterable<string>; cost: number; least: number; most: number } | undefined;
  let least = 0;
  let most = 0;
  for (const element of phrase.elements) {
    if (element.kind === 'word' && element.least > 0 && element.prefixes.length === 0 && !element.number) {
      let cost = 0;
      for (const key of element.groups.keys()) cost += EVERYDAY.has(key) ? 100 : 1;
      if (!best || cost < best.cost) best = { keys: element.groups.keys(), cost, least, most };
    }
    const lengths = lengthsOf(element);
    least += lengths.least;
    most += lengths.most;
  }
  return best;
}

/**
 * Compiles phrases, by label; the finder gives what it finds in reading order. Phrases are looked up by
 * the rarest word that they cannot do without, so that everyday words cost one look-up that finds nothing.
 */
export function phraseFinder<L extends string>(
  phrases: Readonly<Record<L, readonly string[]>>,
  sets: PhraseSets = {},
): PhraseFinder<L> {
  const byAnchor = new Map<string, Anchored<L>[]>();
  let count = 0;
  for (const label of Object.keys(phrases) as L[]) {
    for (const source of phrases[label]) {
      const phrase = compile(label, source, sets);
      const first = phrase.elements[0];
      const anchor = anchorOf(phrase);
      if (
        first?.kind !== 'word' ||
        first.least === 0 ||
        first.prefixes.length > 0 ||
        first.number ||
        anchor === undefined
      ) {
        throw new Error(`a phrase must begin with words: ${source}`);
      }
      const entry = { phrase, order: count++, least: anchor.least, most: anchor.most };
      for (const key of anchor.keys) {
        const list = byAnchor.get(key);
        if (list) list.push(entry);
        else byAnchor.set(key, [entry]);
      }
    }
  }
  return (paragraph) => {
    const words = wordsOf(paragraph);
    const found: { readonly hit: PhraseHit<L>; readonly order: number }[] = [];
    let tried: Set<number> | undefined;
    const tryAt = (at: number, { phrase, order }: Anchored<L>) => {
      const first = phrase.elements[0] as Extract<Element, { kind: 'word' }>;
      const base = words.bases[at];
      if (!first.groups.has(words.keys[at] as string) && !(base !== undefined && first.groups.has(base)))
        return;
      const pair = at * count + order;
      tried ??= new Set();
      if (tried.has(pair)) return;
      tried.add(pair);
      const before = at > 0 && !words.breaks[at] ? words.keys[at - 1] : undefined;
      if (before !== undefined && phrase.notBefore?.has(before)) return;
      if (phrase.clauseStart && at > 0 && !words.breaks[at] && !clauseEndsAt(words, at - 1)) return;
      const to = matchFrom(words, phrase, 0, at);
      if (to <= at) return;
      const start = words.tokens[at]?.start ?? 0;
      found.push({
        order,
        hit: { label: phrase.label, from: at, to, start, end: words.tokens[to - 1]?.end ?? start },
      });
    };
    for (let at = 0; at < words.keys.length; at++) {
      const base = words.bases[at];
      const own = byAnchor.get(words.keys[at] as string);
      const other = base === undefined ? undefined : byAnchor.get(base);
      for (const list of own === other ? [own] : [own, other]) {
        for (const entry of list ?? []) {
          for (let back = 0; back <= entry.most && back <= at; back++) {
            if (back >= entry.least) tryAt(at - back, entry);
            if (words.breaks[at - back]) break;
          }
        }
      }
    }
    return found.sort((a, b) => a.hit.from - b.hit.from || a.order - b.order).map(({ hit }) => hit);
  };
}
