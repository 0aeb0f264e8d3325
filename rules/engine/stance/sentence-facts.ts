import { strongLanguage } from '../../lexicons/strong-language';
import type { PhraseMatch } from './phrases';
import type { Stance, StancePhrase } from './stance-phrases';
import type { StanceSentence } from './stance-reader';
import type { Word } from './words';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lessons, plays, campaigns and the like: where harsh words are studied, performed or condemned. */
const TAUGHT = set(`
  lesson lessons assembly topic debate debated debating drama book books novel poem poems poetry play panto
  nativity quiz history story stories character characters bullying posters poster workshop project science
  museum club rehearsal rehearsals cast scene shakespeare macbeth film episode word phrase motion mock pretend
  author learned learning studying explored discussed sources sides argued arguments essay geography victorian
  tudor roman homework vocabulary spelling`);
const PRAISE = set(`
  thank thanks proud brilliant amazing lovely wonderful kind kindness grateful congratulations well love loved
  best fantastic superb star stars smashing delighted chuffed hero heroes legend legends welcome happy enjoy
  enjoyed joy beautiful magic cheers gorgeous treat delicious hooray fab ace impressed pleased`);
const SELF = set("i i'm me my myself");
const FAMILY = set('parents parent mum mums dad dads families family carers mother father');
const LEADERS = set(
  'head headteacher deputy slt leadership management managers manager boss bosses governors trust principal smt',
);
const PUPILS = set('kids children pupils students class set year <year> <class> boys girls lads');
const STAFF = set('<staff> teachers teacher staff colleague colleagues ta office caretaker');
const OTHERS = set('they them he she you those these people someone whoever');
const POLITICS = set(
  'government council mp ministers minister vote voting labour tory tories party election strike petition councillor councillors parliament law policy',
);
const WORK = set(`
  ppa cover timetable rota duty duties meeting meetings marking pay paid unpaid wage wages salary hours workload
  contract deadline deadlines email emails staffroom slt observation shift shifts briefing briefings twilight
  break breaks lunch frees promotion appraisal notice overtime paperwork data reports planning morale staffing
  colleagues job role grade boss technician budget stress leave inset cpd training wellbeing heating leaver quit`);
const PRIVATE = set(`
  sister brother husband wife nan grandma landlord boiler plumber train bus dog cat holiday garden kitchen gym
  neighbour son daughter mum's dad's hotel restaurant bank garage broadband telly film concert match team season
  referee flat house sofa recipe marathon`);
const HERE = set('our ours here school <school> academy trust nursery place we us');
const ME = set('i me my myself');
const ABOUT_PEOPLE: ReadonlySet<Stance> = new Set<Stance>(['derogatory', 'disrepute']);
const LACK = set(`
  no not n't never nobody nothing none without nowhere less only still again yet bust broken late gone lost cut
  cancelled refused ignored forgotten wrong worse worst fed sick tired enough endless another`);
const SHAME = set(`
  shambles joke disgrace mess farce circus chaos shame embarrassing embarrassment ashamed useless hopeless
  clueless failing rubbish dire dreadful awful appalling terrible pathetic lazy rude thick worst weakest joke
  nightmare shambolic incompetent disgusting disgraceful shocking poor bored boring dull grim filthy dirty toxic
  broken dump tip chaotic inadequate mediocre overrated ruined`);
const OUGHT = set(
  'should must ought needs deserve deserves shame disgrace wrong right stop ban support against',
);
const NEGATION = set("not n't never no nobody nothing none without nowhere");
const SWEARING = new Set(strongLanguage.swearing.filter((word) => word !== 'bloody'));

const MOCKING = /[🙄🙃🤡😂🤦😒👏😤🤬]/u;

/** "debated whether phones should be banned": how many words further on it still counts. */
const REACH = 6;

/** Whether a saying that speaks against the stance overlaps the words `from` … `to`, or stands before them. */
const forbids = (match: PhraseMatch<StancePhrase>, stance: Stance, from: number, to: number) =>
  match.value.strength === 'never' &&
  match.value.stance === stance &&
  match.from < to &&
  from < match.to + REACH;

/** "I was a complete idiot": nobody else is meant. */
function ofOneself(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 3); at < to; at++) {
    const { text } = words[at] as Word;
    if (text === 'he' || text === 'she' || text === 'they' || text === 'you') return false;
    if (!ME.has(text)) continue;
    const next = words[at + 1]?.text ?? '';
    if (
      text === 'i' &&
      (at < from ? /^(?:'m|am|was|'ve|feel|felt|look|looked)$/.test(next) : /^(?:'m|am|was)$/.test(next))
    ) {
      return true;
    }
  }
  return false;
}

function read({ words, matches, offences }: StanceSentence) {
  const sure: Record<Stance, number> = {
    derogatory: 0,
    tone: 0,
    grievance: 0,
    disrepute: 0,
    controversial: 0,
  };
  const weak: Record<Stance, Set<string>> = {
    derogatory: new Set(),
    tone: new Set(),
    grievance: new Set(),
    disrepute: new Set(),
    controversial: new Set(),
  };
  let mild = 0;
  let swearing = 0;
  for (const { value, from, to } of matches) {
    const quoted = words.slice(from, to).every((word) => word.quoted);
    if (ABOUT_PEOPLE.has(value.stance) && ofOneself(words, from, to)) continue;
    if (value.strength === 'never' || matches.some((match) => forbids(match, value.stance, from, to)))
      continue;
    if (value.strength === 'weak') weak[value.stance].add(value.source);
    else if (value.strength === 'mild') mild = 1;
    else if (quoted) continue;
    else if (value.strength === 'swearing') swearing = 1;
    else sure[value.stance] = Math.max(sure[value.stance], value.strength === 'sure' ? 1 : 0.5);
  }
  const counts = { taught: 0, praise: 0, self: 0, family: 0, leaders: 0, pupils: 0, staff: 0, others: 0 };
  let politics = 0;
  let work = 0;
  let negation = 0;
  let own = 0;
  let here = 0;
  let lack = 0;
  let shame = 0;
  let ought = 0;
  let quoted = 0;
  for (const word of words) {
    const { text } = word;
    if (word.quoted) quoted++;
    else if (SWEARING.has(text)) swearing = 1;
    if (TAUGHT.has(text)) counts.taught++;
    if (PRAISE.has(text)) counts.praise++;
    if (SELF.has(text)) counts.self++;
    if (FAMILY.has(text)) counts.family = 1;
    if (LEADERS.has(text)) counts.leaders = 1;
    if (PUPILS.has(text)) counts.pupils = 1;
    if (STAFF.has(text)) counts.staff = 1;
    if (OTHERS.has(text)) counts.others = 1;
    if (POLITICS.has(text)) politics = 1;
    if (WORK.has(text)) work = 1;
    if (PRIVATE.has(text)) own++;
    if (HERE.has(text)) here = 1;
    if (LACK.has(text)) lack = 1;
    if (SHAME.has(text)) shame = 1;
    if (OUGHT.has(text)) ought = 1;
    if (NEGATION.has(text)) negation++;
  }
  const kinds = new Set(offences.map(({ kind }) => kind));
  const texts = new Set(words.map(({ text }) => text));
  return {
    ...counts,
    sure,
    weak,
    swearing,
    mild,
    politics,
    work,
    negation,
    own,
    here,
    lack,
    shame,
    ought,
    quoted,
    kinds,
    never: new Set(
      matches.filter(({ value }) => value.strength === 'never').map(({ value }) => value.stance),
    ),
    asks: texts.has('?'),
    exclaims: texts.has('!'),
    mocks: words.some((word) => MOCKING.test(word.text)),
  };
}

export type SentenceFacts = ReturnType<typeof read>;
const known = new WeakMap<readonly Word[], SentenceFacts>();

/** What the words and patterns of a sentence come to, counted once for all stances. */
export function factsOf(sentence: StanceSentence): SentenceFacts {
  let facts = known.get(sentence.words);
  if (!facts) {
    facts = read(sentence);
    known.set(sentence.words, facts);
  }
  return facts;
}
