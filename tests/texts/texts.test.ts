import { describe, expect, it } from 'vitest';
import cy from '../../assets/public/_locales/cy/messages.json';
import en from '../../assets/public/_locales/en/messages.json';
import { sourceStrings } from './source-strings';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const english: Messages = en;
const welsh: Messages = cy;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const stems = (messages: Messages) => [...new Set(Object.keys(messages).map(stem))].sort();
const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the Welsh texts', () => {
  it('are there for every English one, and no more', () => {
    expect(stems(welsh)).toEqual(stems(english));
  });

  it('have every plural that Welsh has', () => {
    const plurals = new Intl.PluralRules('cy').resolvedOptions().pluralCategories;
    const counted = Object.keys(english)
      .filter((key) => key.endsWith('_other'))
      .map(stem);
    const wanted = counted.flatMap((key) => plurals.map((plural) => `${key}_${plural}`));
    expect(wanted.filter((key) => !welsh[key])).toEqual([]);
  });

  it('have the places for values of the English ones', () => {
    const keys = Object.keys(english).filter((key) => !PLURAL.test(key) || key.endsWith('_other'));
    const differ = keys.filter(
      (key) => places(english[key]?.message).join() !== places(welsh[key]?.message).join(),
    );
    expect(differ).toEqual([]);
  });

  it('are not the English ones left standing', () => {
    // Names of products, and words that are the same in both languages.
    const same = new Set(['name', 'profile_staff', 'staff_member']);
    const alike = Object.keys(english).filter(
      (key) =>
        english[key]?.message === welsh[key]?.message && !key.startsWith('platform_') && !same.has(key),
    );
    expect(alike).toEqual([]);
  });
});

describe('the code', () => {
  const sources = sourceStrings();

  it('has no words of its own in what people see', () => {
    expect(sources.flatMap(({ file, strays }) => strays.map((text) => `${file}: ${text}`))).toEqual([]);
  });

  it('uses every text there is', () => {
    // The manifest names these two.
    const used = new Set(['name', 'description', ...sources.flatMap(({ literals }) => literals)]);
    const beginnings = [...used].filter((literal) => literal.endsWith('_'));
    const idle = stems(english).filter(
      (key) => !used.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(idle).toEqual([]);
  });
});
