import { openWordLists } from '../../names/open-word-lists';
import { classOf, givenOf, hashWord, isCommonWord, isShortForm, isSurname } from '../../names/word-lists';
import type { Profile } from '../../packs/profile';
import { fold } from '../tokens';
import { ORGANISATION_WORDS, PERSON_WORDS, PLACES } from './organisation-words';

/** Whose account a handle or display name is, as far as its look tells. */
export type AccountKind = 'own' | 'organisation' | 'person' | 'unknown';

export interface AccountReader {
  /** `account`: a handle ("@jen_holroyd79", "phil.bsky.social") or a display name ("Mandy Crossley"). */
  kindOf(account: string): AccountKind;
  /** Whether two handles or names are one account's. */
  same(a: string | undefined, b: string | undefined): boolean;
}

/** "@Jen.Holroyd" and "jenholroyd" are one: folded letters and digits. */
const keyOf = (account: string): string =>
  fold(account)
    .replace(/^@/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "mumofthree", "nanof6". */
const FAMILY_OF = /^(?:mum|mam|mummy|dad|daddy|nan|nana|gran|granny|grandad|grandma)(?:of|to)/;
/** Ends of handles that name the service or the trade, not the person. */
const SERVICE = /\.(?:bsky\.social|mastodon\.\p{L}+|social)$/u;
const SHORTEST_PART = 3;

const infoOf = (word: string): number => openWordLists().infoOf(hashWord(word));
const isGiven = (word: string): boolean => {
  const info = infoOf(word);
  return (givenOf(info) >= 2 || isShortForm(info)) && !isCommonWord(info) && !PLACES.has(word);
};
/** Can be spoken: "becs" and not "rspb". */
const sounds = (word: string): boolean => word.length > 2 && /[aeiouy]/.test(word.slice(0, 4));
/** Given names that are words too count where something else speaks for a person. */
const mayBeGiven = (word: string): boolean => givenOf(infoOf(word)) >= 1 && !PLACES.has(word);
const isWord = (word: string): boolean => classOf(infoOf(word)) > 0 || isCommonWord(infoOf(word));

/** "GrandadKenTinkers" → grandad, ken, tinkers; "jen_holroyd79" → jen, holroyd, 79. */
function partsOf(handle: string): string[] {
  return [...handle.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu)].map((match) => fold(match[0]));
}

/** Whether a run of letters begins or ends with an organisation's word: "leevalleypark", "wfcouncil". */
function speaksOfOrganisation(run: string): boolean {
  for (let length = Math.min(14, run.length); length >= 2; length--) {
    if (length < 4 && length !== run.length) {
      // "fc", "uk", "bbc" only where they stand at an edge of a longer name and the rest is long.
      const edge = run.slice(-length);
      if (
        /^(?:fc|afc|rfc|cfc|cc|uk|gb|nhs|pta|fm|tv|ltd|plc|edu|gov)$/.test(edge) &&
        run.length - length >= 3
      )
        return true;
      if (/^(?:bbc|itv|nhs|uk)/.test(run) && length === 3) return true;
      continue;
    }
    if (ORGANISATION_WORDS.has(run.slice(-length)) || ORGANISATION_WORDS.has(run.slice(0, length)))
      return true;
  }
  return false;
}

/** A given name and a surname, or a given name and an initial, written as one: "nadiarehman", "mariap". */
function speaksOfPerson(run: string): boolean {
  for (let at = Math.min(run.length, 11); at >= SHORTEST_PART; at--) {
    const given = run.slice(0, at);
    const info = infoOf(given);
    if (PLACES.has(given) || (givenOf(info) < 2 && !(isShortForm(info) && at > 3))) continue;
    const rest = run.slice(at);
    if (rest.length === 0) return !isCommonWord(info);
    if (rest.length === 1) return at >= 4 && !isCommonWord(info) && !isWord(run);
    if (rest.length >= SHORTEST_PART && isSurname(infoOf(rest)) && !isWord(run)) return true;
    if (rest.length >= SHORTEST_PART && isGiven(rest) && !isCommonWord(info)) return true;
    if (at >= 4 && rest.length >= 4 && !isCommonWord(info) && !isCommonWord(infoOf(rest)) && !isWord(run))
      return true;
  }
  return false;
}

function kindOfHandle(handle: string): AccountKind {
  const parts = partsOf(handle);
  const words = parts.filter((part) => !/^\p{N}+$/u.test(part));
  if (words.length === 0) return 'unknown';
  if (words.some((word) => ORGANISATION_WORDS.has(word))) {
    // "coach.dee.hallam" is a person, "brenda.does.puds" too; "jenny_bakes_shop" is a shop.
    return 'organisation';
  }
  if (words.some((word) => PERSON_WORDS.has(word) || FAMILY_OF.test(word))) return 'person';
  const separated = words.length > 1;
  if (separated) {
    const first = words[0] as string;
    const second = words[1] as string;
    if (words.some((word) => word.length >= SHORTEST_PART && isGiven(word))) return 'person';
    if (mayBeGiven(first) && (isSurname(infoOf(second)) || second.length === 1)) return 'person';
    if (!isWord(first) && second.length > 2 && isSurname(infoOf(second)) && !isWord(second)) return 'person';
    const marks = handle.match(/[._-]+(?=[\p{L}\p{N}])/gu)?.length ?? 0;
    if (marks > 0) {
      // "lorcs_m", "k_baptiste": a name and an initial.
      if ((second.length === 1 && first.length > 2) || (first.length === 1 && second.length > 3))
        return 'person';
      // "dazza_bowker": two words that are not words.
      if (sounds(first) && second.length > 2 && !isWord(first) && !isCommonWord(infoOf(second)))
        return 'person';
      // "shaz_kitchen_tales": what organisations seldom call themselves.
      if (marks > 1 && sounds(first) && !isWord(first)) return 'person';
    }
  }
  if (words.some((word) => word.length > 4 && speaksOfPerson(word))) {
    if (!words.some((word) => word.length > 6 && speaksOfOrganisation(word))) return 'person';
  }
  if (words.some((word) => word.length > 3 && speaksOfOrganisation(word))) return 'organisation';
  // A birth year, a shirt number: organisations' handles seldom end in two digits or more.
  const tail = parts[parts.length - 1] as string;
  if (/^(?:\d{2}|19\d\d|20[01]\d)$/.test(tail)) return 'person';
  return 'unknown';
}

function kindOfName(name: string): AccountKind {
  const words = fold(name)
    .split(/[\s/,]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}'&-]/gu, ''))
    .filter(Boolean);
  if (
    words.some(
      (word) =>
        word === '&' || word === 'the' || word === 'of' || ORGANISATION_WORDS.has(word.replace(/'s?$/, '')),
    )
  ) {
    return 'organisation';
  }
  const [first = '', second = ''] = words;
  if (words.length === 0) return 'unknown';
  if (words.length === 1) return isGiven(first) ? 'person' : 'unknown';
  if (PERSON_WORDS.has(first)) return 'person';
  if (words.length > 4) return 'organisation';
  const last = words[words.length - 1] as string;
  if (mayBeGiven(first)) return 'person';
  if (isSurname(infoOf(last)) && !isWord(first)) return 'person';
  return !isWord(first) && !isWord(second) && words.length <= 3 && givenOf(infoOf(first)) > 0
    ? 'person'
    : 'unknown';
}

export function createAccountReader({ school, staff }: Pick<Profile, 'school' | 'staff'>): AccountReader {
  const own = new Set(
    [
      school.name,
      ...school.aliases,
      ...school.hashtags,
      ...Object.values(school.accounts).flatMap((names) => names ?? []),
    ].map(keyOf),
  );
  const colleagues = new Set(staff.map(({ name }) => keyOf(name)));
  /** Accounts recur with every key press. */
  const known = new Map<string, AccountKind>();
  const read = (account: string): AccountKind => {
    const plain = account.trim();
    if (own.has(keyOf(plain)) || own.has(keyOf(plain.replace(SERVICE, '')))) return 'own';
    if (colleagues.has(keyOf(plain))) return 'person';
    const handle = plain.startsWith('@') && !/\s/.test(plain) ? plain.slice(1) : plain;
    return /\s/.test(handle)
      ? kindOfName(handle.replace(/^@/, ''))
      : kindOfHandle(handle.replace(SERVICE, ''));
  };
  return {
    kindOf(account) {
      let kind = known.get(account);
      if (kind === undefined) {
        kind = read(account);
        if (known.size > 500) known.clear();
        known.set(account, kind);
      }
      return kind;
    },
    same: (a, b) => a !== undefined && b !== undefined && keyOf(a) !== '' && keyOf(a) === keyOf(b),
  };
}
