import type { ModelSymbol } from '../../../rules/learned/symbols';

/** A word met less often is read by its letters alone. */
const OFTEN = 3;
/** A word only ever met with a capital is a name, unless it is this frequent and no first name. */
const FREQUENT_NAME = 6;

/**
 * The words that the model knows by themselves. Names of people and places are left out, so that the
 * model reads any of them as "<name>" and learns nothing about anybody.
 */
export function chooseVocabulary(
  sentences: readonly (readonly ModelSymbol[])[],
  firstNames: ReadonlySet<string>,
  commonWords: ReadonlySet<string>,
): string[] {
  const seen = new Map<string, { count: number; plain: number; middle: number }>();
  for (const symbols of sentences) {
    for (const { word, shape } of symbols) {
      const entry = seen.get(word) ?? { count: 0, plain: 0, middle: 0 };
      entry.count++;
      if (shape === 0 || shape > 2) entry.plain++;
      if (shape === 2) entry.middle++;
      seen.set(word, entry);
    }
  }
  return [...seen]
    .filter(([word, { count, plain, middle }]) => {
      if (count < OFTEN) return false;
      const nameLike = middle > 0 && plain <= middle * 0.2;
      if (!nameLike) return !(firstNames.has(word) && !commonWords.has(word));
      if (firstNames.has(word)) return false;
      return commonWords.has(word) || count >= FREQUENT_NAME;
    })
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([word]) => word);
}
