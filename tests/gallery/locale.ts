import { type Translate, translator } from '../../components/texts';

const files = import.meta.glob<Record<string, { message: string }>>(
  '../../assets/public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);

/** The texts of one language, as the extension would have them in a browser of that language. */
export function textsIn(language: string): Translate {
  const messages = files[`../../assets/public/_locales/${language}/messages.json`];
  if (!messages) throw new Error(`there is no _locales/${language}/messages.json`);
  return translator((key) => messages[key]?.message);
}
