import { fold, type Token } from '../engine/tokens';
import type { Profile } from '../packs/profile';
import { openWordLists } from './open-word-lists';
import { givenOf, hashWord } from './word-lists';

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|reverend|coach|nurse|pc|pcso|sgt|cllr|councillor|auntie|aunty|aunt|uncle|nan|nana|grandad|grandpa|grandma|granny|nain|taid|chef|captain|sister|brother|father|fr)$/;
/** "Author Josie Fairweather", "our chair of governors, Raj Patel". */
const OFFICE =
  /^(?:author|authors|illustrator|poet|artist|headteacher|head|principal|teacher|caretaker|governor|governors|secretary|senco|chair|chairman|chairwoman|mp|mayor|mayoress|bishop|vicar|reverend|inspector|librarian|cook|firefighter|footballer|olympian|paralympian|presenter|singer|composer|scientist|astronaut|explorer|engineer|trustee|founder|ceo|director|officer|sergeant|constable)$/;

/** "R." of "Mr. R. Patel" and the full stop of "Mr.". */
const passesOver = (token: Token) => token.text === '.' || /^\p{Lu}$/u.test(token.text);

/**
 * "Kerr, Judith – Mog": the given name of somebody listed by a family name that is not the roster's, as
 * authors are. Only where the line opens with it and goes on with a dash or ends, and where the word
 * before is no given name: "Oliver, Grace – well done" are two children.
 */
function isCatalogued(tokens: readonly Token[], at: number): boolean {
  const [family, comma, given, after] = [at - 2, at - 1, at, at + 1].map((t) => tokens[t]);
  if (!family || comma?.text !== ',' || !given || !/^\p{Lu}\p{Ll}/u.test(family.text)) return false;
  if (givenOf(openWordLists().infoOf(hashWord(family.folded))) > 1) return false;
  return after !== undefined && /^[-–—:]$/.test(after.text) && after.start > given.end;
}

/**
 * Tells adults by what stands with the name: a title, an office just before, or the name of a listed
 * member of staff. Returns how, or undefined.
 */
export function createAdultSpotter(
  profile: Pick<Profile, 'staff'>,
): (tokens: readonly Token[], from: number, to: number) => string | undefined {
  const staff = new Set(
    profile.staff.map(({ name }) =>
      fold(name)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ),
  );
  return (tokens, from, to) => {
    let words = '';
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      if (token.kind === 'word' && TITLE.test(token.folded) && t + 1 < to) return 'title';
      words += ` ${token.folded.replace(/'s?$/, '')}`;
    }
    if (to - from === 1 && isCatalogued(tokens, from)) return 'family name before';
    if (staff.has(words.replace(/[^\p{L}]+/gu, ' ').trim())) return 'staff';
    let t = from - 1;
    while (t > from - 4 && t >= 0 && passesOver(tokens[t] as Token)) t--;
    const before = tokens[t];
    if (before?.kind !== 'word') return undefined;
    if (TITLE.test(before.folded)) return 'title';
    // A title with a given name between: "Mrs Grace Okafor" where only the family name was taken.
    const further = tokens[t - 1];
    if (
      further?.kind === 'word' &&
      TITLE.test(further.folded) &&
      /^\p{Lu}/u.test(before.text) &&
      from - t === 1
    )
      return 'title';
    if (to - from > 1 && OFFICE.test(before.folded)) return 'office';
    return undefined;
  };
}
