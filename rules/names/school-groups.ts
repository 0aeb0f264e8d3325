import { fold, type Token } from '../engine/tokens';
import type { Profile } from '../packs/profile';

/** What a token says of a class or year at the school. */
export const GROUP = { none: 0, year: 1, schoolClass: 2, age: 3 } as const;

const YEAR_WORD = /^(?:year|yr|years|blwyddyn|class|form|grade|dosbarth)$/;
const YEAR_NUMBER =
  /^(?:[1-9]|1[0-3]|r|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/;
const YEAR_CODE =
  /^(?:y(?:r|ear)?(?:1[0-3]|[1-9]|r)|p[1-7]|s[1-6]|[1-9][a-z]{1,2}|1[0-3][a-z]{1,2}|ks[1-5]|u(?:[5-9]|1[0-9])s?|yr?r)$/;
const YEAR_NAME =
  /^(?:reception|nursery|eyfs|preschool|infants|juniors|sixth|derbyn|meithrin|kindergarten|foundation)$/;
const SINGULAR = /s$/;

/** Marks the tokens that name a year group, a class of this school, or an age. */
export function createGroupMarker(
  profile: Pick<Profile, 'classes' | 'yearGroups'>,
): (tokens: readonly Token[]) => Uint8Array {
  const classes = new Set<string>();
  for (const name of profile.classes) {
    const folded = fold(name);
    classes.add(folded);
    classes.add(folded.replace(SINGULAR, ''));
  }
  const years = new Set(profile.yearGroups.map(fold).filter((name) => !name.includes(' ')));
  return (tokens) => {
    const groups = new Uint8Array(tokens.length);
    tokens.forEach((token, t) => {
      if (token.kind !== 'word' && token.kind !== 'number') return;
      const word = token.folded.replace(/'s?$/, '');
      const next = tokens[t + 1];
      if (YEAR_WORD.test(word) && next && YEAR_NUMBER.test(next.folded.replace(/'s?$/, ''))) {
        groups[t] = GROUP.year;
        groups[t + 1] = GROUP.year;
      } else if (YEAR_CODE.test(word) || YEAR_NAME.test(word) || years.has(word)) groups[t] = GROUP.year;
      else if (classes.has(word)) groups[t] = GROUP.schoolClass;
      else if (word === 'aged') groups[t] = GROUP.age;
    });
    return groups;
  };
}

const PRONOUN = /^(?:my|our)$/;
const FLOCK = /^(?:class|form|group|set|tutor|reception|nursery)$/;
/** What stands between a class and its winner. */
const HEADS = /^[-–—:|]$/;
/** What leads from a name to its class: "in Year 2", "from Owls", "of Damsons", "(4F)", ", Year 6". */
const LEADS = /^(?:in|from|of|,|\(|-|–|—|:|aged|o|ym)$/;

/** Whether a class or year stands with the name: "Tegan in Year 2", "Year 1 star Ollie", "Zayn in my class". */
export function standsWithGroup(
  groups: Uint8Array,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const lead = tokens[to];
  if (lead && LEADS.test(lead.folded)) {
    if (groups[to + 1] || groups[to] === GROUP.age) return true;
    const whose = tokens[to + 1];
    if (
      whose &&
      PRONOUN.test(whose.folded) &&
      tokens.slice(to + 2, to + 4).some((token) => FLOCK.test(token.folded))
    ) {
      return true;
    }
  }
  // "Year 2's Ozan", "our Year 1 star Ollie", "one of our Year 5 girls, Saoirse".
  for (let t = from - 1, words = 0; t >= 0 && words < 2; t--) {
    if (groups[t] === GROUP.year) return true;
    const token = tokens[t] as Token;
    if (token.text === ',' && t === from - 1) continue;
    if (token.kind !== 'word') break;
    words++;
  }
  // "Owls – Bryony", "3M: Yasmina": a class heads the line.
  const mark = tokens[from - 1];
  return mark !== undefined && HEADS.test(mark.text) && (groups[from - 2] ?? 0) > 0;
}
