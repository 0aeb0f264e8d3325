import type { Pupil } from '../engine/types';
import { type Profile, profileSchema } from './profile';

/**
 * The invented school that the rules' examples, the practice pages and "Load the practice school" use.
 * No such school or person exists.
 */
export const practiceProfile: Profile = profileSchema.parse({
  school: {
    name: 'Brackenfold Primary School',
    aliases: ['Brackenfold Primary', 'Brackenfold'],
    hashtags: ['#Brackenfold', '#BrackenfoldPrimary'],
    accounts: {
      x: ['@BrackenfoldPri'],
      facebook: ['Brackenfold Primary School'],
      instagram: ['brackenfoldprimary'],
      linkedin: ['Brackenfold Primary School'],
      youtube: ['Brackenfold Primary School'],
      threads: ['brackenfoldprimary'],
      bluesky: ['brackenfold.bsky.social'],
    },
    contacts: {
      phone: ['01632 960177'],
      email: ['office@brackenfold.example'],
      website: ['brackenfold.example'],
      postcode: ['ZZ9 9ZZ'],
    },
    reportTo: 'head@brackenfold.example',
  },
  staff: [
    { name: 'Imelda Croft', title: 'Mrs', role: 'Headteacher' },
    { name: 'Desmond Yarrow', title: 'Mr', role: 'Deputy headteacher' },
    { name: 'Farah Lisle', title: 'Miss', role: 'SENCO' },
    { name: 'Ros Tiller', title: 'Ms', role: 'Year 2 teacher' },
    { name: 'Gethin Probert', title: 'Mr', role: 'Caretaker' },
    { name: 'June Ashby', title: 'Mrs', role: 'Office manager' },
  ],
  classes: ['Herons', 'Kestrels', 'Dippers', 'Wagtails'],
  yearGroups: [
    'Reception',
    'Year R',
    'Year 1',
    'Year 2',
    'Year 3',
    'Year 4',
    'Year 5',
    'Year 6',
    'EYFS',
    'KS1',
    'KS2',
  ],
});

export const practiceRoster: readonly Pupil[] = [
  { given: 'Oliver', family: 'Smith', yearGroup: 'Year 2' },
  { given: 'Matilda', family: 'Marchbanks', knownAs: 'Tilly', yearGroup: 'Year 1' },
  { given: 'Aarav', family: 'Deshmukh', yearGroup: 'Year R' },
  { given: 'Grace', family: 'Pellow', yearGroup: 'Year 2' },
  { given: 'Zoë', family: "O'Hanrahan", yearGroup: 'Year 1' },
  { given: 'Mei-Lin', family: 'Thackray', yearGroup: 'Year 3' },
  { given: 'Isabella', family: 'Quarmby', yearGroup: 'Year 4' },
  { given: 'Benjamin', family: 'Adomako', yearGroup: 'Year 5' },
  { given: 'Rose', family: 'Winterbourne', yearGroup: 'Year 6' },
  { given: 'Kacper', family: 'Zielonka', yearGroup: 'Year 6' },
  { given: 'Summer', family: 'Frobisher', yearGroup: 'Year 2' },
  { given: 'Will', family: 'Hathersage', yearGroup: 'Year 3' },
];
