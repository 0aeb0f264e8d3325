import { SHORT_FORMS } from '../lexicons/short-forms';

let shortToGiven: Map<string, string[]> | undefined;

function dictionary(): Map<string, string[]> {
  if (shortToGiven) return shortToGiven;
  shortToGiven = new Map();
  for (const line of SHORT_FORMS.split('\n')) {
    const [given, ...shorts] = line.split(' ');
    for (const short of shorts) {
      const known = shortToGiven.get(short);
      if (known) known.push(given as string);
      else shortToGiven.set(short, [given as string]);
    }
  }
  return shortToGiven;
}

/** Given names that `short` is listed as a short form of; both folded. */
export const givenNamesOf = (short: string): readonly string[] => dictionary().get(short) ?? [];

/**
 * Beginnings that a given name must have for `short` to be made from it as pet forms are: the beginning
 * itself ("temi" of "temitope"), or what is left without -ie, -y, -o ("albie" of "albert", "izzy" of
 * "isabella", where z stands for s). Folded; each at least two letters.
 */
export function petFormStems(short: string): readonly string[] {
  if (short.length < 3) return [];
  const stems = [short];
  const ending = /(?:ie|ey|ee|y|i|o|z|s)$/.exec(short);
  let stem = ending ? short.slice(0, ending.index) : '';
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  if (stem.length >= 2) {
    stems.push(stem);
    if (stem.endsWith('z')) stems.push(`${stem.slice(0, -1)}s`);
    if (stem.endsWith('k')) stems.push(`${stem.slice(0, -1)}c`);
  }
  return stems;
}

/** Whether a given name with one of the stems of `short` is long enough to have it for a pet form. */
export const isPetForm = (short: string, stem: string, given: string): boolean =>
  given !== short &&
  given.startsWith(stem) &&
  given.length >= stem.length + 2 &&
  given.length >= short.length - 2;
