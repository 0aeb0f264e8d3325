import * as z from 'zod';
import { DOUBT, ENOUGH, speaksOfSomebody, weigh } from '../catalog-parts/confidential/judge';
import type { Area } from '../catalog-parts/confidential/matters';
import { readSentences, type Sentence } from '../catalog-parts/confidential/reader';
import { defineRule } from '../engine/define-rule';
import { perParagraph } from '../engine/per-paragraph';
import { concernReader } from '../engine/stance/concern-reader';
import { createTermFinder, termsSchema } from '../engine/term-finder';
import type { Hit, Span } from '../engine/types';
import type { Person } from '../names/people-reader';

/** Concerns that speak of people too; where one of them is likelier, it is that. */
const RIVALS = ['grievance', 'disrepute', 'derogatory', 'tone', 'controversial', 'attribution'] as const;

/** What the sentence is about: what is private whoever it is about goes before the rest. */
function areaOf({ matters }: Sentence): Area | undefined {
  return (
    matters.find(({ area }) => area === 'access') ??
    matters.find(({ strength }) => strength === 'told') ??
    matters[0]
  )?.area;
}

export const confidential = defineRule({
  id: 'confidential',
  summary: 'A post gives away nothing that is private to a child, a family, a colleague or the school.',
  finds: [
    'an individual’s safeguarding, special needs, health, family, behaviour, attendance or assessment',
    'staff matters: sickness, capability, pay, redundancy, leaving before it is announced',
    'inspection outcomes, budgets, tenders and contracts before they are published',
    'minutes, internal e-mails and documents',
    'passwords, door and alarm codes, where a key lies',
    'terms that the pack adds',
  ],
  leaves: [
    'the same words in general: training, policies, coffee mornings, helplines, awareness weeks',
    'results and attendance of a whole class, year or school, and what is published',
    'the writer’s own health and family, stories, history and lessons',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Words that this school keeps to itself, with their conditions. */
    terms: termsSchema.prefault([]),
  }),
  create({ terms }, world) {
    const read = perParagraph(readSentences);
    const concerns = concernReader(world);
    const findTerms = createTermFinder(terms);
    return (draft) => {
      const learned = concerns(draft);
      const people = world.people(draft);
      const hits: Hit[] = [];
      let somebody = false;
      let measured = false;
      let nextPerson = 0;
      for (const [index, { start, value: sentences }] of read(draft).entries()) {
        for (const [place, sentence] of sentences.entries()) {
          const from = start + sentence.start;
          const to = start + sentence.end;
          // People come in reading order, as the sentences do.
          const named: Person[] = [];
          for (; (people[nextPerson]?.start ?? to) < to; nextPerson++) {
            const person = people[nextPerson] as Person;
            if (person.start >= from && person.end <= to) named.push(person);
          }
          const namesChild = named.some(({ kind }) => kind === 'pupil' || kind === 'child');
          const own = learned[index]?.value.odds[place];
          const odds = own?.confidential ?? Number.NEGATIVE_INFINITY;
          const before = { somebody, measured };
          somebody = speaksOfSomebody(sentence, namesChild, somebody);
          measured = sentence.matters.some(({ area }) => area === 'attendance' || area === 'assessment');
          // Most sentences have nothing in them that could weigh anything.
          if (sentence.matters.length === 0 && odds <= DOUBT && !before.measured) continue;
          const points = weigh(sentence, {
            namesChild,
            namesAdult: named.some(({ kind }) => kind === 'adult'),
            afterSomebody: before.somebody,
            figureOfChild: before.measured && namesChild && /\d/.test(sentence.text),
            odds,
            rival: own ? Math.max(...RIVALS.map((concern) => own[concern])) : Number.POSITIVE_INFINITY,
          });
          if (points < ENOUGH) continue;
          const area = areaOf(sentence);
          const secret =
            area === 'access' ? sentence.matters.find((matter) => matter.area === 'access') : undefined;
          const span: Span = secret
            ? { start: start + secret.start, end: start + secret.end }
            : { start: from, end: to };
          hits.push({
            ...span,
            ...(area ? { variant: area } : {}),
            fixes: [{ kind: 'replace', key: 'remove', ...span, text: '' }],
          });
        }
      }
      for (const { start, end } of findTerms(draft)) {
        if (hits.some((hit) => hit.start < end && hit.end > start)) continue;
        hits.push({
          start,
          end,
          variant: 'term',
          fixes: [{ kind: 'replace', key: 'remove', start, end, text: '' }],
        });
      }
      return hits;
    };
  },
  examples: {
    pass: [
      {
        text: 'Our SENCO’s coffee morning is on Tuesday at 9.15. Come with a question or just for the shortbread.',
      },
      {
        text: 'All staff renewed their safeguarding training today. Anyone can raise a concern with Mrs Croft.',
      },
      { text: 'Worried about your child’s anxiety? The school nurse’s drop-in is every other Monday.' },
      { text: 'Autism awareness week starts on Monday, with stories and a quiet corner in the library.' },
      { text: 'Whole-school attendance was 96.4% this half term. Herons win the golden boots.' },
      { text: 'Our inspection report is published. Read every word on our website.' },
      { text: 'Year 6 results: 82% met the expected standard in maths. We are proud of them all.' },
      { text: 'Strong passwords are three random words. Never tell yours to anybody.' },
      { text: 'The side gate is closed until Friday. Press the buzzer and we will let you in.' },
      { text: 'We are hiring a teaching assistant, term time only, £14,800. Closing date 4 May.' },
      { text: 'Mr Probert retires in July after thirty years. Cake in the hall, all welcome.' },
      { text: 'Kestrels cracked the secret code in eight minutes flat: 4, 7, 1, 9.' },
      { text: 'Our hamster has been to hospital (the vet’s) and is home, with a plaster.' },
      { text: 'The approved minutes of the parent forum are on the noticeboard.' },
      {
        text: 'Signed off for a fortnight, my back again. Box sets please.',
        context: { account: 'personal' },
        note: 'own and out of scope',
      },
    ],
    flag: [
      {
        text: 'One of our Year 4 boys has finally had his autism diagnosis, and mum cried.',
        variant: 'send',
      },
      { text: 'Tilly has been in hospital again with her epilepsy, cards welcome.', variant: 'health' },
      { text: 'Hi Jo, his melatonin has gone up to 4mg and the new chart is in his bag.', variant: 'health' },
      {
        text: 'A little girl in my class has gone into foster care this week. Broke my heart. #Brackenfold',
        context: { account: 'personal' },
        variant: 'safeguarding',
      },
      {
        text: 'Kacper was excluded for two days after he punched a teaching assistant.',
        variant: 'behaviour',
      },
      { text: 'Attendance star: Aarav Deshmukh, up from 61% to 94%.', variant: 'attendance' },
      { text: 'Grace scored 38 on her phonics, and Will is still working towards.', variant: 'assessment' },
      { text: 'Mr Yarrow has been signed off with stress until Easter.', variant: 'staff' },
      {
        text: 'Two TA posts are going at Brackenfold at Christmas and nobody has been told.',
        context: { account: 'personal' },
        variant: 'staff',
      },
      {
        text: 'Off the record, the inspectors told us Good. The report isn’t out till March.',
        variant: 'business',
      },
      {
        text: 'Three quotes in for the boiler and Amble & Sons are cheapest. They don’t know yet.',
        variant: 'business',
      },
      {
        text: 'From Tuesday’s governors’ minutes: they are merging Herons and Dippers. #Brackenfold',
        context: { account: 'personal' },
        variant: 'document',
      },
      { text: 'Wifi for tonight is BF-Guest, password Plover!72.', at: 'Plover', variant: 'access' },
      {
        text: 'The keypad on the side gate is now C5519X, tell the childminders.',
        at: 'C5519X',
        variant: 'access',
      },
    ],
  },
});
