import type { Profile } from '../../packs/profile';
import type { PhraseSets } from '../phrases';

/** How somebody speaks to, or of, a child they teach or taught. */
export const CONTACT_PHRASES = {
  /** Said to the pupil: enough by itself. */
  toPupil: [
    'taught|teach|teaching you|u|ye|yous|youse !how_i|all_how',
    'you|u were|sat|was|joined|started|came|are|left ~3 in|into|from my|our ~2 class|tutor_group|form|tutor|set|lesson|lessons|reception|nursery|@years|group|classroom|choir|team|registration',
    'you|u were|was|are ~2 in @years when|and|with|at',
    'when you|u were ~2 in|at @years|nursery|reception|my|our_school|primary|my_class',
    'when i had you ~2 in|for',
    'your|yer|ur ~1 @was ~1 @staff !says|said|thinks|rang|called|will|is_going|told|and_i_are|has_asked|gave|asked',
    'its|it_is|this_is|from @title ~2 from|at|here|you|remember|in ~6',
    'your teacher|ta|tutor|head @title',
    'you|u|youre|youll ~4 one of my|mine @class|@years|@pupil|$',
    'remember|mind|know|knew me ~1 as|from|in|at @title|the|school|@years|nursery|reception|primary',
    'see|catch you|u|ye|yous ~1 in|at|for|period class|tutor|form|registration|lesson|period|maths|seminar|school_monday|double|RE|lessons|assembly|detention|tutor_time|rehearsal',
    'see you|u period|p1|p2|p3|p4|p5',
    'call|calling me sir|miss|by_my_first_name',
    'you|u|ye|youre|ur ~2 @was favourite|star|best pupil|student|tutee',
  ],
  /** Pupils in general are asked to write, or are written to. */
  open: [
    'my dms|inbox|messages is|are|r ~2 open|free',
    'message|dm|inbox|add|follow|text|whatsapp|snap|pm|email ~1 me ~4 @class-call',
    '@class-call ~6 message|dm|inbox|add|follow|text|whatsapp|snap|pm me',
    'thanks for the ~2 follow|follows|add|adds|friend_request ~2 @class-call',
    'follow|following|followed|add|added|adding|request|requested ~3 @class-call',
    'follow|following|followed|add|added|adding|request|requested ~2 my|our|an|a @former @pupil',
  ],
  /** Said of one former pupil: counts in an answer, and where the draft mentions, tags or shares somebody. */
  oldPupil: [
    'my @former @former? pupil|student|tutee|head_girl|head_boy !teacher|loan|union|card|nurse|days|house',
    'former|ex|old|ex-former pupil|student of mine',
    'pupil|tutee of mine',
    'taught him|her|this_one|this_lad|this_lass|this_lady|this_man !a_lesson|to|everything',
  ],
  /** Said of pupils: counts where the draft mentions, tags or shares one. */
  ofPupil: [
    'my ~1 @pupil !teacher|parents|mum|voice|council',
    'one|some|two|three|lots|both of my ~2 @pupil|@years|class|form|tutor_group',
    'my|one_of_my ~1 @former @years',
    'a|the|this|that ~2 lad|lass|girl|boy|kid|child|pupil|student|bairn|young_man|young_woman|one i|we taught|teach|used_to_teach|once_taught',
    'all|once mine once|mine',
  ],
  request: [
    'friend|follow|contact|connection request|requests from',
    'accepted|accepting|accept ~3 request|requests ~1 from',
  ],
} as const;

const split = (words: string): string[] => words.split('|').map((word) => word.trim());

const years = (): string[] => {
  const words: string[] = [];
  const spoken = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
  for (let year = 1; year <= 13; year++) {
    for (const end of ['', 's']) {
      words.push(
        `year ${year}${end}`,
        `yr ${year}${end}`,
        `y${year}${end}`,
        `yr${year}${end}`,
        `year ${spoken[year - 1]}${end}`,
      );
      if (year <= 7) words.push(`p${year}${end}`, `primary ${year}${end}`);
    }
  }
  return [...words, 'year r', 'reception', 'sixth form', 'nursery class', 'reception class', 'ks1', 'ks2'];
};

export function contactSets({ classes }: Pick<Profile, 'classes'>): PhraseSets {
  return {
    class: ['class', 'form', ...classes.map((name) => name.toLowerCase())],
    years: years(),
    pupil: split('pupil|pupils|student|students|tutee|tutees|leavers|sixth former|sixth formers'),
    former: split(
      'old|former|ex|ex-|past|first|favourite|first ever|current|one-time|wee|lovely|brilliant|very first|star|fave|most memorable|year 6|year 11|dear old|last',
    ),
    staff: split(
      'teacher|ta|teaching assistant|headteacher|head teacher|heidie|tutor|form tutor|sir|miss|dinner lady|lollipop lady|lollipop man|caretaker|janitor|janny|lunch lady|nursery teacher|pe teacher|head of year|librarian|school cook|classroom assistant|art teacher|maths teacher|science teacher|english teacher|history teacher|drama teacher|music teacher|geography teacher|economics teacher|french teacher',
    ),
    was: split(
      'old|former|favourite|year 6|year 2|year 1|year 3|year 4|year 5|year 11|primary|p1|p2|p3|p4|p5|p6|p7|reception|nursery|ex|one-time|first|best|fave|very proud|proud|own',
    ),
    title: split('mr|mrs|miss|ms|sir'),
    'class-call': split(
      'pupils|students|leavers|kids|year 13s|year 11s|year 10s|year 9s|year 12s|year 8s|year 7s|year 6s|y11s|y13s|former pupils|old pupils|ex pupils|ex-pupils|class|form|year 9|year 11|year 10|my class|my form|tutor group|year 13|year 12|kids in my class|my tutees',
    ),
  };
}
