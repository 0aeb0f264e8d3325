import { strongLanguage } from '../../lexicons/strong-language';
import { Paragraph } from '../paragraph';
import { PhraseFinder, type PhraseMatch } from '../stance/phrases';
import { readWords, type Word } from '../stance/words';
import type { Span } from '../types';
import { GROUP, markGroups } from './groups';
import { type OffencePhrase, offenceLists, offencePhrases } from './offence-phrases';
import { sharedRespelling } from './respelling';

export interface Offence extends Span {
  readonly kind: 'hate' | 'threat' | 'slur';
  /** Against people for what they are (origin, religion, sex, age, disability …), not for what they did. */
  readonly group: boolean;
}

const oneWord = (words: readonly string[]) => words.filter((word) => !word.includes('_'));
const SLURS = new Set([
  ...oneWord(strongLanguage.slurs),
  ...strongLanguage.slurs.filter((word) => word.includes('_')).map((word) => word.replace('_', '')),
]);
const SLUR_PAIRS = new Set(strongLanguage.slurs.filter((word) => word.includes('_')));
const NEGATORS = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'hardly', 'nor', 'without']);
const PRONOUNS = new Set(['they', 'them', 'their', 'you', 'your', 'those', 'these']);

/** Slurs with a harmless meaning, and the company it keeps. */
const MEANINGS: readonly (readonly [slurs: ReadonlySet<string>, company: ReadonlySet<string>])[] = [
  [
    /^f/,
    'dinner lunch tea eat ate eaten food cook cooked cooking meatball meatballs gravy peas pan fried butcher delicious smoke smoking smoked smokes mouth cigarette cigarettes lungs packet lit ash lighter wood bundle sticks roll break off packet smoker pack',
  ],
  [
    /^dy/,
    'marsh marshland land river rivers water sea walk walked pasture sheep flood dutch holland offa bank wall drain dam floodgate floodgates path offa road lane canal',
  ],
  [
    /^ho/,
    'garden tool tools shed field gardening weeds weeding rake spade soil vegetable patch allotment hoeing',
  ],
  [
    /^qu/,
    'theory culture representation community history studies feeling feel notion idea slightly how sort way people person month pride lgbtq lgbt art cinema youth folk joy street taste',
  ],
  [
    /^bi/,
    'vet dog dogs puppy puppies bark barking canine canines female kennel litter breed spaniel labrador whelp',
  ],
  [
    /^(?:co|sp|ch|be|mo|gy|yi|re|cr|ja|no)/,
    'poem poems anthology maine cat cats armour hole wall skin paper road bender curtain curtains fender gender mongoose',
  ],
].map(([pattern, company]) => [
  new Set([...SLURS].filter((slur) => (pattern as RegExp).test(slur))),
  new Set((company as string).split(' ')),
]);

/** Words of one's own people, said with pride or affection. */
const OWN = new Set([
  'my',
  'me',
  'i',
  "'m",
  'we',
  'us',
  'our',
  'ourselves',
  'myself',
  'fellow',
  'proud',
  'proudly',
  'real',
  'realest',
  'boss',
  'bad',
  'baddest',
  'hottest',
  'cutest',
  'freshest',
  'love',
  'happy',
  'day',
]);
const AGAINST = new Set([
  'you',
  'your',
  "you're",
  'too',
  'typical',
  'these',
  'those',
  'another',
  'common',
  'filthy',
  'dirty',
  'all',
  'nothing',
  'just',
  'they',
  'he',
  'she',
  'stupid',
  'go',
  'hate',
  'kill',
  'shut',
]);

/** Who reports, condemns, teaches or refuses words does not say them. */
const REPORTED = new PhraseFinder<'reported'>(
  [
    'say|says|said|saying|wrote|write|writes|writing|shout|shouted|shouting|call|calls|called|calling|post|posts|posting|posted|chant|chanted ~4 people|me|us|someone|anyone|others',
    'you|he|she|they|people|who|anyone|someone|somebody|i say|said|says|write|wrote|call|called|believe that?',
    'for|of|by|about|when|from|to|just|keep|hear|heard|hears|stop|not|never saying|calling|writing|wishing|shouting|posting|chanting|tweeting',
    'saying|calling|claiming|suggesting|implying that?',
    'comment(s)|post(s)|thing(s)|words|phrases|slogan(s)|chant(s)|tweet(s)|message(s)|hate|abuse|graffiti like|such_as',
    'word(s)|term|phrase|insult|slur|label ~1 "|is|was|has|comes|came|from|for|and|came',
    "never|not|n't ok|okay|acceptable|tolerate(d)|accept(ed)|stand_by|believe|welcome|allowed",
    'bigot|bigoted|racist|racism|sexist|sexism|homophobic|homophobia|transphobic|islamophobia|antisemitism|hateful|dehumanising|misguided|unacceptable|disrespectful',
    'your|their|his|her obvious|open|clear|constant? contempt|hatred|disgust|disdain for',
    'tackle|tackling|against|report|reported|condemn|condemns|condemned|challenge|challenged|banned|learn|learned|learnt|taught|teach|teaches|discussed|study|studied|history|poem|poems|poet|anthology',
    'lost all|my|any respect|faith',
    'consequences|punished|prosecuted|arrested|jailed|suspended for',
    'worth shit to you',
    'any|no less|worse than anyone|others|anybody|everyone',
    "lets|let 's|us not",
  ].map((phrase) => [phrase, 'reported'] as const),
  offenceLists,
);
/** … unless the writer says it all the same. */
const MEANT =
  /\b(?:mistake in saying|wrong (?:to say|in saying|to think)|just saying|i(?:'m| am) saying|as i said|i think|i believe|i (?:really )?do believe)\b/;

const finder = new PhraseFinder<OffencePhrase>(offencePhrases, {
  ...offenceLists,
  slur: oneWord(strongLanguage.slurs).join(' '),
});
const noNames = () => undefined;

export interface OffenceSentence {
  readonly words: readonly Word[];
  readonly text: string;
}

/** Words that the people meant by them also use of themselves. */
const RECLAIMED = /^(?:ni|fa|qu|dy|bi|sl|tr|cr|ho|poof|lez)/;

function harmlessSlur(words: readonly Word[], at: number): boolean {
  const { capital, text: slur } = words[at] as Word;
  for (const [slurs, company] of MEANINGS) {
    // "Plymouth Hoe", "Maine Coon", "Offa's Dyke".
    if (capital && at > 0 && slurs.has(slur)) return true;
    if (slurs.has(slur) && words.some((word, index) => index !== at && company.has(word.text))) return true;
  }
  if (words.some((word) => AGAINST.has(word.text) && word.text !== 'all' && word.text !== 'you'))
    return false;
  return RECLAIMED.test(slur) && words.some((word) => OWN.has(word.text));
}

const negated = (words: readonly Word[], { from, to }: PhraseMatch<OffencePhrase>) => {
  for (let at = Math.max(0, from - 4); at < to; at++) {
    const word = (words[at] as Word).text;
    if (!NEGATORS.has(word)) continue;
    // "nothing but", "not only", "no one is as" and a question tag do not turn the sense.
    const next = words[at + 1]?.text;
    if (
      next === 'only' ||
      next === 'just' ||
      next === 'obvious' ||
      next === 'clear' ||
      next === 'clearly' ||
      next === 'it'
    )
      continue;
    return true;
  }
  return false;
};

/** Whether a sentence reports, condemns, teaches or refuses words and does not say them. */
export const isReported = (words: readonly Word[], text: string): boolean =>
  !MEANT.test(text) && REPORTED.find(words).length > 0;

/** Reads the words of one sentence, with those of its neighbours for whom "they" means. */
export function readOffence(
  sentence: readonly Word[],
  text: string,
  before: readonly Word[],
  after: readonly Word[],
): Offence[] {
  const words = markGroups(sentence);
  const found: Offence[] = [];
  const at = (from: number, to: number) => ({
    start: (words[from] as Word).start,
    end: (words[to - 1] as Word).end,
  });
  const reported = isReported(words, text);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const pair = SLUR_PAIRS.has(`${word.text}_${words[index + 1]?.text}`);
    if (!pair && !SLURS.has(word.text)) continue;
    if (word.quoted || reported || harmlessSlur(words, index)) continue;
    found.push({ kind: 'slur', group: true, ...at(index, index + (pair ? 2 : 1)) });
  }
  const matches = finder.find(words);
  if (matches.length === 0) return found;
  const hasGroup = words.some((word) => word.text === GROUP);
  const groupNear =
    hasGroup ||
    (words.some((word) => PRONOUNS.has(word.text)) &&
      [before, after].some(
        (near) => near.length > 0 && markGroups(near).some((word) => word.text === GROUP),
      ));
  for (const match of matches) {
    const inside = words.slice(match.from, match.to);
    if (inside.every((word) => word.quoted)) continue;
    if (reported) continue;
    if (!match.value.turned && negated(words, match)) continue;
    found.push({ kind: match.value.kind, group: groupNear, ...at(match.from, match.to) });
  }
  return found;
}

/** What in a text is said against people: hateful, threatening or a slur. Stands alone, for any text. */
export function findOffence(text: string): Offence[] {
  const paragraph = new Paragraph(text);
  const words = readWords(paragraph, noNames, sharedRespelling());
  const sentences = paragraph.sentences.map(({ start, end }) =>
    words.filter((word) => word.start >= start && word.end <= end),
  );
  return sentences.flatMap((sentence, index) => {
    const { start, end } = paragraph.sentences[index] as Span;
    return readOffence(
      sentence,
      text.slice(start, end).toLowerCase(),
      sentences[index - 1] ?? [],
      sentences[index + 1] ?? [],
    );
  });
}
