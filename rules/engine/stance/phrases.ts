import type { Word } from './words';

/**
 * A small language for word patterns, so that the rules' patterns are lists that can be read aloud.
 *
 * Items are separated by spaces:
 * - `head` a word; `head|deputy` any of them; `fail(s|ed|ing)` a word with any of these endings or none;
 *   `waste_of_space` several words as one alternative; `can't` is read as `can n't`, as texts are
 * - `$name` any word of a named list; `-$name` none of them may follow here, and nothing is taken
 * - `x?` may be missing; `x*` up to three times, or missing
 * - `~3` up to three words of any kind, within the clause; `~~3` across commas
 * - `^` the start of a sentence, `.` the end of a sentence or clause
 *
 * Gaps and repetitions are bounded, so matching takes time linear in the text.
 */
export type WordLists = Readonly<Record<string, string>>;

type Item =
  | {
      readonly kind: 'words';
      readonly singles: ReadonlySet<string>;
      readonly sequences: readonly (readonly string[])[];
      readonly least: 0 | 1;
      readonly most: number;
    }
  | { readonly kind: 'not'; readonly singles: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface PhraseMatch<T> {
  readonly value: T;
  /** Indices of words, `end` exclusive. */
  readonly from: number;
  readonly to: number;
}

const CLAUSE_END: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', ':', '(', ')', '"', '|']);
const COMMA: ReadonlySet<string> = new Set([',', '-', '/']);

function endings(word: string): string[] {
  const match = /^(.*)\(([^)]*)\)$/.exec(word);
  if (!match) return [word];
  const [, stem = '', list = ''] = match;
  return [stem, ...list.split('|').map((ending) => stem + ending)];
}

const splitNegation = (word: string): string[] =>
  word === "can't"
    ? ['can', "n't"]
    : word === "won't"
      ? ['will', "n't"]
      : word.endsWith("n't") && word !== "n't"
        ? [word.slice(0, -3), "n't"]
        : [word];

/** Lists are large and used often: each is spelled out once a finder. */
type Spelled = Map<string, readonly (readonly string[])[]>;

function alternatives(source: string, lists: WordLists, spelled: Spelled): (readonly string[])[] {
  return source.split(/\|(?![^(]*\))/).flatMap((part): readonly (readonly string[])[] => {
    const known = spelled.get(part);
    if (known) return known;
    let words: readonly (readonly string[])[];
    if (part.startsWith('$')) {
      const list = lists[part.slice(1)];
      if (list === undefined) throw new Error(`no word list is called ${part}`);
      words = list
        .trim()
        .split(/\s+/)
        .flatMap((each) => alternatives(each, lists, spelled));
    } else words = endings(part).map((word) => word.split('_').flatMap(splitNegation));
    spelled.set(part, words);
    return words;
  });
}

function compileItem(source: string, lists: WordLists, spelled: Spelled): Item[] {
  const gap = /^(~~?)(\d+)$/.exec(source);
  if (gap) return [{ kind: 'gap', most: Number(gap[2]), commas: gap[1] === '~~' }];
  if (source === '^') return [{ kind: 'start' }];
  if (source === '.') return [{ kind: 'end' }];
  const [first, negation] = splitNegation(source);
  if (negation)
    return [...compileItem(first as string, lists, spelled), ...compileItem(negation, lists, spelled)];
  const not = /^-(?=[$\p{L}])/u.test(source);
  const mark = /[?*]$/.exec(source)?.[0];
  const words = alternatives(
    source.slice(not ? 1 : 0, mark && source.length > 1 ? -1 : undefined),
    lists,
    spelled,
  );
  const singles = new Set(words.filter((w) => w.length === 1).map((w) => w[0] as string));
  if (not) return [{ kind: 'not', singles }];
  return [
    {
      kind: 'words',
      singles,
      sequences: words.filter((w) => w.length > 1),
      least: mark && source.length > 1 ? 0 : 1,
      most: mark === '*' && source.length > 1 ? 3 : 1,
    },
  ];
}

function matchFrom(
  items: readonly Item[],
  item: number,
  words: readonly Word[],
  at: number,
  end: number,
): number {
  const current = items[item];
  if (!current) return at;
  switch (current.kind) {
    case 'start':
      return -1;
    case 'end': {
      const next = at < end ? (words[at] as Word).text : '.';
      return at >= end || CLAUSE_END.has(next) || COMMA.has(next)
        ? matchFrom(items, item + 1, words, at, end)
        : -1;
    }
    case 'not':
      return at < end && current.singles.has((words[at] as Word).text)
        ? -1
        : matchFrom(items, item + 1, words, at, end);
    case 'gap': {
      for (let skipped = 0; skipped <= current.most; skipped++) {
        const found = matchFrom(items, item + 1, words, at + skipped, end);
        if (found >= 0) return found;
        const next = words[at + skipped];
        if (at + skipped >= end || !next) return -1;
        if (CLAUSE_END.has(next.text) || (!current.commas && COMMA.has(next.text))) return -1;
      }
      return -1;
    }
    case 'words': {
      const reached: number[] = current.least === 0 ? [at] : [];
      let from = at;
      for (let taken = 0; taken < current.most && from < end; taken++) {
        const step = takeOne(current, words, from, end);
        if (step < 0) break;
        from = step;
        reached.push(from);
      }
      // Longest first, so that "$adv*" takes what it can.
      for (let choice = reached.length - 1; choice >= 0; choice--) {
        const found = matchFrom(items, item + 1, words, reached[choice] as number, end);
        if (found >= 0) return found;
      }
      return -1;
    }
  }
}

function takeOne(
  item: Extract<Item, { kind: 'words' }>,
  words: readonly Word[],
  at: number,
  end: number,
): number {
  for (const sequence of item.sequences) {
    if (at + sequence.length > end) continue;
    let step = 0;
    while (step < sequence.length && (words[at + step] as Word).text === sequence[step]) step++;
    if (step === sequence.length) return at + step;
  }
  return item.singles.has((words[at] as Word).text) ? at + 1 : -1;
}

interface Entry<T> {
  readonly items: readonly Item[];
  /** Only at the start of a sentence or clause. */
  readonly initial: boolean;
  readonly value: T;
}

interface Entry<T> {
  readonly items: readonly Item[];
  /** Only at the start of a sentence or clause. */
  readonly initial: boolean;
  readonly value: T;
}

/** Compiles phrases once; finds them in words often. */
export class PhraseFinder<T> {
  readonly #byWord = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [source: string, value: T]>, lists: WordLists) {
    const spelled: Spelled = new Map();
    for (const [source, value] of phrases) {
      const items = source
        .trim()
        .split(/\s+/)
        .flatMap((part) => compileItem(part, lists, spelled));
      const initial = items[0]?.kind === 'start';
      const body = initial ? items.slice(1) : items;
      // A phrase is looked up by its first word; where that may be missing, by the next one too.
      for (let first = 0; first < body.length; first++) {
        const head = body[first];
        if (head?.kind !== 'words') throw new Error(`a phrase begins with a word: ${source}`);
        this.#add(head, { items: [{ ...head, least: 1 }, ...body.slice(first + 1)], initial, value });
        if (head.least === 1) break;
      }
    }
  }

  #add(head: Extract<Item, { kind: 'words' }>, entry: Entry<T>): void {
    for (const word of new Set([...head.singles, ...head.sequences.map((s) => s[0] as string)])) {
      const known = this.#byWord.get(word);
      if (known) known.push(entry);
      else this.#byWord.set(word, [entry]);
    }
  }

  /** All phrases that match within the words `from` … `to`, a sentence. */
  find(words: readonly Word[], from = 0, to = words.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    let opening = true;
    for (let at = from; at < to; at++) {
      const { text } = words[at] as Word;
      const known = this.#byWord.get(text);
      if (known) {
        for (const { items, initial, value } of known) {
          if (initial && !opening) continue;
          const end = matchFrom(items, 0, words, at, to);
          if (end >= 0) found.push({ value, from: at, to: end });
        }
      }
      opening = CLAUSE_END.has(text) || (opening && /^[^\p{L}\p{N}<#]+$/u.test(text));
    }
    return found;
  }
}
