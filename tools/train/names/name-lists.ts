import { resolve } from 'node:path';
import { fold } from '../../../rules/engine/tokens';
import { packNumbers, toText } from '../../../rules/names/packed-numbers';
import {
  CLASS_SHIFT,
  COMMON,
  classOf,
  givenOf,
  HASH_BITS,
  hashWord,
  SHORT_FORM,
  SURNAME,
} from '../../../rules/names/word-lists';
import { BRITISH_SHORT_FORMS } from './british-short-forms';
import { readJsonLines } from './corpora';
import type { WordClasses } from './word-classes';

export interface GivenName {
  readonly name: string;
  readonly total: number;
  readonly common_word: boolean;
}

export const readGivenNames = (shared: string) =>
  readJsonLines<GivenName>(resolve(shared, 'corpora/names_ons_ew_2012_2020.jsonl'));
export const readSurnames = (shared: string) =>
  readJsonLines<{ name: string; common_word: boolean }>(resolve(shared, 'corpora/surnames_uk.jsonl'));

/** Given name → short forms, folded: the list's own, for names that children bear, and British ones. */
export function readShortForms(shared: string): Map<string, string[]> {
  const borne = new Set(
    readGivenNames(shared)
      .filter((name) => name.total >= 10)
      .map((name) => fold(name.name)),
  );
  const forms = new Map<string, string[]>();
  for (const { name, nicknames } of readJsonLines<{ name: string; nicknames: string[] }>(
    resolve(shared, 'corpora/nicknames.jsonl'),
  )) {
    if (borne.has(fold(name))) forms.set(fold(name), nicknames.map(fold));
  }
  for (const line of BRITISH_SHORT_FORMS.trim().split('\n')) {
    const [name, ...shorts] = line.trim().split(' ') as [string, ...string[]];
    forms.set(name, [...new Set([...(forms.get(name) ?? []), ...shorts])]);
  }
  return new Map([...forms].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often a name is given: see `givenOf`. */
const band = (births: number) => (births >= 1_000 ? 4 : births >= 100 ? 3 : births >= 10 ? 2 : 1);

/** The lists in one table, hash → what is known, as source text of the module that ships it. */
export function packLists(shared: string, { words, classes, families }: WordClasses): string {
  const known = new Map<number, number>();
  const add = (word: string, bits: number) => {
    const key = hashWord(word) >>> (32 - HASH_BITS);
    let info = known.get(key) ?? 0;
    // Where two words fall together the commoner one, which comes first, keeps its place.
    if (givenOf(bits) > 0 && givenOf(info) > 0) bits &= ~7;
    if (classOf(bits) > 0 && classOf(info) > 0) return;
    info |= bits;
    known.set(key, info);
  };
  for (const { name, total, common_word } of readGivenNames(shared)) {
    if (total >= 3) add(fold(name), band(total) | (common_word ? COMMON : 0));
  }
  for (const { name, common_word } of readSurnames(shared))
    add(fold(name), SURNAME | (common_word ? COMMON : 0));
  for (const shorts of readShortForms(shared).values()) for (const short of shorts) add(short, SHORT_FORM);
  words.forEach((word, at) => {
    add(fold(word), ((classes[at] as number) + 1) << CLASS_SHIFT);
  });

  const keys = [...known.keys()].sort((a, b) => a - b);
  const gaps = keys.map((key, at) => key - (at === 0 ? 0 : (keys[at - 1] as number)));
  const infos = keys.map((key) => known.get(key) as number);
  const text = (bytes: Uint8Array) => `'${toText(bytes)}'`;
  return [
    '// Made by `npm run train:names -- --lists`. Sources and licences: LICENCES.md.',
    '/** Hashes of known words as gaps, what is known of each (two bytes, high and low apart), families of classes. */',
    'export const NAME_LISTS = {',
    `  count: ${keys.length},`,
    `  gaps: ${text(packNumbers(gaps))},`,
    `  high: ${text(Uint8Array.from(infos, (info) => info >> 8))},`,
    `  low: ${text(Uint8Array.from(infos, (info) => info & 255))},`,
    `  families: ${text(Uint8Array.from([0, ...families].map((family, at) => (at === 0 ? 0 : family + 1))))},`,
    '};',
    '',
  ].join('\n');
}

export function packShortForms(shared: string): string {
  const lines = [...readShortForms(shared)].map(([name, shorts]) => [name, ...shorts].join(' '));
  return [
    '// Made by `npm run train:names -- --lists`. Sources and licences: LICENCES.md.',
    '/** A line a given name: the name and its usual short forms, folded. */',
    `export const SHORT_FORMS = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}
