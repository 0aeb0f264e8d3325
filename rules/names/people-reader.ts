import type { Paragraph } from '../engine/paragraph';
import { perParagraph } from '../engine/per-paragraph';
import type { Token } from '../engine/tokens';
import type { Context, DraftText, Pupil, Span } from '../engine/types';
import type { Profile } from '../packs/profile';
import { createAdultSpotter } from './adults';
import { findCandidates, nameLikelihood } from './name-candidates';
import type { ChainWeights } from './name-chain';
import { CASING, SHAPE, type Traits } from './name-features';
import { openWordLists } from './open-word-lists';
import { tagTokens } from './person-tagger';
import { ROLES, type Scene } from './role-features';
import { type RoleWeights, scoreRoles, softmax } from './role-model';
import { linked, shareAmongLists } from './role-sharing';
import { RosterIndex } from './roster-index';
import { matchRoster, type RosterMatch } from './roster-matcher';
import { matchTags } from './roster-tags';
import { createGroupMarker, standsWithGroup } from './school-groups';
import { KNOWN } from './well-known';
import { givenOf, isCommonWord } from './word-lists';

/** Someone a draft names. */
export interface Person extends Span {
  /**
   * `pupil`: on the roster; `child`: not on it, but the words say a child at the school; `adult`: staff,
   * a title or an office; `figure`: author, character, historical or public figure; `person`: a name of
   * which no more is known.
   */
  readonly kind: 'pupil' | 'child' | 'adult' | 'figure' | 'person';
  readonly pupil?: Pupil | undefined;
  /** Given and family name of a pupil on the roster, in whatever form. */
  readonly full: boolean;
  /** Which form or cue gave it away. */
  readonly how: string;
}

/** The people of a draft in reading order, at their places in it. */
export type PeopleReader = (draft: DraftText) => readonly Person[];

/** Weights other than those that ship: for the scripts that train and measure them. */
export interface NameModels {
  readonly tagger: ChainWeights;
  readonly roles: RoleWeights;
}

/** How likely a child must be meant, by what the roster knows and whose account it is. */
const SURE_ENOUGH = {
  school: { roster: 0.5, part: 0.6, none: 0.75, grouped: 0.3 },
  personal: { roster: 0.5, part: 0.6, none: 0.85, grouped: 0.3 },
} as const;
/** Log odds that an everyday word must reach of being a name and a child's, taken together. */
const EVERYDAY_ODDS = { alone: 1.3, grouped: 0.8 } as const;
/** The same for a listed first name off the roster with a class or year beside it: "Ash – Tabitha". */
const GROUPED_ODDS = 2.5;
/** How likely a word that no roster has must be a name. */
const UNKNOWN_NAME = 0.8;
/** A full name of the roster is a pupil's unless the words around nearly rule it out. */
const FULL_NAME = 0.04;
/** A name of which no more is known is at least this likely to be one. */
const SOMEBODY = 0.5;

/** What was made of one candidate, before it is known whose account the draft is on. */
interface Reading extends Span {
  readonly match: RosterMatch | undefined;
  /** A title, an office, a listed member of staff. */
  readonly adult: string | undefined;
  /** Likelihood of each of `ROLES`. */
  readonly likely: Float64Array;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** How likely the tagger holds a name to be. */
  readonly name: number;
  /** An everyday word, or one written small where others are not: takes a surer tagger. */
  readonly everyday: boolean;
  /** A first name that children have. */
  readonly listed: boolean;
  /** "the Maya", "Sebastian the crab": no child's name. */
  readonly thing: boolean;
  /** Part of a well-known name of several words: "Harry Kane", "Mary and Joseph". */
  readonly famous: boolean;
  /** Nothing but everyday words, written small: "faith read". */
  readonly wordsOnly: boolean;
  /** A class or year stands with the name: "Tegan in Year 2". */
  readonly grouped: boolean;
}

const CHILD = ROLES.indexOf('child');
const ADULT = ROLES.indexOf('adult');
const FIGURE = ROLES.indexOf('figure');
const NOBODY = ROLES.indexOf('none');

function wordsOnly({ info, shape }: Traits, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (shape[t] !== SHAPE.lower || !isCommonWord(info[t] as number)) return false;
  return true;
}

/** Which candidates stand with a class or year, by themselves or by a neighbour in the same list. */
function withGroups({ tokens, groups, candidates }: Scene): Uint8Array {
  const marks = Uint8Array.from(candidates, ({ from, to }) =>
    standsWithGroup(groups, tokens, from, to) ? 1 : 0,
  );
  const share = (a: number, b: number) => {
    const [left, right] = [candidates[Math.min(a, b)], candidates[Math.max(a, b)]];
    if (marks[a] && !marks[b] && left && right && linked(tokens, left, right)) marks[b] = 1;
  };
  for (let i = 1; i < marks.length; i++) share(i - 1, i);
  for (let i = marks.length - 1; i > 0; i--) share(i, i - 1);
  return marks;
}

/** What makes a name another's than a child's: "Prophet Ibrahim", "Storm Lilian", "Henry VIII". */
const STYLED =
  /^(?:prophet|st|saint|king|queen|prince|princess|emperor|empress|pope|storm|hurricane|planet|mount|lake)$/;
const NUMBERED = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{1,3})$/;
/** Emotional Literacy Support Assistants. */
const ACRONYM = /^ELSAs?$/;

/** "the Maya were clever", "Sebastian the crab", "Eleanor of Castile". */
function isThing(tokens: readonly Token[], groups: Uint8Array, from: number, to: number): boolean {
  const before = tokens[from - 1]?.folded ?? '';
  if (
    STYLED.test(before) ||
    NUMBERED.test(tokens[to - 1]?.text ?? '') ||
    NUMBERED.test(tokens[to]?.text ?? '')
  )
    return true;
  if (to - from > 1) return false;
  if (/^(?:the|an?)$/.test(before) || ACRONYM.test(tokens[from]?.text ?? '')) return true;
  const [link, noun] = [tokens[to], tokens[to + 1]];
  if (noun?.kind !== 'word') return false;
  if (link?.folded === 'of') return /^\p{Lu}/u.test(noun.text) && !groups[to + 1];
  return link?.folded === 'the' && !/^(?:first|only|same|whole)$/.test(noun.folded);
}

const odds = (likely: number) => Math.log((likely + 1e-3) / (1 - likely + 1e-3));

/** Folded words by which the person who is answered may be called. */
function addresseeWords({ replyingTo }: Context): { names: Set<string>; handle: string } {
  const names = (replyingTo?.name ?? '').toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return { names: new Set(names), handle: (replyingTo?.handle ?? '').toLowerCase().replace(/^@/, '') };
}

export function createPeopleReader(
  profile: Profile,
  roster: readonly Pupil[],
  models?: NameModels,
): PeopleReader {
  const index = new RosterIndex(roster);
  const markGroups = createGroupMarker(profile);
  const spotAdult = createAdultSpotter(profile);

  const read = (paragraph: Paragraph): readonly Reading[] => {
    const { text, tokens } = paragraph;
    const lists = openWordLists();
    const tagged = tagTokens(text, tokens, models?.tagger);
    const matches = [...matchRoster(text, tokens, index), ...matchTags(tokens, index, lists)];
    const candidates = findCandidates(tokens, tagged, matches);
    if (candidates.length === 0) return [];
    const scene = { tokens, tagged, candidates, groups: markGroups(tokens) };
    const scores = scoreRoles(scene, lists.families, models?.roles);
    shareAmongLists(scene, scores);
    const grouped = withGroups(scene);
    return candidates.map(({ start, end, from, to, match }, which) => {
      const { info, shape, casing, known } = tagged.traits;
      let name = 0;
      for (let t = from; t < to; t++) name = Math.max(name, nameLikelihood(tagged, t));
      return {
        start,
        end,
        match,
        adult: spotAdult(tokens, scene.groups, from, to),
        likely: softmax(scores[which] as Float64Array),
        words: tokens.slice(from, to).map((token) => token.folded.replace(/'s?$/, '')),
        name,
        everyday:
          isCommonWord(info[from] as number) || (shape[from] === SHAPE.lower && casing !== CASING.allLower),
        famous: known.subarray(from, to).includes(KNOWN.whole),
        wordsOnly: wordsOnly(tagged.traits, from, to),
        grouped: grouped[which] === 1,
        listed: givenOf(info[from] as number) > 1,
        thing: isThing(tokens, scene.groups, from, to),
      };
    });
  };

  const readings = perParagraph(read);
  return (draft) => {
    const sure = SURE_ENOUGH[draft.context.account];
    const addressee = addresseeWords(draft.context);
    return readings(draft).flatMap(({ start: offset, value }) =>
      value.flatMap((reading) => {
        const person = judge(reading, sure, addressee);
        return person ? [{ ...person, start: reading.start + offset, end: reading.end + offset }] : [];
      }),
    );
  };
}

/** Who a reading is on this account; undefined where nobody is meant. */
function judge(
  { match, adult, likely, words, name, everyday, listed, thing, famous, wordsOnly, grouped }: Reading,
  sure: (typeof SURE_ENOUGH)[keyof typeof SURE_ENOUGH],
  addressee: ReturnType<typeof addresseeWords>,
): Omit<Person, 'start' | 'end'> | undefined {
  const child = likely[CHILD] as number;
  const [first = ''] = words;
  if (adult !== undefined) return { kind: 'adult', full: false, how: adult };
  if (match?.form === 'hashtag' || match?.form === 'handle')
    return { kind: 'pupil', pupil: match.pupil, full: match.full, how: match.form };
  const both = odds(name) + odds(child);
  const doubtful = both < (grouped ? EVERYDAY_ODDS.grouped : EVERYDAY_ODDS.alone);
  const answered = addressee.names.has(first) || (first.length > 2 && addressee.handle.startsWith(first));
  const answeredInFull = answered && words.every((word) => addressee.names.has(word));
  if (match?.full && child > FULL_NAME && !answeredInFull && !(wordsOnly && doubtful))
    return { kind: 'pupil', pupil: match.pupil, full: true, how: match.form };
  if (answered) return { kind: 'adult', full: false, how: 'addressee' };
  if ((famous || thing) && !grouped)
    return { kind: 'figure', full: false, how: famous ? 'well known' : 'words around' };
  if (everyday && doubtful) return undefined;
  if (match && !match.full) {
    const enough = match.form === 'first name' ? sure.roster : sure.part;
    if (child > enough) return { kind: 'pupil', pupil: match.pupil, full: false, how: match.form };
  } else if (grouped && child > sure.grouped && (name > UNKNOWN_NAME || (listed && both > GROUPED_ODDS))) {
    return { kind: 'child', full: false, how: 'class or year' };
  } else if (name > UNKNOWN_NAME && child > sure.none) {
    return { kind: 'child', full: false, how: 'words around' };
  }
  if (1 - (likely[NOBODY] as number) < SOMEBODY) return undefined;
  if ((likely[FIGURE] as number) > 0.5) return { kind: 'figure', full: false, how: 'words around' };
  if ((likely[ADULT] as number) > 0.5) return { kind: 'adult', full: false, how: 'words around' };
  return { kind: 'person', full: false, how: 'words around' };
}
