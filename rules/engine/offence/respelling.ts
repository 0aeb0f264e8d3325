import ordinary from '../../lexicons/ordinary-spellings.json';
import { strongLanguage } from '../../lexicons/strong-language';
import type { Respelling } from '../stance/words';
import { attackWords } from './attack-words';
import { groupWords } from './groups';

const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
};

/** Words that people run together with the word they want to hide. */
const GLUE =
  'so too many much all the and to of are such you hang massive is be people just these those'.split(' ');

const single = (words: readonly string[]) => words.filter((word) => !word.includes('_') && word.length > 2);

/** Spellings one dropped or one swapped letter away; the first letter stays. */
export function misspellings(word: string): string[] {
  const found: string[] = [];
  if (word.length >= 5) {
    for (let at = 1; at < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  }
  if (word.length >= 4) {
    for (let at = 1; at < word.length - 1; at++) {
      found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    }
  }
  return found;
}

export function runTogether(word: string): string[] {
  return word.length < 4 ? [] : GLUE.flatMap((glue) => [glue + word, word + glue]);
}

/** Two-word slurs as they are written to slip through. */
const joinedPairs = strongLanguage.slurs
  .filter((word) => word.includes('_'))
  .map((word) => word.replace('_', ''));

/** Words whose misspellings are repaired. */
export const repairable: readonly string[] = [
  ...new Set([
    ...single(strongLanguage.swearing),
    ...single(strongLanguage.slurs),
    ...single(strongLanguage.insults).filter((word) => word.length > 4),
    ...single(attackWords),
    ...groupWords,
  ]),
];
/** Words that are looked for inside words run together. */
export const gluable: readonly string[] = [
  ...new Set([
    ...single(strongLanguage.swearing),
    ...single(strongLanguage.slurs),
    ...single(attackWords),
    'scumbags',
    'stupidest',
  ]),
];

let shared: Respelling | undefined;

/** The one reader of disguised spellings, made when it is first needed. */
export function sharedRespelling(): Respelling {
  shared ??= createRespelling();
  return shared;
}

/** Reads disguised spellings: signs and digits for letters, stars, gaps, dropped and swapped letters. */
function createRespelling(): Respelling {
  const words = new Set([...repairable, 'die', 'sick', ...joinedPairs]);
  const starrable = [
    ...new Set([
      ...single(strongLanguage.swearing),
      ...single(strongLanguage.slurs),
      ...single(strongLanguage.insults),
      ...single(attackWords),
    ]),
  ];
  const known = new Set<string>(ordinary.words);
  const repairs = new Map<string, readonly string[]>();
  for (const word of repairable) {
    for (const spelling of misspellings(word)) {
      if (!known.has(spelling) && !words.has(spelling) && !repairs.has(spelling))
        repairs.set(spelling, [word]);
    }
  }
  for (const word of gluable) {
    for (const glue of word.length < 4 ? [] : GLUE) {
      for (const [spelling, parts] of [
        [glue + word, [glue, word]],
        [word + glue, [word, glue]],
      ] as const) {
        if (!known.has(spelling) && !words.has(spelling)) repairs.set(spelling, parts);
      }
    }
  }
  const starred = (raw: string): string | undefined => {
    const letters = raw.replace(/[^a-z]/g, '').length;
    if (letters === 0 || raw.length < 3 || (letters < 2 && raw.length < 4)) return undefined;
    return starrable.find((word) => {
      if (word.length !== raw.length) return false;
      for (let at = 0; at < word.length; at++) {
        const sign = raw.charAt(at);
        if (sign !== '*' && sign !== '#' && sign !== word.charAt(at) && SIGNS[sign] !== word.charAt(at))
          return false;
      }
      return true;
    });
  };
  return {
    unmask(raw) {
      if (words.has(raw)) return raw;
      const trimmed = raw.replace(/[!|]+$/, '');
      const plain = trimmed.replace(/[0-9@$!|+]/g, (sign) => SIGNS[sign] ?? sign);
      if (words.has(plain)) return plain;
      return /[*#]/.test(trimmed) ? starred(trimmed) : undefined;
    },
    repair: (word) => repairs.get(word),
  };
}
