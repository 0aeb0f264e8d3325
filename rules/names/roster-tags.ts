import { fold, type Token } from '../engine/tokens';
import type { Pupil } from '../engine/types';
import type { RosterIndex } from './roster-index';
import type { RosterMatch } from './roster-matcher';
import { classOf, givenOf, hashWord, isCommonWord, type WordLists } from './word-lists';

/** A hashtag or handle longer than this is not taken apart. */
const LONGEST_TAG = 60;
/** Short names are part of too many words to be seen in a run of letters. */
const SHORTEST_NAME = 4;

/** Words that stand with a child's name in a hashtag. */
const CHEER =
  /^(?:well|done|go|team|happy|birthday|bravo|congrats|congratulations|proud|of|so|brave|star|superstar|hero|champion|amazing|our|little|love|you|the|for|super|clever|good|luck|thank|miss|goodbye|welcome|da|iawn|llongyfarchiadau|get|come|on|is|a|\d+)$/;

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** "WellDoneTilly" → Well, Done, Tilly, with their offsets. */
function camelWords(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
}

/** Given and family name side by side anywhere in a run of letters. */
function fullNameIn(run: string, index: RosterIndex): { pupil: Pupil; from: number; to: number } | undefined {
  for (let from = 0; from < run.length - 3; from++) {
    for (let middle = from + 2; middle < run.length - 1; middle++) {
      const given = run.slice(from, middle);
      const names = index.given(given) ? [given] : given.length > 2 ? index.shortFormsOf(given) : [];
      if (names.length === 0) continue;
      for (let to = run.length; to >= middle + 2; to--) {
        const family = run.slice(middle, to);
        if (!index.isFamily(family)) continue;
        for (const name of names) {
          const pupil = index.full(name, family);
          // What is left over must not be the rest of a longer word: "@fineaseverdell" has none, "@tedwardsfan" would.
          if (pupil && (from === 0 || given.length + family.length >= 8)) return { pupil, from, to };
        }
      }
    }
  }
  return undefined;
}

/** A given name at either end of a hashtag whose other words cheer or are everyday words. */
function firstNameIn(
  tag: string,
  index: RosterIndex,
  lists: WordLists,
): { pupil: Pupil; from: number; to: number } | undefined {
  const words = camelWords(tag);
  if (words.length > 1) {
    for (let i = words.length - 1; i >= 0; i--) {
      const { word, at } = words[i] as { word: string; at: number };
      const key = letters(word);
      const name = key.length < 2 ? undefined : index.given(key) ? key : index.shortFormsOf(key)[0];
      const pupil = name === undefined ? undefined : index.given(name);
      if (!pupil) continue;
      const others = words.filter((_, other) => other !== i).map((other) => letters(other.word));
      const cheered = others.every((other) => CHEER.test(other));
      // At the end: what follows a name may be its family's ("#SamuelPepys").
      const last = i === words.length - 1;
      if (cheered || (last && isToldOf(key, others, index, lists)))
        return { pupil, from: at, to: at + word.length };
    }
    return undefined;
  }
  const run = letters(tag);
  for (let length = run.length; length >= SHORTEST_NAME; length--) {
    for (const from of [run.length - length, 0]) {
      const key = run.slice(from, from + length);
      const name = index.given(key) ? key : index.shortFormsOf(key)[0];
      const pupil = name === undefined ? undefined : index.given(name);
      if (!pupil) continue;
      const rest = from === 0 ? run.slice(length) : run.slice(0, from);
      if (rest !== '' && isCheer(rest, lists)) return { pupil, from, to: from + length };
    }
  }
  return undefined;
}

/** Words that make a title of the name before or after: "#JackAndTheBeanstalk", "#AliceInWonderland". */
const TITLE_WORD = /^(?:and|in|the|day|week|street|road|house|class|school|club|show|film|book|story)$/;

/** "#StarBakerScarlett": a name that is no other word, among everyday words that are no names. */
function isToldOf(key: string, others: readonly string[], index: RosterIndex, lists: WordLists): boolean {
  if (key.length < SHORTEST_NAME || !index.given(key) || isCommonWord(lists.infoOf(hashWord(key))))
    return false;
  return others.every((other) => {
    const info = lists.infoOf(hashWord(other));
    return classOf(info) > 0 && (givenOf(info) < 2 || isCommonWord(info)) && !TITLE_WORD.test(other);
  });
}

/** Whether a run of letters is made of cheering words: "welldone", "sobrave". */
function isCheer(run: string, lists: WordLists): boolean {
  const reached = new Uint8Array(run.length + 1);
  reached[0] = 1;
  let cheered = false;
  for (let from = 0; from < run.length; from++) {
    if (!reached[from]) continue;
    for (let to = from + 1; to <= run.length; to++) {
      const word = run.slice(from, to);
      const cheer = CHEER.test(word);
      if (cheer || (to - from > 2 && classOf(lists.infoOf(hashWord(word))) > 0)) {
        reached[to] = 1;
        cheered ||= cheer;
      }
    }
  }
  return reached[run.length] === 1 && cheered;
}

/** Pupils in hashtags and handles: #OliverSmith, #WellDoneTilly, @oliver.smith07. */
export function matchTags(tokens: readonly Token[], index: RosterIndex, lists: WordLists): RosterMatch[] {
  if (index.empty) return [];
  const found: RosterMatch[] = [];
  tokens.forEach((token, at) => {
    const hashtag = token.kind === 'hashtag';
    if ((!hashtag && token.kind !== 'mention' && token.kind !== 'email') || token.text.length > LONGEST_TAG)
      return;
    const body =
      hashtag || token.kind === 'mention' ? token.text.slice(1) : (token.text.split('@')[0] as string);
    const full = fullNameIn(letters(body), index);
    const one = full ?? (hashtag ? firstNameIn(body, index, lists) : undefined);
    if (!one) return;
    found.push({
      start: token.start,
      end: token.end,
      pupil: one.pupil,
      full: full !== undefined,
      form: hashtag ? 'hashtag' : 'handle',
      from: at,
      to: at + 1,
    });
  });
  return found;
}
