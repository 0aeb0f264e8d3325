import { fold } from '../engine/tokens';
import type { Pupil } from '../engine/types';
import { openWordLists } from './open-word-lists';
import { givenNamesOf, isPetForm, petFormStems } from './short-forms';
import { classOf, givenOf, hashWord, isCommonWord, isShortForm } from './word-lists';

/** A name as the index compares it: folded, without apostrophes, hyphens, full stops and spaces. */
export const keyOf = (name: string): string => fold(name).replace(/['.\-\s]+/g, '');

/** A name of one word in plain letters: most are, and need no more than small letters. */
const PLAIN = /^[A-Za-z]+$/;

/** The parts of a double name, folded: "Al-Hassan" → al, hassan. */
const partsOf = (name: string): string[] =>
  PLAIN.test(name)
    ? [name.toLowerCase()]
    : fold(name)
        .replace(/['.]/g, '')
        .split(/[\s-]+/)
        .filter(Boolean);

/** A pupil with the folded names that the draft may use, the usual one first. */
interface Entry {
  readonly pupil: Pupil;
  readonly givens: readonly string[];
  readonly families: readonly string[];
}

const append = <T>(lists: Map<string, T[]>, key: string, item: T) => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};

/**
 * The roster, found by folded names: one look-up a word however many pupils there are, and nothing
 * that grows with the roster is walked or compiled on a draft.
 */
export class RosterIndex {
  readonly #byGiven = new Map<string, Entry[]>();
  readonly #byFamily = new Map<string, Entry[]>();
  /** Given names by their first two and their first three letters, for pet forms. */
  readonly #beginnings = new Map<string, string[]>();
  /** First parts of all names: a word that is none of them begins no name of the roster. */
  readonly #openings = new Set<string>();
  readonly #shortFormsMet = new Map<string, readonly string[]>();
  /** Most words of one given or family name. */
  readonly longest: number = 1;

  constructor(roster: readonly Pupil[]) {
    let longest = 1;
    for (const pupil of roster) {
      const given = partsOf(pupil.given);
      const family = partsOf(pupil.family);
      if (given.length === 0 || family.length === 0) continue;
      longest = Math.max(longest, given.length, family.length);
      const givens = [given.join('')];
      if (given.length > 1) givens.push(given[0] as string);
      if (pupil.knownAs) givens.push(keyOf(pupil.knownAs));
      const families = [family.join('')];
      // "Smith-Jones" is called Smith or Jones; "Al-Hassan" is not called Al.
      if (family.length > 1) families.push(...family.filter((part) => part.length > 3));
      const entry = { pupil, givens, families };
      for (const name of givens) this.#addGiven(name, entry);
      for (const name of families) append(this.#byFamily, name, entry);
      this.#openings.add(family[0] as string);
      this.#openings.add(given[0] as string);
    }
    this.longest = Math.min(longest, 4);
  }

  #addGiven(name: string, entry: Entry) {
    const known = this.#byGiven.get(name);
    if (known) {
      known.push(entry);
      return;
    }
    this.#byGiven.set(name, [entry]);
    this.#openings.add(name);
    append(this.#beginnings, name.slice(0, 2), name);
    append(this.#beginnings, name.slice(0, 3), name);
  }

  /** Whether a name of the roster, or a short form of one, may begin with this part. */
  mayOpen(key: string): boolean {
    return key.length === 1 || this.#openings.has(key) || this.shortFormsOf(key).length > 0;
  }

  get empty(): boolean {
    return this.#byGiven.size === 0;
  }

  /** A pupil of this given name. */
  given(key: string): Pupil | undefined {
    return this.#byGiven.get(key)?.[0]?.pupil;
  }

  isFamily(key: string): boolean {
    return this.#byFamily.has(key);
  }

  /** A pupil by given name (or its first letter) and family name (or its first letter). */
  full(given: string, family: string): Pupil | undefined {
    if (family.length === 1)
      return this.#byGiven.get(given)?.find((entry) => entry.families[0]?.startsWith(family))?.pupil;
    const namesakes = this.#byFamily.get(family);
    return given.length === 1
      ? namesakes?.find((entry) => entry.givens[0]?.startsWith(given))?.pupil
      : namesakes?.find((entry) => entry.givens.includes(given))?.pupil;
  }

  /** Given names on the roster that `short` is a usual short form of. */
  shortFormsOf(short: string): readonly string[] {
    const met = this.#shortFormsMet.get(short);
    if (met) return met;
    const found = this.#findShortForms(short);
    // Drafts repeat their words; a page full of unknown ones must not grow this without end.
    if (this.#shortFormsMet.size > 5_000) this.#shortFormsMet.clear();
    this.#shortFormsMet.set(short, found);
    return found;
  }

  #findShortForms(short: string): readonly string[] {
    const listed = givenNamesOf(short).filter((given) => this.#byGiven.has(given));
    // "The" is no pet form of Theodore, nor "win" of Winston: only words that are nothing else.
    const info = openWordLists().infoOf(hashWord(short));
    const nameLike = givenOf(info) > 0 || isShortForm(info) || classOf(info) === 0;
    if (!nameLike || isCommonWord(info)) return listed;
    const made = petFormStems(short).flatMap((stem) =>
      (this.#beginnings.get(stem.slice(0, 3)) ?? []).filter((given) => isPetForm(short, stem, given)),
    );
    return [...new Set([...listed, ...made])];
  }
}
