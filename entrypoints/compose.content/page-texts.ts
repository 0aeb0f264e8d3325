import { type Translate, translator } from '../../components/texts';
import { extension } from './extension';

/** What must still be said when the extension behind this page is gone, and its texts with it. */
const LAST_WORDS = [
  'badge_broken',
  'close',
  'gate_title',
  'gate_unchecked',
  'go_back',
  'post_anyway',
  'reload_needed',
] as const;

/** The texts of the interface for this page, kept once they have been used. */
export function pageTexts(): Translate {
  const kept = new Map<string, string>();
  const lookup = (key: string): string | undefined => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    try {
      const text = extension.i18n.getMessage(key as never);
      kept.set(key, text);
      return text;
    } catch {
      return undefined;
    }
  };
  for (const key of LAST_WORDS) lookup(key);
  return translator(lookup);
}
