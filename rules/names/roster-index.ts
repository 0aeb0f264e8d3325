import { fold } from '../engine/tokens';
import type { Pupil } from '../engine/types';
import { openWordLists } from './open-word-lists';
import { givenNamesOf, isPetForm, petFormStems } from './short-forms';
import { classOf, givenOf, hashWord, isCommonWord, isShortForm } from './word-lists';

/** A name as the index compares it: folded, without apostrophes, hyphens, full stops and spaces. */
export const keyOf = (name: string): string => fold(name).replace(/['.\-\s]+/g, '');

/** The parts of a double name, folded: "Al-Hassan" → al, hassan. */
const partsOf = (name: string): string[] =>
  fold(name)
    .replace(/['.]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);

/**
 * The roster, found by folded names: one look-up a word however many pupils there are, and nothing
 * that grows with the roster is walked or compiled on a draft.
 */
export class RosterIndex {
  readonly #given = new Map<string, Pupil>();
  readonly #family = new Set<string>();
  readonly #full = new Map<string, Pupil>();
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
      for (const name of givens) {
        this.#addGiven(name, pupil);
        for (const last of families) {
          this.#add(`${name} ${last}`, pupil);
          this.#add(`${name[0]} ${last}`, pupil);
        }
        this.#add(`${name} ${(families[0] as string)[0]}`, pupil);
      }
      for (const last of families) this.#family.add(last);
      this.#openings.add(family[0] as string);
      this.#openings.add(given[0] as string);
    }
    this.longest = Math.min(longest, 4);
  }

  #add(key: string, pupil: Pupil) {
    if (!this.#full.has(key)) this.#full.set(key, pupil);
  }

  #addGiven(name: string, pupil: Pupil) {
    if (this.#given.has(name)) return;
    this.#given.set(name, pupil);
    this.#openings.add(name);
    for (const length of [2, 3]) {
      const beginning = name.slice(0, length);
      const list = this.#beginnings.get(beginning);
      if (list) list.push(name);
      else this.#beginnings.set(beginning, [name]);
    }
  }

  /** Whether a name of the roster, or a short form of one, may begin with this part. */
  mayOpen(key: string): boolean {
    return key.length === 1 || this.#openings.has(key) || this.shortFormsOf(key).length > 0;
  }

  get empty(): boolean {
    return this.#given.size === 0;
  }

  /** A pupil of this given name. */
  given(key: string): Pupil | undefined {
    return this.#given.get(key);
  }

  isFamily(key: string): boolean {
    return this.#family.has(key);
  }

  /** A pupil by given name (or its first letter) and family name (or its first letter). */
  full(given: string, family: string): Pupil | undefined {
    return this.#full.get(`${given} ${family}`);
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
    const listed = givenNamesOf(short).filter((given) => this.#given.has(given));
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
