import type { Profile } from '../../packs/profile';

/** What a sentence says of where children are, sign by sign. */
export interface Signs {
  /** A class, a year, a team: children that can be recognised; or only "we". */
  readonly group: 'named' | 'we' | undefined;
  /** Somewhere outside the school, a gate or door to be met at, or a coach, train or bus. */
  readonly place: 'off-site' | 'gate' | 'transit' | undefined;
  readonly clock: boolean;
  readonly day: boolean;
  /** Said of this very moment. */
  readonly now: boolean;
  readonly past: boolean;
  /** Something that the public is asked to. */
  readonly invited: boolean;
  /** What goes on inside the school, or only among adults. */
  readonly inside: boolean;
  readonly adults: boolean;
  /** "Some time next summer", "in the letter that went home": nothing is given away. */
  readonly withheld: boolean;
  /** Setting off, arriving, being fetched. */
  readonly moving: boolean;
  /** Refers back: the group may have been named a sentence ago. */
  readonly refersBack: boolean;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (names: readonly string[]) =>
  names
    .filter((name) => name.length > 1)
    .map(literal)
    .join('|');

const CHILDREN =
  'class|form|tutor group|choir|chorus|team|teams|band|orchestra|council|group|groups|club|squad|lot|girls|boys|children|kids|pupils|students|littlies|tinies|ones|lads|leavers|players|runners|swimmers|dancers|actors|singers|cast|debaters|prefects|wardens|leaders|artists|readers|gardeners|bairns|reps|ambassadors|explorers|monitors|scientists|cyclists|riders|campers|delegates|crew|gang';
const GROUP = new RegExp(
  [
    String.raw`\b(?:year|yr|years|blwyddyn)[ -]?(?:1[0-3]|[1-9]|r)(?:/\d{1,2})?(?:['’]?s)?\b`,
    String.raw`\by(?:r|1[0-3]|[1-9])(?:/\d)?(?:['’]?s)?\b`,
    String.raw`\b(?:p[1-7]|s[1-6])s?\b(?=[ ,.!]|$)`,
    String.raw`\bks ?[1-5]\b|\bkey stage\b|\beyfs\b|\bearly years\b`,
    String.raw`\b(?:reception|nursery|pre-?school|infants|juniors|sixth form(?:ers)?|foundation stage|seniors)\b`,
    String.raw`\b(?:my|our|these|those|both|all of|all the|the|their|some of)\s(?:[\p{L}'’\d-]{1,14}\s){0,3}(?:${CHILDREN})\b`,
    String.raw`\b(?:girls|boys)['’]? (?:team|football|netball|rugby|cricket|hockey|tag|relay)\b`,
    String.raw`\b(?:under|u)-?\d{1,2}s?\b|\bwalking bus\b|\b(?:school|eco|pupil) (?:council|parliament)\b|\bchoir\b|\bnetballers\b|\bdofe\b`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d{1,3}) (?:[\p{L}'’-]{2,12}\s){0,2}(?:infants|children|kids|pupils|girls|boys|bairns|littlies|teenagers|students|year \d+s?|of them|of us|scouts|cubs)\b`,
    String.raw`\b(?:your|the) (?:children|dancers|singers|little ones|boxers|sons|daughters)\b`,
  ].join('|'),
  'u',
);
const CLASS_CODE = /\b(?:1[0-3]|[1-9])[A-Z]{1,2}\b(?! ?(?:am|pm))/u;
const WE = /\b(?:we|we['’](?:re|ll|ve)|us|with me|my lot)\b/;

const SPOTS = String.raw`pool|baths|lido|(?:village|town|local|public|city|central|county|branch|mobile) library|museum|gallery|farm|zoo|beach|shore|seaside|sands|woods?|forest|park|church|chapel|cathedral|abbey|mosque|temple|gurdwara|synagogue|vestry|crypt|theatre|playhouse|cinema|odeon|bowling|bowl|rink|stadium|playing fields?|leisure centre|sports centre|arts centre|outdoor centre|activity centre|town centre|shopping centre|garden centre|day centre|station|lighthouse|castle|campsite|camp|hostel|lodge|pier|harbour|quay|canal|towpath|river|riverbank|lake|loch|llyn|pond|reservoir|hill|fell|mountain|moor|common|green|caves?|tower|town hall|guildhall|village hall|scout hut|parish hall|church hall|market|square|memorial|cenotaph|bandstand|boathouse|fire station|police station|care home|nursing home|allotments?|skate park|climbing wall|velodrome|arena|co-?op|lidl|tesco|asda|sainsbury['’]?s|aldi|chippy|bus stop|bus shelter|shelter|lay-?by|car park|underpass|footbridge|crossing|vicarage|observatory|aquarium|planetarium|orchard|airport|terminal|island|yurt|marquee|cafe|café|restaurant|pizza express|hotel|university|college|courts?|pitch \d|astro|pavilion|track|cove|bay|cliffs?|dunes|nature reserve|trail|arboretum|gardens|hafod|fferm|traeth|eglwys|capel|office block|recording studio|studios?`;
const SPOT = new RegExp(
  String.raw`(?<!our |school |the school |class )\b(?:${SPOTS})\b(?! (?:week|day|topic|club was|song|box|corner|books?|display|bags?))`,
  'u',
);
/** "at Manor Farm", "to Whitstable", "in Crow Nest Wood": a name behind a word of place. */
const NAMED_PLACE =
  /\b(?:[Aa]t|[Ii]n|to|by|[Nn]ear|[Oo]utside|LIVE from|behind|inside|round|around|up|down|past|via|reach(?:ed|es)?|visiting|towards|along|off|into|through|onto|(?:live|off|leav\w+|pick\w* up|out) from|(?:set|sets|setting) off for|(?:leave|leaving|heading|bound) for|(?:on|along|up|down) to)\s(?:the\s|our\s|dear old\s)?(?<name>\p{Lu}[\p{L}'’-]+(?:\s(?:of the |of |the |and |in |on |at |y |& )?\p{Lu}[\p{L}'’-]+)*)/gu;
const NOT_A_PLACE =
  /^(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:days?|s)?\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|year|yr|reception|nursery|mr|mrs|ms|miss|dr|spring|summer|autumn|winter|school|covid|english|maths|science|french|german|spanish|welsh|british|england|britain|wales|scotland|ireland|europe|earth|world|i|pe|ks\d|ofsted|pta|facebook|instagram|twitter|youtube|google|tapestry|seesaw|parents?|god|lent|advent|ramadan|eid|diwali|friends|remembrance|mothers?|fathers?|key|team|thanks|all|first|children|duke)\b/i;
const TRANSIT =
  /\b(?:coach|coaches|minibus|mini-?bus|train|tram|ferry|boat|the bus|bus home|buses|taxi|plane|flight|carriage|top deck|the \d{1,2}[.:]\d\d|m\d{1,2}|a\d{1,3}|junction \d+|services|motorway)\b/u;
const GATE =
  /\b(?:gates?|exits?|side door|back door|hall doors?|fire door|iron steps|front steps|doors onto|main doors|chapel gate|bin store|boiler house|steps)\b/u;
const LEAVING =
  /\b(?:com(?:e|es|ing) out|let out|leav(?:e|es|ing)|collect|collection|pick(?:ed)? ?up|pick-?ups?|dismiss\w*|go(?:es|ing)? home|going-home|home time|drop-?off|meet|handed|released?|finish(?:es)?|out via|out by|exit|be at|instead|wait)\b/u;

const HOUR =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|half|quarter|twenty|lunch(?:time)?|break|hometime|home time|teatime|the bell|first bell';
const CLOCK = new RegExp(
  String.raw`\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b|\b\d{1,2} ?(?:am|pm|ish|o['’]clock)\b|\b(?:half past|quarter (?:past|to)|half (?:${HOUR}|\d)|(?:ten|five|twenty|twenty-five) (?:past|to)|o['’]clock)\b|\b(?:at|by|until|till|til|['’]til|from|about|around|before|after|between|past|approx|for|gone) (?:about |around |roughly )?(?:${HOUR}|\d{1,2})\b(?! (?:years?|weeks?|months?|days|miles|people|children|pupils|staff|pounds|points|goals|metres|votes|times|minutes|hours|pence|each|of))|\b(?:${HOUR}) (?:till?|until|to) (?:${HOUR})\b|\b\d{1,2} (?:till?|until|to|and|-|–) \d{1,2}\b|\beta\b`,
  'u',
);
const DAY =
  /\b(?:right now|as we (?:speak|type)|live (?:now )?from|currently|just (?:arrived|landed|reached)|today|tomorrow|tmrw|tomoz|tonight|this (?:morning|afternoon|lunchtime|evening|week|half[- ]term)|all (?:day|afternoon|morning|week)|every (?:single )?(?:morning|afternoon|day|week|mon|tues?|wed|thurs?|fri|other|school)\w*|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next week|from monday|each (?:morning|week|day)|(?:mon|tues?|weds?|thurs?|fri|sat|sun)\b|\d{1,2}(?:st|nd|rd|th))/u;
const NOW =
  /\b(?:right now|currently|as (?:we|i) (?:speak|type|write)|live (?:now )?from|at the moment|just (?:arrived|reached|landed|left|set off|boarded|passed|dropped|got)|have (?:just )?(?:landed|arrived|reached|boarded|taken over)|(?:are|is|['’]re|['’]m|am|sat|stood|still|camped|here|now|greetings|coming to you|found|stuck) (?:\p{L}+ ){0,3}(?:at|in|on|by|up|under|inside|from|outside|halfway|behind|near)|still (?:at|in|on|here)|on (?:our|their) way|en route|heading|off to|back (?:in school |at school |home |here )?(?:for|by|at|around|about|in time|on the|after)|until|till|won['’]t be back|next stop|seat ?belts|wish me luck|here we are|we['’]re off|nearly (?:at|there)|running late|stuck)\b/u;
const PAST =
  /\b(?:had|was|were|went|sat|fell|took|gave|ran|saw|made|did|got|told|said|stood|sang|ate|met|won|lost|swam|found out|brought|left for|came|visited|enjoyed|loved|learned|learnt|got back|returned|spent|finished|got home|yesterday|ago|last (?:week|night|term|year|month|summer|friday|monday|tuesday|wednesday|thursday)|home from|back from|are (?:all )?(?:back|home)|is (?:back|home)|all (?:home|back)|safely|what an? (?:\p{L}+ )?(?:day|trip|time|week|night|afternoon|morning)|have been|['’]ve been|(?:have|['’]ve) (?:now |all )?(?:walked|run|cycled|raised|collected|counted)|full time|last june|in 19\d\d)\b/u;
const INVITED =
  /\b(?:(?:everyone|everybody|all)(?:['’]s| is| are)? (?:welcome|invited)|open to (?:all|the public|every\w*|any\w*)|free entry|tickets?|come and (?:hear|see|join|watch|support)|come along|join us|bring (?:your|a) (?:nan|friend|family|picnic)|(?<!closed to )the public|whole (?:village|town|community|family)|families (?:are )?welcome|invited|on sale|admission|doors (?:open )?(?:at )?\d|(?:summer|christmas|spring|school|autumn|winter) (?:fair|fete|fête|bazaar)|open (?:day|evening|morning|house)|parents['’]? evening|raffle|free,|public performance|for sale|grown-ups and|lights switch-on|switching on|welcome to all)\b/u;
const INSIDE =
  /\b(?:pe|assembly|kit|in the (?:school )?hall|playground|our field|school field|in (?:the )?classroom|breakfast club|after-?school club|term (?:starts|ends|begins)|break up|inset|book bags|non-uniform|library corner|computer suite|polling station|office (?:is )?closed|came to us|visited us|in our hall|stay-and-play|register)\b/u;
const ADULTS =
  /\b(?:(?:all )?staff (?:are|is|were|training|quiz|night)|heads?['’]? conference|governors?|pta|training course|my (?:mum|dad|mam|own|book group|son|daughter|husband|wife|gran|nan|lad|sister|brother)|teachers? (?:are|training)|parents['’]? (?:forum|council)|own (?:children|kids|school|son|daughter)|babysitter|(?:with|and) the kids|friends? of)\b/u;
const WITHHELD =
  /\b(?:in 1[0-9]\d\d|some ?time (?:next|this)|nothing['’]s booked|in the letter|letters? went home|on the slip|in the app|won['’]t be putting|not (?:put|post|shar|say)\w*|never tell|details (?:are )?in|date to follow|to be confirmed|tbc|do we let|only in|by email|email home|is closed|will be closed|closed on|vacanc|apply)\b/u;

const MOVING =
  /\b(?:set(?:s|ting)? off|leav(?:e|es|ing)|depart\w*|pull(?:s|ing)? up|arriv(?:e|es|ing|al)|reach(?:ing)?|pick(?:s|ing)? up|drop(?:s|ping)? off|due back|back (?:at|by|on|in|for|around|about)|walk(?:s|ing)? (?:down|up|to|over|along|home|back|round|across)|board(?:s|ing)?|taking (?:my|our|a|the|\p{L}+) |(?:gets?|getting) (?:in|off|on)|kick-?off|away (?:at|to|game)|go(?:es|ing)? to|off to|home on the|start back|swimming|swim|sing(?:ing)? (?:at|outside)|camp(?:ing)? at|cross(?:es|ing)? at|meet(?:s|ing)? at)\b/u;
const REFERS_BACK = /\b(?:we|they|it|them|us|the coach|the bus|coach|children|each child|back)\b/;

/** A sign is looked for when it is asked for, and then known. */
function once<T>(look: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: look() };
    return kept.value;
  };
}

/** Makes the reader of signs for a school: its classes and years are groups by name. */
export function createSignReader({ classes, yearGroups, school }: Profile): (text: string) => Signs {
  const groups = anyOf([...classes, ...yearGroups]);
  const own =
    groups === ''
      ? undefined
      : new RegExp(String.raw`(?<![\p{L}\d])(?:${groups})(?:['’]s|s)?(?![\p{L}\d])`, 'u');
  const ownAnyCase = own && new RegExp(own.source, 'iu');
  const ownPlaces = new Set([school.name, ...school.aliases].map((name) => name.toLowerCase()));
  const groupNames = new Set([...classes, ...yearGroups].map((name) => name.toLowerCase()));
  const namesPlace = (text: string): boolean => {
    for (const match of text.matchAll(NAMED_PLACE)) {
      const name = match.groups?.name ?? '';
      const lower = name.toLowerCase();
      if (NOT_A_PLACE.test(name) || groupNames.has(lower)) continue;
      if ([...ownPlaces].some((place) => place.startsWith(lower) || lower.startsWith(place))) continue;
      return true;
    }
    return false;
  };
  return (text) => {
    const lower = text.toLowerCase();
    const written = text === lower ? ownAnyCase : own;
    const clock = once(() => CLOCK.test(lower));
    const group = once((): Signs['group'] => {
      if (written?.test(text) || GROUP.test(lower) || CLASS_CODE.test(text)) return 'named';
      return WE.test(lower) ? 'we' : undefined;
    });
    const place = once((): Signs['place'] => {
      if (GATE.test(lower) && LEAVING.test(lower) && clock()) return 'gate';
      if (namesPlace(text) || SPOT.test(lower)) return 'off-site';
      return TRANSIT.test(lower) ? 'transit' : undefined;
    });
    const day = once(() => DAY.test(lower));
    const now = once(() => NOW.test(lower));
    const past = once(() => PAST.test(lower));
    const invited = once(() => INVITED.test(lower));
    return {
      get group() {
        return group();
      },
      get place() {
        return place();
      },
      get clock() {
        return clock();
      },
      get day() {
        return day();
      },
      get now() {
        return now();
      },
      get past() {
        return past();
      },
      get invited() {
        return invited();
      },
      get inside() {
        return INSIDE.test(lower);
      },
      get adults() {
        return ADULTS.test(lower);
      },
      get withheld() {
        return WITHHELD.test(lower);
      },
      get moving() {
        return MOVING.test(lower);
      },
      get refersBack() {
        return REFERS_BACK.test(lower);
      },
    };
  };
}
