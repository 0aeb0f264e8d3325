import type { Profile } from '../../packs/profile';
import type { PhraseSets } from '../phrases';

const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');

/** Year groups as spoken: "year 2", "yr2", "y2"; or of its children: "year 2s", "year twos". */
const years = (own: readonly string[], many: boolean): string[] => {
  const words: string[] = [];
  const end = many ? 's' : '';
  for (let year = 1; year <= 13; year++) {
    const spoken = NUMBER_WORDS[year - 1] as string;
    for (const number of [String(year), spoken]) {
      words.push(`year ${number}${end}`, `yr ${number}${end}`);
    }
    words.push(`y${year}${end}`, `yr${year}${end}`, `year${year}${end}`, `y ${year}${end}`);
  }
  for (const name of own) if (/\d/.test(name)) words.push(`${name.toLowerCase()}${end}`);
  words.push(`year r${end}`, `yr r${end}`);
  if (!many) return words;
  words.push('reception class', 'reception kids', 'reception children');
  words.push('reception lot', 'reception group', 'reception classes', 'reception pupils', 'reception babies');
  words.push(
    'nursery class',
    'nursery kids',
    'nursery children',
    'nursery lot',
    'receptions',
    'ks1s',
    'ks2s',
  );
  words.push(
    'eyfs class',
    'eyfs children',
    'eyfs kids',
    'eyfs team',
    'sixth form class',
    'sixth form students',
  );
  for (const name of own) {
    const folded = name.toLowerCase();
    if (!/\d/.test(folded))
      for (const end of ['class', 'kids', 'children', 'lot', 'pupils', 'students', 'group', 'lad', 'lass'])
        words.push(`${folded} ${end}`);
  }
  return words;
};

const SUBJECTS =
  `maths math english science biology chemistry physics history geography french spanish german mfl
  music art drama pe re rs dt computing ict food textiles media sociology psychology business economics latin
  phonics literacy numeracy technology photography btec`.split(/\s+/);
const JOBS =
  `teacher|ta|hlta|lsa|teaching assistant|classroom assistant|learning support assistant|senco|sendco|alnco
  |headteacher|head teacher|head of year|head of school|head of department|head of sixth form|head of maths|head of english
  |head of science|head of pe|head of music|head of art|head of history|head of geography|deputy head|deputy headteacher
  |assistant head|assistant headteacher|vice principal|assistant principal|lead practitioner|subject lead|phase leader|key stage leader
  |year leader|form tutor|school cook|dinner lady|lunchtime supervisor|midday supervisor|lunchtime lady|mdsa|school secretary
  |school receptionist|school business manager|school librarian|school nurse|cover supervisor|elsa|learning mentor|nursery nurse
  |ect|nqt|trainee teacher|student teacher|supply teacher|governor|staff governor|parent governor|exam invigilator|science technician
  |family support worker|attendance officer|pastoral lead|class teacher|subject leader|maths lead|english lead|phonics lead|pe lead|music lead
  |teaching fellow|behaviour mentor`
    .split('|')
    .map((job) => job.trim());

/** The word sets of the phrases, with this school's years and classes in them. */
export function tieSets(profile: Pick<Profile, 'yearGroups' | 'classes'>): PhraseSets {
  const classes = profile.classes.map((name) => name.toLowerCase());
  return {
    fond: `own new little lovely whole entire current wonderful amazing brilliant beautiful fab fabulous gorgeous dear darling
      poor clever naughty noisy wee small tiny big favourite first last next very lively lovely, precious very_own incredible
      delightful top mixed special awesome great best dream monday tuesday wednesday thursday friday`.split(
      /\s+/,
    ),
    group:
      `class|classes|pupil|pupils|tutees|tutee|tutor group|form group|registration group|students|student|form|form class
      |leavers class|nurture group|phonics group|reading group`
        .split('|')
        .map((word) => word.trim()),
    'not-group':
      `for_the from_the is_filled at_the_university at_university at_the_uni at_the_college act at_the_gym in_the_gym teacher teachers action reunion project mates mate photo_from_19 instructor size
      teachers' sizes warfare rep room_mate of_nine of_retired leader at_uni at_university union loan loans debt house flat digs days
      discount card finance nurse nurses`.split(/\s+/),
    level: [
      'gcse',
      'a-level',
      'a level',
      'alevel',
      'as',
      'btec',
      'sixth form',
      'higher',
      'advanced higher',
      'nat 5',
      'n5',
      'igcse',
      'ks3',
      'ks4',
      'ks5',
      'ks1',
      'ks2',
      'early years',
      'eyfs',
      'foundation',
      'reception',
      'nursery',
    ],
    cohort:
      'class classes lot group groups set sets students student pupils pupil kids children bunch gang crew ones cohort tutees team babies lads girls'.split(
        ' ',
      ),
    subject: SUBJECTS,
    department: [
      'department',
      'dept',
      'year',
      'house',
      'sixth',
      'upper',
      'lower',
      'school',
      'key',
      'ks1',
      'ks2',
      'ks3',
      'ks4',
      'ks5',
      'early',
      'eyfs',
      'inclusion',
      'faculty',
      'phase',
      'pastoral',
      'safeguarding',
      'send',
      ...years(profile.yearGroups, false),
    ],
    year: years(profile.yearGroups, false),
    years: years(profile.yearGroups, true),
    singular:
      'wants has is needs says said loves likes was hes shes came gets got does thinks cant will isnt wont and_i and_me asks keeps hates'.split(
        ' ',
      ),
    kin: 'daughter son boy girl lad lass child kid niece nephew grandson granddaughter grandchild goddaughter godson twins baby stepson stepdaughter brother sister cousin'.split(
      ' ',
    ),
    'home-class': classes,
    'plural-class': classes.filter((name) => name.endsWith('s') && !name.endsWith('ss')),
    'other-class': ['act', 'of'],
    'other-head':
      `coach chef gardener waiter waitress brewer barista lights lamp gasket office honcho start count judge hunter
      designer baker groundsman greenkeeper buyer porter bartender keeper hurts height over in to and space massage
      choirmaster ranger nurse lad lifeguard trainer cook_at of torch torches scratcher strong winds wind physio
      is_spinning is_full is_pounding`.split(/\s+/),
    'past-mark': ['back', 'then', 'in 19', 'who retired'],
    'job-person':
      `caretaker|site manager|site team|premises manager|premises team|dinner ladies|dinner lady|lunchtime ladies|lunchtime supervisors
      |midday supervisors|school cook|school nurse|office ladies|office staff|cover supervisor|business manager|sbm|form tutor|year leader
      |line manager at school|teaching staff|dinner hall|kitchen girls|elsa|pastoral team|teachers|year team|phase leader|school secretary
      |janny|janitor`
        .split('|')
        .map((word) => word.trim()),
    'other-trainee': [
      'vet',
      'nurse',
      'paramedic',
      'plumber',
      'barista',
      'chef',
      'lawyer',
      'solicitor',
      'barre',
    ],
    home: [
      'school',
      'academy',
      'primary',
      'infants',
      'infant school',
      'primary school',
      'secondary',
      'special school',
      'high school',
      'sixth form',
      'junior school',
      'nursery school',
      'village school',
      'schools',
    ],
    'not-school':
      `run runs days day_s reunion reunions report friend friends mate mates holidays holiday uniform shoes bag bags tie bus years
      fees choice choices place places appeal crush hero trip_money dinners_money hall_of_fame of_hard of_thought of_fish bully bullies
      sweetheart tour application catchment leaver leavers_reunion was shut closed teacher teachers history maths french handwriting memories mum mums wars year_book`.split(
        /\s+/,
      ),
    'work-verb':
      `teach teaching taught work working worked clean cleaning cook run help volunteer started start starting been_teaching
      been_working been_a been lead coach governor`
        .split(/\s+/)
        .map((word) => word.replaceAll('_', ' ')),
    'not-taught': 'yoga salsa zumba pilates dance swimming piano guitar myself'.split(' '),
    job: JOBS,
    'job-only':
      `ta|hlta|lsa|teaching assistant|senco|sendco|alnco|headteacher|deputy head|deputy headteacher|assistant headteacher
      |class teacher|form tutor|dinner lady|midday supervisor|lunchtime supervisor|school cook|cover supervisor|ect|school secretary|school caretaker
      |staff governor`
        .split('|')
        .map((word) => word.trim()),
    'not-nothing': ['finances'],
    period: ['one', 'two', 'three', 'four', 'five', 'six', '1', '2', '3', '4', '5', '6'],
  };
}
