import { fold } from '../engine/tokens';
import type { Pupil } from '../engine/types';
import { openWordLists } from './open-word-lists';
import { givenNamesOf, isPetForm } from './short-forms';
import { hashWord, isCommonWord } from './word-lists';

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
  /** Given names by their first two letters, for pet forms. */
  readonly #beginnings = new Map<string, string[]>();
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
    }
    this.longest = Math.min(longest, 4);
  }

  #add(key: string, pupil: Pupil) {
    if (!this.#full.has(key)) this.#full.set(key, pupil);
  }

  #addGiven(name: string, pupil: Pupil) {
    if (this.#given.has(name)) return;
    this.#given.set(name, pupil);
    const beginning = name.slice(0, 2);
    const list = this.#beginnings.get(beginning);
    if (list) list.push(name);
    else this.#beginnings.set(beginning, [name]);
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
    const listed = givenNamesOf(short).filter((given) => this.#given.has(given));
    // "The" is no pet form of Theodore, nor "win" of Winston.
    const everyday = isCommonWord(openWordLists().infoOf(hashWord(short)));
    const made = everyday ? [] : (this.#beginnings.get(short.slice(0, 2)) ?? []).filter((given) => isPetForm(short, given));
    const found = [...new Set([...listed, ...made])];
    // Drafts repeat their words; a page full of unknown ones must not grow this without end.
    if (this.#shortFormsMet.size > 5_000) this.#shortFormsMet.clear();
    this.#shortFormsMet.set(short, found);
    return found;
  }
}
