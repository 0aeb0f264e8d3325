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

/** The stem of a pet form: "albie" → "alb", "maddy" → "mad", "izzy" → "iz"; undefined where it is none. */
function stemOf(short: string): string | undefined {
  const ending = /(?:ie|ey|ee|y|i|o|z|s)$/.exec(short);
  if (!ending) return undefined;
  let stem = short.slice(0, ending.index);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return stem.length >= 2 ? stem : undefined;
}

const soft = (text: string) => text.replace(/z/g, 's').replace(/ph/g, 'f').replace(/ck|c/g, 'k');

/**
 * Whether `short` is made from `given` as pet forms are: its beginning ("temi" of "temitope"), or its
 * beginning with -ie, -y, -o ("albie" of "albert", "izzy" of "isabella"). Both folded.
 */
export function isPetForm(short: string, given: string): boolean {
  if (short.length < 3 || short.length > given.length + 2 || short === given) return false;
  if (given.startsWith(short)) return given.length - short.length >= 2;
  const stem = stemOf(short);
  if (stem === undefined || short[0] !== given[0]) return false;
  return given.length >= stem.length + 2 && soft(given).startsWith(soft(stem));
}
