import type { Profile } from '../packs/profile';
import type { Paragraph } from './paragraph';
import { perParagraph } from './per-paragraph';
import { phraseFinder } from './phrases';
import { speaksFromOutside } from './school/outsider';
import { createNameReader, type NameMention } from './school/school-names';
import { FICTION, LEISURE, PAST, SCHOOL_WORDS, TIE_PHRASES, type TieFamily } from './school/tie-phrases';
import { tieSets } from './school/tie-words';
import { fold } from './tokens';
import type { DraftText, Span } from './types';

export interface SchoolMentions {
  /** Where the school is named: name, alias, account, hashtag. */
  readonly names: readonly Span[];
  /** Where the writer is tied to it: their job there, or the school named as theirs. */
  readonly ties: readonly Span[];
}

export type SchoolReader = (draft: DraftText) => SchoolMentions;

interface Reading {
  readonly names: readonly NameMention[];
  readonly ties: readonly Span[];
  /** Ties that the draft must bear out elsewhere: said of a hobby or of one's school days as well. */
  readonly doubtful: readonly Span[];
  readonly outside: boolean;
  /** Something else of the kind is meant by a name that a place could have. */
  readonly elsewhere: boolean;
  /** Speaks of a school, so that a name which is also ordinary words may be its name. */
  readonly schoolish: boolean;
}

/** Asked of bare names only: a ground, a village, an estate or a picture of the name. */
const ELSEWHERE =
  /\b(?:cricket|test match|\p{Lu}\p{Ll}+ Test|covers on|wickets?|innings|stadium|kick-?off|away end|the ref|pints?|lager|beer|wine|ale|(?:live|lives|living|moved|moving|born|grew up|house|flat|weeks|days|holiday|weekend|b&b) in|beach|jetty|sea|gulf|bay|loch|glen|river|estate|village|hamlet|island|valley|moors?|ridge|summit|single track|trail|hik(?:e|ed|ing)|walk(?:ed)? (?:round|along|up|over|with|to|past)|camp(?:ed|ing|site)|caravan|cottage|drive|drove|cycled|holiday|abroad|airport|ferry|painting|portrait|gallery|museum|frock|castle|family tree|census|great-gr\p{L}+|ancestors?|grandfather|ploughman|born in|golden eagle|birds?|trees?|autumn colours|horse|boat|barge|yacht|band|gig|album)\b|🏏|🇦🇺|🇿🇦/iu;
/** Speaks of a school, whatever else. */
const SCHOOLISH =
  /\b(?:class(?:es|room)?|pupils?|kids|children|bairns|wee ones|teach(?:er|ers|ing|es)?|taught|ta|tas|staff|staffroom|term|lessons?|playground|assembly|inset|in-service|school|(?:year|yr|y) ?\d+s?|p\d|ks\d|office|kitchen|choir|panto|nativity|colleagues?|job|work(?:ing)?|caretaker|janitor|governors?|head ?teacher|our head|deputy|depute|dinner (?:lady|ladies|hall)|canteen|supervisor|induction|interview|homework|reading|phonics|marking|jotters|exams?|sports day|parents['’]? evening|fete|summer fair|school fair|duty|cloakroom|reception|nursery|tutor|form|ofsted|inspect(?:ion|ors?)|pe dept|department|sixth form)\b/i;
const TOGETHER = /(?:^|[^\p{L}])(?:we|our|us|my|I['’]?m|I am|this team)(?![\p{L}])/iu;
const OWN_CHILD =
  /\b(?:(?:my|our) (?:[a-z]+ )?(?:daughter|son|boy|girl|lad|lass|eldest|youngest|twins|kids?|children|little one|grandson|granddaughter|niece|nephew|two|three)|for the kids|the kids are|ours)\b/i;
/** Trusts, heads and deputies are of hospitals, firms and councils too. */
const OTHER_WORK =
  /\b(?:nhs|hospital|wards?|patients?|a&e|surgery|national trust|wildlife trust|the shop|customers?|warehouse|brewery|council(?:lor)?s?|parish|factory)\b/i;
const GENERAL = /\b(?:every|any|all) (?:teachers?|schools?|staffrooms?|parents?|school|staff)\b|\bdo dogs\b/i;

const MOST_TIES = 4;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Which sentence of the paragraph an offset is in. */
function sentenceAt({ sentences }: Paragraph, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A sentence, with so many before and after it. */
function around({ sentences, text }: Paragraph, index: number, reach: number): string {
  const from = sentences[Math.max(0, index - reach)]?.start ?? 0;
  const to = sentences[Math.min(sentences.length - 1, index + reach)]?.end ?? text.length;
  return text.slice(from, to);
}

function doubted(family: TieFamily, paragraph: Paragraph, sentence: number): boolean {
  switch (family) {
    case 'year':
      return PAST.test(around(paragraph, sentence, 0));
    case 'work':
      return PAST.test(around(paragraph, sentence, 0));
    case 'group': {
      const near = around(paragraph, sentence, 1);
      return LEISURE.test(near) || PAST.test(near) || FICTION.test(around(paragraph, sentence, 0));
    }
    case 'person':
    case 'place':
      if (OTHER_WORK.test(around(paragraph, sentence, 1))) return true;
      return PAST.test(around(paragraph, sentence, 1)) || FICTION.test(around(paragraph, sentence, 0));
    case 'duty': {
      const near = around(paragraph, sentence, 0);
      return OWN_CHILD.test(near) || GENERAL.test(near) || PAST.test(near) || OTHER_WORK.test(near);
    }
    case 'at-work': {
      const near = around(paragraph, sentence, 1);
      return OWN_CHILD.test(near);
    }
  }
}

/** Looks for the school and for the writer's ties to it. */
export function createSchoolReader(profile: Profile): SchoolReader {
  const readNames = createNameReader(profile);
  const findTies = phraseFinder(TIE_PHRASES, tieSets(profile));

  const own = new Set(
    [
      profile.school.name,
      ...profile.school.aliases,
      ...Object.values(profile.school.accounts).flatMap((names) => names ?? []),
    ].map((name) => fold(name).replace(/^@/, '')),
  );

  const read = perParagraph((paragraph): Reading => {
    const names = readNames(paragraph);
    const ties: Span[] = [];
    const doubtful: Span[] = [];
    /** What was doubted of a family in a sentence holds for the next hit there. */
    const asked = new Map<string, boolean>();
    const speaksOfSchool = once(() => paragraph.tokens.some(({ folded }) => SCHOOL_WORDS.has(folded)));
    for (const { label, start, end } of findTies(paragraph)) {
      // A few ties say as much as hundreds.
      if (ties.length >= MOST_TIES) break;
      if (label === 'at-work' && !speaksOfSchool()) continue;
      const sentence = sentenceAt(paragraph, start);
      const key = `${label} ${sentence}`;
      let doubt = asked.get(key);
      if (doubt === undefined) {
        doubt = doubted(label, paragraph, sentence);
        asked.set(key, doubt);
      }
      (doubt ? doubtful : ties).push({ start, end });
    }
    const open = names.some(({ how }) => how !== 'sure');
    return {
      names,
      ties,
      doubtful,
      outside: speaksFromOutside(paragraph, names),
      elsewhere: open && ELSEWHERE.test(paragraph.text),
      schoolish: open && SCHOOLISH.test(paragraph.text),
    };
  });

  return (draft) => {
    const names: (Span & { how: NameMention['how'] })[] = [];
    const ties: Span[] = [];
    const doubtful: Span[] = [];
    let outside = false;
    let elsewhere = false;
    let schoolish = false;
    const placed = (start: number) => (span: Span) => ({ start: span.start + start, end: span.end + start });
    for (const { start, value } of read(draft)) {
      for (const name of value.names) names.push({ ...placed(start)(name), how: name.how });
      ties.push(...value.ties.map(placed(start)));
      doubtful.push(...value.doubtful.map(placed(start)));
      outside ||= value.outside;
      elsewhere ||= value.elsewhere;
      schoolish ||= value.schoolish;
    }
    const shared = draft.context.sharing?.author;
    if (shared !== undefined && own.has(fold(shared).replace(/^@/, '')) && TOGETHER.test(draft.text)) {
      // Passing on the school's own post with "our" or "this team" names the school as the writer's.
      names.push({ start: 0, end: 0, how: 'sure' });
    }
    const sure = names.some(({ how }) => how === 'sure');
    // A name that is also a place's or a thing's counts where something else speaks of the school.
    const meant = names.filter(({ how }) =>
      how === 'sure' || sure || ties.length > 0 ? true : how === 'word' ? schoolish : schoolish || !elsewhere,
    );
    if (meant.length > 0) ties.push(...doubtful);
    const tied = ties.length > 0 || (meant.length > 0 && !outside);
    return { names: meant, ties: tied ? [...ties, ...meant] : [] };
  };
}
