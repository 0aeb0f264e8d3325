import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../assets/public/_locales/en/messages.json';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<Key extends string> = Key extends `${infer Stem}_${Plural}` ? Stem : Key;

/** A text by its key in `_locales`; one that has plurals is known by the part before `_one`, `_other`. */
export type TextKey = Base<keyof typeof en>;

/** `{name}` in a text stands for `params.name`; `params.count` also chooses the plural. */
export type Params = Readonly<Record<string, string | number>>;

export type Translate = (key: TextKey, params?: Params) => string;

/**
 * Makes the function that gives texts.
 * @param lookup the message of a key, or nothing where there is none (as `browser.i18n.getMessage`)
 *   whose `language` says which language that is: it decides the plurals
 */
export function translator(lookup: (key: string) => string | undefined): Translate {
  const plurals = new Intl.PluralRules(lookup('language'));
  return (key, params = {}) => {
    const { count } = params;
    const found =
      typeof count === 'number'
        ? lookup(`${key}_${plurals.select(count)}`) || lookup(`${key}_other`) || lookup(key)
        : lookup(key);
    return (found || key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

/** The texts of the interface; without a provider the keys themselves are shown. */
export const Texts = createContext<Translate>((key) => key);

export const useTexts = (): Translate => useContext(Texts);
