import { stemOf, type TermWord } from './term-words';
import { fold } from './tokens';

const SEPARATOR = /[\s\-‐‑]+/;

/** One word of a term. */
interface Element {
  readonly test: (word: TermWord) => boolean;
  /** What words that may pass are looked up by. */
  readonly key: string;
  readonly kind: 'stem' | 'shape' | 'prefix' | 'suffix' | 'any';
  /** Written in capitals in the list, so found only in capitals: "LAC", not "lac". */
  readonly shouted: boolean;
}

const shapeOf = (folded: string): string => folded.replace(/\p{L}/gu, '@').replace(/\d/g, '#');

function shapeTest(pattern: string): (word: TermWord) => boolean {
  return ({ folded }) => {
    if (folded.length !== pattern.length) return false;
    for (let at = 0; at < pattern.length; at++) {
      const sign = pattern[at] as string;
      const given = folded[at] as string;
      const fits = sign === '#' ? /\d/.test(given) : sign === '@' ? /\p{L}/u.test(given) : sign === given;
      if (!fits) return false;
    }
    return true;
  };
}

function wildcardTest(pattern: string): (word: TermWord) => boolean {
  const parts = pattern.split('*');
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  const middle = parts.slice(1, -1).filter((part) => part !== '');
  return ({ folded }) => {
    if (folded.length < first.length + last.length || !folded.startsWith(first) || !folded.endsWith(last)) {
      return false;
    }
    let at = first.length;
    for (const part of middle) {
      const found = folded.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= folded.length - last.length;
  };
}

function elementOf(written: string): Element {
  const folded = fold(written);
  const shouted = /^\p{Lu}[\p{Lu}\d]+$/u.test(written);
  if (/[#@]/.test(folded) && !folded.includes('*')) {
    return { kind: 'shape', key: shapeOf(folded), test: shapeTest(folded), shouted: false };
  }
  if (folded.includes('*')) {
    const prefix = folded.slice(0, folded.indexOf('*'));
    const suffix = folded.slice(folded.lastIndexOf('*') + 1);
    const test = wildcardTest(folded);
    if (prefix !== '') return { kind: 'prefix', key: prefix, test, shouted: false };
    return { kind: suffix === '' ? 'any' : 'suffix', key: suffix, test, shouted: false };
  }
  const stem = stemOf(folded);
  return { kind: 'stem', key: stem, test: (word) => word.stem === stem, shouted };
}

interface Branch {
  readonly element: Element;
  readonly node: Node;
}

/** Branches by what words are looked up by. */
type Branches = Map<string, Branch[]>;

/** A place in the trie: the ways on, kept by what a word is looked up by. Most have one way or none. */
class Node {
  ends: number[] | undefined;
  private onlyKey: string | undefined;
  private onlyNode: Node | undefined;
  private stems: Map<string, Node> | undefined;
  private shouted: Map<string, Node> | undefined;
  private shapes: Branches | undefined;
  private prefixes: Branches | undefined;
  private suffixes: Branches | undefined;
  private any: Branch[] | undefined;
  /** Lengths of the prefixes and suffixes there are, so that only these are looked up. */
  private prefixLengths: number[] = NONE;
  private suffixLengths: number[] = NONE;

  add(element: Element): Node {
    if (element.kind !== 'stem') return this.branch(element);
    if (element.shouted) {
      this.shouted ??= new Map();
      return nodeIn(this.shouted, element.key);
    }
    if (this.stems) return nodeIn(this.stems, element.key);
    if (this.onlyNode === undefined) {
      this.onlyKey = element.key;
      this.onlyNode = new Node();
      return this.onlyNode;
    }
    if (this.onlyKey === element.key) return this.onlyNode;
    this.stems = new Map([[this.onlyKey as string, this.onlyNode]]);
    this.onlyKey = undefined;
    this.onlyNode = undefined;
    return nodeIn(this.stems, element.key);
  }

  private branch(element: Element): Node {
    const branch = { element, node: new Node() };
    if (element.kind === 'shape') {
      this.shapes ??= new Map();
      pushIn(this.shapes, element.key, branch);
    } else if (element.kind === 'prefix') {
      this.prefixes ??= new Map();
      pushIn(this.prefixes, element.key, branch);
      const { length } = element.key;
      if (!this.prefixLengths.includes(length)) this.prefixLengths = [...this.prefixLengths, length];
    } else if (element.kind === 'suffix') {
      this.suffixes ??= new Map();
      pushIn(this.suffixes, element.key, branch);
      const { length } = element.key;
      if (!this.suffixLengths.includes(length)) this.suffixLengths = [...this.suffixLengths, length];
    } else this.any = [...(this.any ?? []), branch];
    return branch.node;
  }

  /** Calls `visit` with each place that the word leads to. */
  follow(word: TermWord, visit: (node: Node) => void): void {
    const plain = this.stems?.get(word.stem) ?? (this.onlyKey === word.stem ? this.onlyNode : undefined);
    if (plain) visit(plain);
    if (word.shouted && this.shouted) {
      const shouted = this.shouted.get(word.stem);
      if (shouted) visit(shouted);
    }
    const take = (branches: readonly Branch[] | undefined) => {
      for (const { element, node } of branches ?? []) if (element.test(word)) visit(node);
    };
    if (this.shapes) take(this.shapes.get(shapeOf(word.folded)));
    for (const length of this.prefixLengths) take(this.prefixes?.get(word.folded.slice(0, length)));
    for (const length of this.suffixLengths) take(this.suffixes?.get(word.folded.slice(-length)));
    if (this.any) take(this.any);
  }
}

const NONE: number[] = [];

function nodeIn(map: Map<string, Node>, key: string): Node {
  let node = map.get(key);
  if (!node) {
    node = new Node();
    map.set(key, node);
  }
  return node;
}

function pushIn(map: Branches, key: string, branch: Branch): void {
  const list = map.get(key);
  if (list) list.push(branch);
  else map.set(key, [branch]);
}

export interface TrieHit {
  /** What was given to `add`. */
  readonly id: number;
  /** Words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * Terms by their words: a scan walks from each word as far as terms go, so that it costs what the text
 * has of words and not what the list has of terms.
 */
export class TermTrie {
  private readonly root = new Node();
  private readonly elements = new Map<string, Element>();

  /** A term: words between spaces or hyphens, `*` for letters, `#` for a digit, `@` for a letter. */
  add(term: string, id: number): void {
    let node = this.root;
    for (const word of term.split(SEPARATOR)) {
      if (word === '') continue;
      let element = this.elements.get(word);
      if (!element) {
        element = elementOf(word);
        this.elements.set(word, element);
      }
      node = node.add(element);
    }
    if (node === this.root) return;
    if (node.ends) node.ends.push(id);
    else node.ends = [id];
  }

  scan(words: readonly TermWord[]): TrieHit[] {
    const hits: TrieHit[] = [];
    let from = 0;
    const walk = (node: Node, at: number) => {
      if (node.ends) for (const id of node.ends) hits.push({ id, from, to: at });
      const word = words[at];
      if (word && (at === from || word.joined)) node.follow(word, (next) => walk(next, at + 1));
    };
    for (; from < words.length; from++) walk(this.root, from);
    return hits;
  }
}
