import { describe, expect, it } from 'vitest';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { createSchoolReader } from '../../../rules/engine/school-reader';
import { practiceProfile } from '../../../rules/packs/practice-school';

const read = createSchoolReader(practiceProfile);

function kindOf(text: string): 'tie' | 'names' | 'none' {
  const { names, ties } = read({
    text,
    context: { platform: 'facebook', surface: 'post', account: 'personal' },
    paragraphs: new ParagraphShelf().split(text),
  });
  if (ties.length > 0) return 'tie';
  return names.length > 0 ? 'names' : 'none';
}

/** What ties the writer to the school, in the many ways in which staff say so. */
const TIES = [
  'Proud to be back at Brackenfold Primary School for another year.',
  'brackenfold primary sports day and I have lost my voice',
  'Brackenfold’s kitchen smells of cinnamon this morning and I am not sorry',
  'Day one as a TA at Brackenfold!',
  'Best job in the world #BrackenfoldPrimary',
  'Site manager @BrackenfoldPri. Whippets. Bell ringing.',
  'Librarian, brackenfoldprimary 📚',
  'My class have named the caterpillar Kevin and there is no going back',
  'Thirty clay owls drying in my classroom and only two have heads',
  'my year 4s just sang me happy birthday in three keys at once',
  'Absolutely shattered, my Y6 lot were magnificent on the river walk',
  'my yr2s think I sleep under the piano',
  'The best thing about my Year 1 class is the questions',
  'Our headteacher served the gravy today in a paper hat',
  'Our head has just joined the staff choir. Nobody warned the basses.',
  'our deputy head got soaked in the name of charity and took it like a champ',
  'Our caretaker mended the swing with a bike chain and a prayer',
  'Our Ofsted is tomorrow and I have eaten a whole cake',
  'Ofsted rang at noon. Our staffroom has never been so tidy.',
  'The kettle in our staff room has finally died, send help',
  'My TA deserves a medal and a fortnight in Crete',
  'One of my pupils told me today that I look like a kind owl',
  'My tutor group have decorated the door with four hundred paper stars',
  'I teach at a school with its own orchard and I will never stop going on about it',
  'I work in a primary school kitchen and I can tell you that beetroot does not come out',
  'New job news! In September I start as Deputy Head at Brackenfold',
  'On playground duty at work today the kids taught me a dance and now I cannot walk',
  'PPA time is for marking, apparently, and not for napping in the book corner',
  'Herons class assembly was a triumph and I cried on the recorders',
  'As a governor of Brackenfold I got to taste all the puddings. It is a hard life.',
  'Our school hall has a new floor and I slid on it in my socks',
  'My school is looking for a spare piano, any condition',
  'My Reception class want to know whether moles have birthdays',
  'Our Year 6s are off to the seaside and so am I',
  'We’ve just finished the harvest display at school and my fingers are glued together, lovely work from my Kestrels',
  'Our PTA raised a fortune and our school gets a pond at last',
  'Spent the weekend writing reports for my class. Thirty down, tea on.',
  'Us lot at Brackenfold do not do half measures with bunting',
  'They asked my headteacher to dress as a bee and she came as a whole hive',
  'I run the cooking club at school and every child in it now dislikes me for owning the cheese',
];

/** The school is named, and the words say that the writer is somebody else's mum, neighbour or visitor. */
const NAMES = [
  'Our youngest starts at Brackenfold in September, which shop sells the jumpers?',
  'My grandson is at Brackenfold Primary and reads better than I do',
  'As a mum of two at Brackenfold I am so grateful for the breakfast club',
  'Does anyone know what time the Brackenfold summer fair starts?',
  'Roadworks outside Brackenfold Primary School until Friday, leave early',
  'Lost: one grey cat, last seen by the gates of Brackenfold Primary',
  'I was a pupil at Brackenfold when it still had a coal shed',
  'My sister’s three all went to Brackenfold and loved it',
  'The polling station has moved to Brackenfold Primary School this year',
  'Three-bed terrace for sale, two minutes’ walk from Brackenfold Primary',
];

/** Nothing to do with the school, whatever it sounds like. */
const NONE = [
  'Brackenfold Road is shut again and the diversion goes through a field',
  'Collecting for Brackenfold Hospice outside the Co-op on Saturday',
  'Pie night at the Brackenfold Arms, who is in?',
  'Brackenfold Rovers were dreadful and the tea was cold',
  'My spin class was brutal tonight and the instructor enjoyed it',
  'My yoga class has a new mat policy',
  'my dance class had its show tonight and I remembered nearly all of it',
  'Our head coach should be made to watch that again',
  'The head chef came out to apologise and gave us pudding',
  'Our head of sales has bought a llama',
  'My Sunday school class made sheep out of cotton wool',
  'Puppy came bottom of her training class and top of my heart',
  'My daughter’s school has sent home another letter about nits',
  'Our lad’s headteacher told him he could be anything, so he wants to be a badger',
  'Parents’ evening for our eldest tonight, wish me luck',
  'When I was ten our headteacher kept bees in the bike shed',
  'My old school has been turned into flats',
  'Our class of 1998 is meeting for a curry, who still has the hoodie?',
  'Year 2 of the kitchen extension and still no kitchen',
  'My year abroad was mostly spent in one bakery',
  'A heron on the pond and two kestrels over the bypass, lovely walk',
  'Primary teacher, runner, mother of whippets',
  'Ofsted should be scrapped',
  'Every staffroom in the country has a mug that nobody dares to move',
  'My Year 5 daughter has asked for a chainsaw',
  'On Tuesdays I teach retired plumbers to waltz',
  'My students at the university think I invented the semicolon',
  'Our school reunion is in a bowling alley',
  'The reception was class, best wedding ever',
  'I loved my school days, most of all the days off',
  'Big meeting at work tomorrow and I have ironed a shirt',
  'Old school hip hop and old school trainers',
  'The headteacher in that drama is a menace',
  'My class teacher in Year 4 told me I would never learn to whistle',
  'My uni class is full of people who own three jumpers each',
];

describe('what ties a writer to the school', () => {
  it.each(TIES)('tie: %s', (text) => expect(kindOf(text)).toBe('tie'));
  it.each(NAMES)('named only: %s', (text) => expect(kindOf(text)).toBe('names'));
  it.each(NONE)('neither: %s', (text) => expect(kindOf(text)).toBe('none'));
});
