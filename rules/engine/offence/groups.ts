import type { Word } from '../stance/words';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words for what people are, before a word for people: "disabled people", "Polish families". */
const QUALITIES = set(`
  black white brown asian gay lesbian trans transgender bisexual queer disabled autistic deaf blind muslim
  islamic jewish christian hindu sikh catholic protestant polish romanian irish scottish welsh english chinese
  indian pakistani bangladeshi african arab somali nigerian gypsy roma traveller immigrant migrant refugee
  foreign female male old older elderly fat ginger single unmarried working-class northern southern mexican
  syrian afghan ukrainian russian american french german italian spanish homeless poor coloured ethnic
  indigenous aboriginal eastern european jamaican caribbean turkish kurdish albanian bulgarian japanese korean
  vietnamese filipino latino hispanic overweight bald dyslexic mentally physically gender-fluid nonbinary
  straight homosexual heterosexual`);
const PEOPLE = set(`
  people person persons folk folks man men woman women boy boys girl girls kid kids child children life lives
  family families mum mums dad dads parent parents pupil pupils student students teacher teachers guy guys
  bloke blokes lad lads lass lasses community communities neighbours drivers driver couple couples`);
/** Words that name a group by themselves. */
const MEMBERS = set(`
  muslim muslims jew jews hindu hindus sikh sikhs women woman men immigrant immigrants migrant migrants refugee
  refugees foreigner foreigners gays lesbian lesbians gypsies travellers poles romanians asians africans arabs
  pakistanis indians blacks whites scousers geordies northerners southerners pensioners boomers homosexuals
  transgenders catholics protestants christians albanians mexicans jamaicans somalis nigerians syrians afghans
  ukrainians russians americans girls boys oldies females males feminists atheists`);
/** A quality before one of these is about people too: "female vermin". */
const SCORN = set('trash vermin scum filth garbage rubbish dirt lives life');
const SEEKERS = set('seeker seekers');

export const GROUP = '<group>';

/** Puts "<group>" for words that name people by origin, religion, sex, age, disability or the like. */
export function markGroups(words: readonly Word[]): readonly Word[] {
  let marked: Word[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const next = words[at + 1]?.text ?? '';
    let used = 0;
    if (QUALITIES.has(word.text)) {
      const third = words[at + 2]?.text ?? '';
      if (PEOPLE.has(next) && !SCORN.has(next)) used = 2;
      else if (SCORN.has(next)) used = 1;
      else if (QUALITIES.has(next) && (PEOPLE.has(third) || MEMBERS.has(third))) used = 3;
      else if (MEMBERS.has(next)) used = 2;
    }
    if (used === 0 && word.text === 'asylum' && SEEKERS.has(next)) used = 2;
    if (used === 0 && MEMBERS.has(word.text)) used = 1;
    if (used === 0) {
      marked?.push(word);
      continue;
    }
    marked ??= words.slice(0, at);
    const last = words[at + used - 1] as Word;
    marked.push({ ...word, text: GROUP, end: last.end });
    at += used - 1;
  }
  return marked ?? words;
}

/** The words that can name a group, for repairing their spelling. */
export const groupWords: readonly string[] = [...QUALITIES, ...MEMBERS, 'people', 'lives', 'women', 'woman'];
