import type { Profile } from '../../packs/profile';
import type { Paragraph } from '../paragraph';
import { phraseKey, type Words, wordsOf } from '../phrases';
import { fold, tokenise } from '../tokens';
import type { Span } from '../types';

/** A place in a paragraph that names the school. */
export interface NameMention extends Span {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * `sure`: an account, a hashtag, or a name with "School" or the like in it. `bare`: a name that a
   * place could have too ("Kingsmead"). `word`: one that is also ordinary words, written small
   * ("the larches").
   */
  readonly how: 'sure' | 'bare' | 'word';
}

/** Words that say what kind of school; whatever stands before them is the school's own name. */
const TYPES = new Set(
  'school schools primary infant infants junior juniors academy nursery college high secondary grammar federation preschool ysgol'.split(
    ' ',
  ),
);

/** A name followed by one of these, written with a capital, is a street, a club or a firm. */
const OTHER_PLACES = new Set(
  `road rd street st lane ln close avenue ave drive crescent cres way terrace gardens grove walk row mews
  hill hills park farm hospice hospital hotel inn arms tavern pub brewery quay pier harbour mill mills
  reservoir garden common wood woods forest lodge house hall court tower bridge church chapel cathedral
  station surgery vets vet veterinary dental dentist pharmacy clinic practice medical united rovers city town
  fc afc rfc cc golf singers choral operatic players bakery butchers chippy fisheries
  museum library village estate lakes lake loch beach river brook canal marina leisure care nursing
  residents parish ward council community roundabout junction retail services market castle manor priory
  abbey cottage cottages belle brass masonic legion club theatre cinema heights valley point`.split(/\s+/),
);
/** These are so in small letters too. */
const ALWAYS_PLACES = new Set(
  'road rd street lane avenue close crescent hospice hotel arms inn fc afc rfc united rovers reservoir roundabout junction bypass surgery vets'.split(
    ' ',
  ),
);
const SPORTS = new Set(['rugby', 'cricket', 'football', 'tennis', 'bowls', 'bowling', 'hockey']);
/** Before a bare name: whatever follows is where one lives, or a thing of that name. */
const PLACE_BEFORE = new Set(
  'lower upper old greater north south east west river lake mount called named lady lord earl'.split(' '),
);
/** English words that schools are named after; small letters then mean the thing, not the school. */
const ORDINARY = new Set(
  `the a an of and on in at by bank field fields hill wood woods park green grove orchard meadow meadows
  larches larch oak oaks elm elms ash willow willows beech beeches cedar cedars pines holly hazel rowan
  birch birches acorn acorns little big great new old high low long stone brook bridge mill church cross
  spring springs summer river valley view heath moor cliff lake lakes pond pool ford gate gates bay sea
  star rainbow phoenix robin robins swan swans heron kite his her kings queens king queen prince castle
  abbey manor north south east west red white black blue silver golden rose lily ivy fern grange lodge
  hope grace trinity all saints saint holy cross family heart`.split(/\s+/),
);

interface Name {
  readonly words: readonly string[];
  readonly how: 'sure' | 'bare';
  /** Every word of it is an ordinary one. */
  readonly ordinary: boolean;
  /** An acronym must be written as one where it is also a word. */
  readonly capitals: readonly (string | undefined)[];
}

const saintless = (word: string) => (word === 'saint' ? 'st' : word === '&' ? 'and' : word);
const wordsOfName = (name: string) =>
  tokenise(name)
    .filter((token) => token.kind !== 'mark' || token.text === '&')
    .map((token) => ({ key: saintless(phraseKey(token.folded)), text: token.text }));

function namesOf({ school }: Profile): Name[] {
  const names = new Map<string, Name>();
  const add = (words: readonly { key: string; text: string }[], sure: boolean) => {
    if (words.length === 0) return;
    const keys = words.map(({ key }) => key);
    const name: Name = {
      words: keys,
      how: sure ? 'sure' : 'bare',
      ordinary: keys.every((key) => ORDINARY.has(key) || TYPES.has(key)),
      capitals: words.map(({ text, key }) =>
        /^\p{Lu}{2,}$/u.test(text) && (words.length > 1 || ORDINARY.has(key)) ? text : undefined,
      ),
    };
    const id = keys.join(' ');
    if (!names.has(id)) names.set(id, name);
  };
  const displayed = Object.values(school.accounts)
    .flatMap((accounts) => accounts ?? [])
    .filter((account) => /\s/.test(account));
  const types = new Set<string>();
  for (const name of [school.name, ...school.aliases, ...displayed]) {
    const words = wordsOfName(name);
    for (const { key } of words) if (TYPES.has(key)) types.add(key);
    const acronym = words.length === 1 && /^[\p{Lu}\d]{2,}$/u.test(words[0]?.text ?? '');
    add(words, acronym || words.some(({ key }) => TYPES.has(key)));
  }
  types.add('school');
  // "Brackenfold Infant School" is also called Brackenfold School, Brackenfold Infants, Brackenfold Infant.
  for (const name of [school.name, ...school.aliases]) {
    const words = wordsOfName(name);
    const first = words.findIndex(({ key }) => TYPES.has(key));
    const root = first < 0 ? words : words.slice(0, first);
    if (root.length === 0 || words.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))) continue;
    const spoken = root[0]?.key === 'the' ? root.slice(1) : root;
    for (const type of types) {
      add([...root, { key: type, text: type }], true);
      add([...spoken, { key: type, text: type }], true);
      const other = type.endsWith('s') ? type.slice(0, -1) : `${type}s`;
      if (TYPES.has(other)) add([...root, { key: other, text: other }], true);
    }
  }
  return [...names.values()].sort((a, b) => b.words.length - a.words.length);
}

/** Handles, hashtags and names written as one word, folded. */
function joinedOf({ school }: Profile, names: readonly Name[]) {
  const exact = new Set<string>();
  const inside: string[] = [];
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const handles = Object.values(school.accounts)
    .flatMap((accounts) => accounts ?? [])
    .filter((account) => !/\s/.test(account));
  for (const handle of handles) {
    exact.add(fold(handle).replace(/^@/, ''));
    exact.add(bare(handle));
  }
  for (const tag of school.hashtags) {
    exact.add(bare(tag));
    if (bare(tag).length >= 8) inside.push(bare(tag));
  }
  for (const { words, how } of names) {
    const joined = words.join('');
    if (joined.length < 3 || (how === 'bare' && words.length === 1 && joined.length < 8)) continue;
    exact.add(joined);
    if (joined.length >= 9) inside.push(joined);
  }
  const sites = [
    ...(school.contacts.website ?? []),
    ...(school.contacts.email ?? []).map((email) => email.split('@')[1] ?? email),
  ].map((site) =>
    fold(site)
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/\/.*$/, ''),
  );
  return { exact, inside, sites };
}

/** Makes the reader that finds where a paragraph names the school, in any usual form. */
export function createNameReader(profile: Profile): (paragraph: Paragraph) => NameMention[] {
  const names = namesOf(profile);
  const { exact, inside, sites } = joinedOf(profile, names);
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }

  /** Where the name that begins at the token ends, or -1. A full stop after "St" is passed over. */
  function endOf(words: Words, at: number, name: Name): number {
    let position = at;
    for (let index = 0; index < name.words.length; index++) {
      if (index > 0 && words.tokens[position]?.text === '.' && words.keys[position - 1] === 'st') position++;
      const key = words.keys[position];
      if (key === undefined) return -1;
      const wanted = name.words[index];
      const last = index === name.words.length - 1;
      const fits =
        saintless(key) === wanted ||
        (last && words.bases[position] !== undefined && words.bases[position] === wanted);
      if (!fits) return -1;
      const capitals = name.capitals[index];
      if (capitals !== undefined && words.tokens[position]?.text.slice(0, capitals.length) !== capitals)
        return -1;
      position++;
    }
    return position;
  }

  function followedByPlace(words: Words, to: number, sure: boolean): boolean {
    const next = words.tokens[to];
    const last = words.tokens[to - 1];
    if (!next || words.breaks[to] || next.kind !== 'word') return false;
    if (!sure && words.bases[to - 1] !== undefined && last && /['’]/.test(last.text)) return false;
    const key = words.bases[to] ?? (words.keys[to] as string);
    if (ALWAYS_PLACES.has(key)) return true;
    if (sure) return false;
    const capital = /^\p{Lu}/u.test(next.text);
    if (OTHER_PLACES.has(key) && capital) return true;
    // "Brackenfold Juniors" is another school where ours is an infant school.
    if (TYPES.has(key) && capital && key !== 'school') return true;
    // "Brackenfold Cricket Club", "Brackenfold Hill Road".
    const second = words.breaks[to + 1] ? undefined : words.keys[to + 1];
    if (second === undefined || !capital) return false;
    return ALWAYS_PLACES.has(second) || (SPORTS.has(key) && second === 'club');
  }

  return (paragraph) => {
    const words = wordsOf(paragraph);
    const found: NameMention[] = [];
    const push = (from: number, to: number, how: NameMention['how']) => {
      const start = words.tokens[from]?.start ?? 0;
      found.push({ from, to, how, start, end: words.tokens[to - 1]?.end ?? start });
    };
    for (let at = 0; at < words.tokens.length; at++) {
      const token = words.tokens[at];
      const key = words.keys[at];
      if (!token || key === undefined) continue;
      if (token.kind === 'mention' || token.kind === 'hashtag') {
        const name = key.replace(/^@/, '');
        const plain = name.replace(/[^\p{L}\p{N}]/gu, '');
        if (
          exact.has(name) ||
          exact.has(plain) ||
          (token.kind === 'hashtag' && inside.some((part) => plain.includes(part)))
        ) {
          push(at, at + 1, 'sure');
        }
        continue;
      }
      if (token.kind === 'url' || token.kind === 'email') {
        if (sites.some((site) => token.folded.includes(site))) push(at, at + 1, 'sure');
        continue;
      }
      if (token.kind !== 'word') continue;
      if (key.length >= 8 && exact.has(key) && !byFirst.has(key)) {
        push(at, at + 1, 'sure');
        continue;
      }
      const first =
        byFirst.get(saintless(key)) ?? (words.bases[at] ? byFirst.get(words.bases[at] as string) : undefined);
      if (!first) continue;
      for (const name of first) {
        const to = endOf(words, at, name);
        if (to < 0) continue;
        const sure = name.how === 'sure';
        if (followedByPlace(words, to, sure)) break;
        const small = /^\p{Ll}/u.test(words.tokens[to - 1]?.text ?? '');
        const before = at > 0 && !words.breaks[at] ? words.keys[at - 1] : undefined;
        if (!sure && before !== undefined && PLACE_BEFORE.has(before)) break;
        push(at, to, sure ? 'sure' : name.ordinary && small ? 'word' : 'bare');
        at = to - 1;
        break;
      }
    }
    return found;
  };
}
