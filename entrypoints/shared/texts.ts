import { browser } from 'wxt/browser';
import { type Translate, translator } from '../../components/texts';

/** The texts of `_locales` in the browser's language; `texts('language')` says which that is. */
export const texts: Translate = translator((key) =>
  // The browser's types know the keys one by one; ours are checked by `TextKey`.
  browser.i18n.getMessage(key as 'name'),
);
