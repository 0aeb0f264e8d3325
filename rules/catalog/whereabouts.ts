import * as z from 'zod';
import { ENOUGH, weigh } from '../catalog-parts/whereabouts/judge';
import { createSignReader } from '../catalog-parts/whereabouts/signs';
import { defineRule } from '../engine/define-rule';
import { perParagraph } from '../engine/per-paragraph';
import { concernReader } from '../engine/stance/concern-reader';
import type { Hit } from '../engine/types';

/** How many sentences back a class may have been named, and how far off an invitation may stand. */
const NAMED_WITHIN = 3;
const INVITED_WITHIN = 2;

export const whereabouts = defineRule({
  id: 'whereabouts',
  summary: 'A post does not tell strangers where children are or will be.',
  finds: [
    'where a class, a team or a child is at the moment, off site or on the way',
    'where they will be at a stated time: trips, matches, swimming, residentials, walking buses',
    'gates and doors with the times that children come out',
  ],
  leaves: [
    'the same told afterwards',
    'events that the public is asked to',
    'what goes on in school: clubs, PE days, the end of term',
    'where adults are; the writer’s own family',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Surfaces on which nobody else reads along. */
    quiet: z.array(z.enum(['message'])).default([]),
  }),
  create({ quiet }, world) {
    const signsOf = createSignReader(world.profile);
    const read = perParagraph(({ text, sentences }) =>
      sentences.map(({ start, end }) => ({ start, end, signs: signsOf(text.slice(start, end)) })),
    );
    const concerns = concernReader(world);
    const postcodes = world.profile.school.contacts.postcode ?? [];
    return (draft) => {
      if (quiet.some((surface) => surface === draft.context.surface)) return [];
      const odds = concerns(draft);
      const sentences = read(draft).flatMap(({ start, value }, index) =>
        value.map((sentence, place) => ({
          start: start + sentence.start,
          end: start + sentence.end,
          signs: sentence.signs,
          odds: odds[index]?.value.odds[place]?.whereabouts ?? Number.NEGATIVE_INFINITY,
        })),
      );
      return sentences.flatMap(({ start, end, signs, odds: own }, at): Hit[] => {
        const before = sentences.slice(Math.max(0, at - NAMED_WITHIN), at);
        const points = weigh(signs, {
          odds: own,
          namedBefore: () => before.some((other) => other.signs.group === 'named'),
          invitedNear: () =>
            sentences
              .slice(Math.max(0, at - INVITED_WITHIN), at + INVITED_WITHIN + 1)
              .some((other) => other.signs.invited),
          pastBefore: () => before.some((other) => other.signs.past),
        });
        if (points < ENOUGH) return [];
        const text = draft.text.slice(start, end);
        // How to find the school itself is no secret.
        if (postcodes.some((postcode) => text.includes(postcode))) return [];
        return [
          {
            start,
            end,
            ...(signs.place === 'gate' ? { variant: 'gate' } : {}),
            fixes: [{ kind: 'replace', key: 'remove', start, end, text: '' }],
          },
        ];
      });
    };
  },
  examples: {
    pass: [
      { text: 'Herons had a glorious day at Manor Farm and came home with mud to the knee.' },
      { text: 'Year 4 are back from the lighthouse, tired and full of chips.' },
      { text: 'Come and hear our choir in the market square on Saturday at 2pm. All welcome, free cake.' },
      { text: 'The summer fair is on the school field on 27 June, 12 till 3. Bring your nan!' },
      { text: 'PE days from Monday: Herons on Tuesday, Kestrels on Friday. Kit on, please.' },
      { text: 'Term ends on Friday at 1.30pm. Have a lovely Christmas.' },
      { text: 'Mr Idris is on a phonics course in Derby until Wednesday, so assemblies are mine this week.' },
      { text: 'We do not print trip plans on this page; look in your child’s bag for the blue sheet.' },
      { text: 'Could your grandad read with Year 2 on Wednesday mornings at 9.30?' },
      { text: 'In 1940 Year 6 left for Devon by train at ten in the morning. We read their letters today.' },
      {
        text: 'Our two are asleep in a tent near Tenby till Saturday, and I am having a pie on the step.',
        context: { account: 'personal' },
        note: 'own family, out of scope',
      },
    ],
    flag: [
      { text: 'Kestrels are at Manor Farm until 2.30 today, feeding lambs.' },
      { text: 'LIVE from the aquarium: Year 3 are in the tunnel under the sharks, back for home time.' },
      { text: 'Swimming reminder: Dippers are in the leisure centre pool every Tuesday from 1.20 till 2.' },
      {
        text: 'Because of the drains Year 1 will come out by the back gate on Mill Lane at 3.10 on Friday.',
        variant: 'gate',
      },
      {
        text: 'Our netball team play away at Hollybush Academy on Thursday, 3.45 start, minibus home for five.',
      },
      {
        text: 'Taking my class from Brackenfold to the science museum tomorrow, train gets in at 10.22.',
        context: { account: 'personal' },
      },
      { text: 'The Year 2 scooter train leaves the bandstand at 7.55 each morning.' },
    ],
  },
});
