import * as z from 'zod';
import { createAddressFinder } from '../catalog-parts/personal-data/addresses';
import { findBankDetails } from '../catalog-parts/personal-data/bank';
import { findBirthDates } from '../catalog-parts/personal-data/births';
import { findCars } from '../catalog-parts/personal-data/cars';
import { createEmailFinder } from '../catalog-parts/personal-data/emails';
import { type Finder, type Found, KINDS } from '../catalog-parts/personal-data/found';
import {
  findLicences,
  findNhsNumbers,
  findNiNumbers,
  findPassports,
  findPupilNumbers,
} from '../catalog-parts/personal-data/numbers';
import { createPhoneFinder } from '../catalog-parts/personal-data/phones';
import { defineRule } from '../engine/define-rule';
import { spansPerParagraph } from '../engine/per-paragraph';
import type { Draft, Hit, HitFix } from '../engine/types';

/** Anything personal has a digit, an @ or a number in words in it: other paragraphs are not looked at. */
const WORTH_A_LOOK = /[\d@]|\[at\]|\(at\)| dot |\b(?:double|treble|oh|zero|nought)\b|\bborn\b/i;

/** Where two finders want the same letters the first keeps them. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (!kept.some((other) => other.start < one.end && other.end > one.start)) kept.push(one);
  }
  return kept;
}

export const personalData = defineRule({
  id: 'personal-data',
  summary: 'A post does not give away anybody’s personal data.',
  finds: [
    'e-mail addresses and telephone numbers of people, also spelled out ("name at host dot uk", "oh double seven")',
    'home addresses, and postcodes with a house number or said to be somebody’s',
    'dates of birth',
    'unique pupil numbers and NHS numbers (check digits counted), National Insurance numbers',
    'car registrations, driving licence and passport numbers',
    'sort codes with account numbers, IBANs, card numbers',
  ],
  leaves: [
    'the school’s own published phone, e-mail, website and postcode',
    'offices’ and organisations’ contacts, helplines, 0800, 03 and short numbers',
    'venues’ addresses, prices, scores, dates, times, room, order and charity numbers',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Kinds that are looked for. */
    kinds: z.array(z.enum(KINDS)).default([...KINDS]),
    /** What a contact is replaced with where the school has published none. */
    office: z.string().min(1).default('the school office'),
  }),
  create(options, { profile, people }) {
    const finders: Finder[] = [
      createEmailFinder(profile),
      findBankDetails,
      findPupilNumbers,
      findLicences,
      findNiNumbers,
      createPhoneFinder(profile),
      findNhsNumbers,
      findPassports,
      findBirthDates,
      createAddressFinder(profile),
      findCars,
    ];
    const wanted = new Set(options.kinds);
    const find = spansPerParagraph(({ text }) =>
      WORTH_A_LOOK.test(text)
        ? withoutOverlaps(finders.flatMap((finder) => finder(text)).filter(({ kind }) => wanted.has(kind)))
        : [],
    );
    const { email, phone } = profile.school.contacts;
    const instead = { email: email?.[0] ?? options.office, phone: phone?.[0] ?? options.office };
    /** What day a public figure was born is in every encyclopaedia. */
    const isFigures = (draft: Draft, at: number) =>
      people(draft).some((person) => person.kind === 'figure' && person.end <= at && at - person.end < 60);
    return (draft) =>
      find(draft).flatMap(({ start, end, kind }): Hit[] => {
        if (kind === 'birth-date' && isFigures(draft, start)) return [];
        const fixes: HitFix[] = [];
        if (kind === 'email' || kind === 'phone') {
          fixes.push({ kind: 'replace', key: 'office', start, end, text: instead[kind] });
        }
        fixes.push({ kind: 'replace', key: 'remove', start, end, text: '' });
        return [{ start, end, variant: kind, fixes }];
      });
  },
  examples: {
    pass: [
      { text: 'Ring the office on 01632 960177 or write to office@brackenfold.example.' },
      { text: 'You can also ring us from abroad: +44 1632 960177.' },
      { text: 'Need to talk? Childline is free on 0800 1111, and 111 is there all night.' },
      { text: 'To book, e-mail bookings@duckpondtheatre.example or ring the box office on 01632 960500.' },
      { text: 'Our stall is at the Corn Hall, 12 Market Street, AB10 1ZZ, from ten. All welcome.' },
      { text: 'For the sat nav we are ZZ9 9ZZ, and the car park opens at 8.15.' },
      { text: 'Roald Dahl was born on 13 September 1916 and would have hated our custard.' },
      { text: 'Term starts on 04/09/2026 and ends on 18/12/2026.' },
      { text: 'Final score 14-12, gate receipts £1,204.50, and 07 burgers left.' },
      { text: 'ISBN 9780007462919, and the order reference is AB1234567.' },
      { text: 'Year 4 Woodland Walk is back: 31 Oak leaves each, please.' },
      { text: 'Pi to ten places: 3.1415926535. Herons knew twelve.' },
      { text: 'Registered charity number 10928371. Winning tickets: green 402, blue 077.' },
      { text: 'Y6 PTA cake stall, K1 DVD swap, S2 CPD day.' },
      {
        text: 'Selling the car, AB51 ABC, text me on 07700 900111.',
        context: { account: 'personal' },
        note: 'out of scope',
      },
    ],
    flag: [
      { text: 'For second-hand blazers text Priti on 07700 900318.', at: '07700 900318', variant: 'phone' },
      { text: 'His mum is on +44 (0)7700 900 318 most evenings.', at: '7700 900 318', variant: 'phone' },
      {
        text: 'Her number? Oh seven seven hundred, nine hundred, two one six.',
        at: 'seven',
        variant: 'phone',
      },
      { text: 'Ask Mr Probert at home on 01632 960844.', at: '01632 960844', variant: 'phone' },
      { text: 'Replies to ros.tiller77@postbox.example by Friday.', at: 'ros.tiller77', variant: 'email' },
      {
        text: 'Send your recipe to jo dot amble at homebox dot example',
        at: 'jo dot amble',
        variant: 'email',
      },
      {
        text: 'Cards can go to her house, 9 Thistle Row, AB10 6ZZ.',
        at: '9 Thistle Row',
        variant: 'address',
      },
      { text: 'Drop the costumes at no 17, AB10 6ZZ.', at: 'no 17', variant: 'address' },
      { text: 'New starter, d.o.b. 4 March 2019, welcome!', at: '4 March 2019', variant: 'birth-date' },
      { text: 'The portal will not take Q240299001007, any ideas?', at: 'Q240', variant: 'pupil-number' },
      {
        text: 'NHS number 943 476 5919 is on the form you left behind.',
        at: '943 476',
        variant: 'nhs-number',
      },
      { text: 'Found: a payslip, NI number JG 10 37 59 A.', at: 'JG 10', variant: 'ni-number' },
      { text: 'Silver Fiesta, BD62 XYZ, your lights are on.', at: 'BD62', variant: 'car' },
      { text: 'Pay Shirin direct: 20-45-77 43098712.', at: '20-45-77', variant: 'bank' },
      { text: 'From abroad use GB33 BUKB 2020 1555 5555 55.', at: 'GB33', variant: 'bank' },
      { text: 'Licence handed in: MORGA607054SM9IJ.', at: 'MORGA', variant: 'licence' },
      { text: 'Somebody’s passport, 533401372, is behind the desk.', at: '533401372', variant: 'passport' },
    ],
  },
});
