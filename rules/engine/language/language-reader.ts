import { francAll } from 'franc';
import type { Paragraph } from '../paragraph';
import { perParagraph } from '../per-paragraph';
import type { DraftText, Span } from '../types';
import { FUNCTION_WORDS, LANGUAGES } from './function-words';

/** A stretch of a draft in another language than English. */
export interface ForeignStretch extends Span {
  /** ISO 639-1 code where it can be told, else `und`. */
  readonly language: string;
}

/** The stretches of a draft, in order, that are long enough to tell and not English. */
export type LanguageReader = (draft: DraftText) => readonly ForeignStretch[];

/** Shorter than this in letters or words, a stretch is a greeting, a title or a name. */
const LEAST_LETTERS = 40;
const LEAST_WORDS = 6;
/** Scripts that are written without spaces say more in a letter. */
const LEAST_DENSE_LETTERS = 12;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const UPPER = /^\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;
/** Letters that English words do not have; a word with one is a sign of another language. */
const ODD = /[^\p{ASCII}'’‘ʼ‐‑]/u;
/** What some of these letters say by themselves, where small words do not. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/[ğışİ]/u, 'tr'],
  [/[łąęśżźćń]/u, 'pl'],
  [/[ăâîșțţ]/u, 'ro'],
  [/[ñ¿¡]/u, 'es'],
  [/[ãõ]/u, 'pt'],
  [/[ŵŷ]/u, 'cy'],
];

/** Languages that franc is asked about where small words do not decide, and what they are called here. */
const FRANC: Readonly<Record<string, string>> = {
  eng: 'en',
  pol: 'pl',
  ron: 'ro',
  spa: 'es',
  fra: 'fr',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  tur: 'tr',
  som: 'so',
  hun: 'hu',
  ces: 'cs',
  swe: 'sv',
  hrv: 'hr',
  tgl: 'tl',
  swh: 'sw',
  vie: 'vi',
};

/** What one sentence has of each language. */
interface Tally extends Span {
  words: number;
  letters: number;
  /** Letters of other scripts. */
  strange: number;
  dense: boolean;
  script: string | undefined;
  english: number;
  /** Words with letters that English has not. */
  odd: number;
  /** Small words by language, in the order of `LANGUAGES`. */
  readonly spoken: Float32Array;
}

function tallySentences(paragraph: Paragraph): Tally[] {
  const tallies = paragraph.sentences.map(
    (span): Tally => ({
      ...span,
      words: 0,
      letters: 0,
      strange: 0,
      dense: false,
      script: undefined,
      english: 0,
      odd: 0,
      spoken: new Float32Array(LANGUAGES.length),
    }),
  );
  let at = 0;
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word') continue;
    while (at < tallies.length - 1 && token.start >= (tallies[at]?.end ?? 0)) at++;
    const tally = tallies[at];
    if (!tally) break;
    tally.words++;
    const letters = token.text.length;
    tally.letters += letters;
    if (!LATIN.test(token.text)) {
      tally.strange += letters;
      tally.dense ||= DENSE.test(token.text);
      tally.script ??= SCRIPTS.find(([script]) => script.test(token.text))?.[1];
      continue;
    }
    // A capital inside a sentence begins a name, and names are at home in every language.
    if (tally.words > 1 && UPPER.test(token.text)) continue;
    if (ODD.test(token.text)) tally.odd++;
    const bits = FUNCTION_WORDS.get(token.folded) ?? 0;
    if (bits === 0) continue;
    // A word that other languages have too is only half a sign of English.
    if (bits & 1) tally.english += bits === 1 ? 1 : 0.5;
    for (let language = 1; language < LANGUAGES.length; language++) {
      if (bits & (1 << language)) (tally.spoken[language] as number) += bits & 1 ? 0.5 : 1;
    }
  }
  return tallies;
}

const bestOf = (spoken: Float32Array) => {
  let best = 1;
  for (let language = 2; language < spoken.length; language++) {
    if ((spoken[language] ?? 0) > (spoken[best] ?? 0)) best = language;
  }
  return best;
};

type Kind = 'english' | 'foreign' | 'open';

function kindOf(tally: Tally): Kind {
  if (tally.strange > tally.letters / 2) return 'foreign';
  const other = tally.spoken[bestOf(tally.spoken)] ?? 0;
  if (other + tally.odd >= 1 && other + tally.odd > tally.english * 1.4) return 'foreign';
  if (tally.english > 0) return 'english';
  return 'open';
}

/** Only where a stretch has no small words at all is franc asked: it costs a thousand times as much. */
function askFranc(text: string): string | undefined {
  const ranking = francAll(text, { only: Object.keys(FRANC), minLength: LEAST_LETTERS });
  const [first] = ranking;
  const english = ranking.find(([language]) => language === 'eng')?.[1] ?? 0;
  return first && first[0] !== 'eng' && first[0] !== 'und' && english < 0.8 ? FRANC[first[0]] : undefined;
}

interface Run extends Span {
  readonly tallies: readonly Tally[];
}

/** What language a run of sentences that are not English is in; undefined where it cannot be told. */
function languageOf(run: Run, text: string): string | undefined {
  const spoken = new Float32Array(LANGUAGES.length);
  let words = 0;
  let letters = 0;
  let strange = 0;
  let english = 0;
  let odd = 0;
  for (const tally of run.tallies) {
    odd += tally.odd;
    words += tally.words;
    letters += tally.letters;
    strange += tally.strange;
    english += tally.english;
    for (let language = 1; language < spoken.length; language++) {
      (spoken[language] as number) += tally.spoken[language] ?? 0;
    }
  }
  const dense = run.tallies.some((tally) => tally.dense);
  if (strange > letters / 2 && (dense ? letters >= LEAST_DENSE_LETTERS : letters >= LEAST_LETTERS * 0.75)) {
    return run.tallies.find((tally) => tally.script)?.script ?? 'und';
  }
  if (letters < LEAST_LETTERS || words < LEAST_WORDS) return undefined;
  const written = text.slice(run.start, run.end);
  // A list (greetings, dishes, species) is not a text that could be checked.
  if ((written.match(/[,;]/g)?.length ?? 0) > words / 3) return undefined;
  const best = bestOf(spoken);
  const small = spoken[best] ?? 0;
  if (english / words < 0.12) {
    if (small >= 2 && small / words >= 0.16) return LANGUAGES[best];
    if (odd + small >= 3 && (odd + small) / words >= 0.25) {
      return TELLING.find(([letters]) => letters.test(written))?.[1] ?? LANGUAGES[best];
    }
  }
  // Lists of names and places are capitals; prose of any language is not.
  const capitals = written.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  return english === 0 && words >= 8 && capitals < words * 0.4 ? askFranc(written) : undefined;
}

function foreignIn(paragraph: Paragraph): ForeignStretch[] {
  const tallies = tallySentences(paragraph);
  const found: ForeignStretch[] = [];
  let run: Tally[] = [];
  const close = () => {
    // A run begins and ends with what is surely not English, unless nothing in it is sure.
    const isSure = (tally: Tally) => kindOf(tally) === 'foreign';
    if (run.some(isSure)) run = run.slice(run.findIndex(isSure), run.findLastIndex(isSure) + 1);
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      const span = { start: first.start, end: last.end };
      const language = languageOf({ ...span, tallies: run }, paragraph.text);
      if (language !== undefined) found.push({ ...span, language: language === 'ur-latn' ? 'ur' : language });
    }
    run = [];
  };
  for (const tally of tallies) {
    if (kindOf(tally) === 'english') close();
    else run.push(tally);
  }
  close();
  return found;
}

/** Finds what is not English. Reads each paragraph once; neighbouring stretches of one language are one. */
export function createLanguageReader(): LanguageReader {
  const read = perParagraph(foreignIn);
  return (draft) => {
    const stretches: ForeignStretch[] = [];
    for (const { start, value } of read(draft)) {
      for (const stretch of value) {
        const moved = { ...stretch, start: stretch.start + start, end: stretch.end + start };
        const before = stretches.at(-1);
        const adjoins =
          before?.language === moved.language && !/\S/.test(draft.text.slice(before.end, moved.start));
        if (before && adjoins) stretches[stretches.length - 1] = { ...before, end: moved.end };
        else stretches.push(moved);
      }
    }
    return stretches;
  };
}

/** The language of a draft as a whole: another one where more than half of it is in that, else English. */
export function mainLanguage(draft: DraftText, stretches: readonly ForeignStretch[]): string {
  const share = new Map<string, number>();
  for (const { language, start, end } of stretches)
    share.set(language, (share.get(language) ?? 0) + end - start);
  const [top] = [...share].sort((a, b) => b[1] - a[1]);
  return top && top[1] > draft.text.length / 2 ? top[0] : 'en';
}
