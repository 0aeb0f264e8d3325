import { fold, type Token } from '../engine/tokens';
import type { Profile } from '../packs/profile';
import { openWordLists } from './open-word-lists';
import { givenOf, hashWord } from './word-lists';

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|reverend|coach|nurse|pc|pcso|sgt|cllr|councillor|auntie|aunty|aunt|uncle|nan|nana|grandad|grandpa|grandma|granny|nain|taid|chef|captain|sister|brother|father|fr)$/;
/** "Author Josie Fairweather", "our chair of governors, Raj Patel". */
const OFFICE =
  /^(?:author|authors|illustrator|poet|artist|headteacher|head|principal|teacher|caretaker|governor|governors|secretary|senco|chair|chairman|chairwoman|mp|mayor|mayoress|bishop|vicar|reverend|inspector|librarian|cook|firefighter|footballer|olympian|paralympian|presenter|singer|composer|scientist|astronaut|explorer|engineer|trustee|founder|ceo|director|officer|sergeant|constable)$/;

/** What an adult does at or for a school; not what children are called too (librarian, artist, captain). */
const JOB =
  /^(?:officer|caretaker|cook|chef|cleaner|secretary|bursar|nurse|patrol|lollipop|man|lady|woman|teacher|teachers|ta|tas|assistant|technician|governor|chair|treasurer|coach|driver|volunteer|vet|chaplain|vicar|organist|receptionist|manager|headteacher|deputy|senco|counsellor|therapist|mum|dad|parent|grandad|grandma|nan|groundsman|firefighter|paramedic|postman|milkman)$/;
/** Where only adults are at home. */
const ADULT_PLACE = /^(?:office|staffroom)$/;
/** "the canal trust", "the careers team". */
const BODY =
  /^(?:team|trust|office|company|council|club|charity|pta|library|museum|bank|shop|surgery|church|chapel|mosque|temple|gurdwara|police|university|college|zoo|theatre|hospice|hospital|kitchen|allotments?|farm)$/;

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

/** "Thomas from Tesco", "Faith from the careers team"; not "Tegan from Owls" or "Tegan from Year 2". */
function isOfOrganisation(tokens: readonly Token[], groups: Uint8Array, to: number): boolean {
  if (tokens[to]?.folded !== 'from') return false;
  let t = to + 1;
  if (/^(?:the|our)$/.test(tokens[t]?.folded ?? '')) t++;
  const [first, second] = [tokens[t], tokens[t + 1]];
  if (first?.kind !== 'word' || groups[t] || (second && groups[t + 1])) return false;
  if (/^\p{Lu}/u.test(first.text)) return true;
  return t > to + 1 && [t, t + 1, t + 2].some((at) => BODY.test(tokens[at]?.folded ?? ''));
}

/** "Laura, our exams officer", "Sharon, who runs the kitchen", "our lollipop man, Harry". */
function hasJob(tokens: readonly Token[], groups: Uint8Array, from: number, to: number): boolean {
  const says = (a: number, b: number) => {
    for (let t = a; t < b; t++) {
      const token = tokens[t];
      if (!token || groups[t] || /^[.!?;:]$/.test(token.text)) return false;
      if (JOB.test(token.folded.replace(/'s$/, ''))) return true;
    }
    return false;
  };
  const after = tokens[to];
  if (after && /^[,(]$/.test(after.text)) {
    const lead = tokens[to + 1]?.folded ?? '';
    if (/^(?:our|the|a|an|my|one)$/.test(lead) && says(to + 2, to + 6)) return true;
    if (
      lead === 'who' &&
      /^(?:run|runs|teaches|works|cleans|cooks|drives)$/.test(tokens[to + 2]?.folded ?? '')
    )
      return true;
  }
  if (after?.folded === 'the' && says(to + 1, to + 3)) return true;
  if (
    after?.folded === 'in' &&
    tokens[to + 1]?.folded === 'the' &&
    ADULT_PLACE.test(tokens[to + 2]?.folded ?? '')
  )
    return true;
  let t = from - 1;
  if (tokens[t]?.text === ',') t--;
  return JOB.test(tokens[t]?.folded ?? '') && /^(?:our|the|my|new|former)$/.test(firstOf(tokens, t));
}

/** The word that opens a phrase of at most four words ending at `t`: "our" of "our lollipop man". */
function firstOf(tokens: readonly Token[], t: number): string {
  for (let k = t; k > t - 4 && k >= 0; k--) {
    const word = (tokens[k] as Token).folded;
    if (/^(?:our|the|my|new|former)$/.test(word)) return word;
  }
  return '';
}

/**
 * Tells adults by what stands with the name: a title, an office just before, or the name of a listed
 * member of staff. Returns how, or undefined.
 */
export function createAdultSpotter(
  profile: Pick<Profile, 'staff'>,
): (tokens: readonly Token[], groups: Uint8Array, from: number, to: number) => string | undefined {
  const staff = new Set(
    profile.staff.map(({ name }) =>
      fold(name)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ),
  );
  return (tokens, groups, from, to) => {
    let words = '';
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      if (token.kind === 'word' && TITLE.test(token.folded) && t + 1 < to) return 'title';
      words += ` ${token.folded.replace(/'s?$/, '')}`;
    }
    if (to - from === 1 && isCatalogued(tokens, from)) return 'family name before';
    if (isOfOrganisation(tokens, groups, to)) return 'organisation';
    if (hasJob(tokens, groups, from, to)) return 'job';
    if (staff.has(words.replace(/[^\p{L}]+/gu, ' ').trim())) return 'staff';
    let t = from - 1;
    while (t > from - 4 && t >= 0 && passesOver(tokens[t] as Token)) t--;
    // "our Chair of Governors, Ada Pell"
    if (to - from > 1 && tokens[t]?.text === ',' && OFFICE.test(tokens[t - 1]?.folded ?? '')) return 'office';
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
