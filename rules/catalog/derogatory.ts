import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import type { Offence } from '../engine/offence/find-offence';
import { perParagraph } from '../engine/per-paragraph';
import { stanceJudge } from '../engine/stance/stance-judge';
import { stanceReader } from '../engine/stance/stance-reader';
import type { Hit } from '../engine/types';

/** Somebody is meant; "A vicarage, a teapot and one murder by nine" is about television. */
const SOMEBODY = /\b(?:you|your|yours|him|his|her|them|their|he|she|they)\b/i;

/** How far behind a threat its object may stand: "should stab him". */
const NEAR = 12;

function variantOf({ kind, group }: Offence, said: string): string | undefined {
  if (kind === 'slur') return 'slur';
  if (kind === 'threat') return group || SOMEBODY.test(said) ? 'threat' : undefined;
  return group ? 'group' : undefined;
}

export const derogatory = defineRule({
  id: 'derogatory',
  summary: 'A post insults, threatens, stereotypes or accuses nobody.',
  finds: [
    'insults to a person or to people, and slurs, also with letters spaced, starred or swapped for digits',
    'contempt for people for what they are: origin, religion, sex, age, disability',
    'comparisons that make people less than people, and threats',
    'stereotypes of a sex, an age, a place or a kind of family',
    'accusing somebody who can be known of wrongdoing',
  ],
  leaves: [
    'the same words quoted to condemn them, taught about, negated, or said of oneself',
    'anti-bullying messages',
    'harmless words that contain or resemble an offensive one',
  ],
  scope: 'school',
  options: z.strictObject({}),
  create(_options, world) {
    const read = stanceReader(world);
    const judge = stanceJudge('derogatory', world);
    const offences = perParagraph((paragraph) =>
      read(paragraph).sentences.flatMap((sentence): Hit[] => {
        const variants = sentence.offences.flatMap(
          (offence) => variantOf(offence, paragraph.text.slice(offence.start, offence.end + NEAR)) ?? [],
        );
        const variant = ['threat', 'slur', 'group'].find((each) => variants.includes(each));
        return variant ? [{ start: sentence.start, end: sentence.end, variant }] : [];
      }),
    );
    return (draft) => {
      const hits = offences(draft).flatMap(({ start, value }) =>
        value.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start })),
      );
      const said = judge(draft).filter(
        (span) => !hits.some((hit) => hit.start < span.end && span.start < hit.end),
      );
      return [...hits, ...said];
    };
  },
  examples: {
    pass: [
      {
        text: 'Nobody is “thick”, “lazy” or “useless” here: our Year 6 anti-bullying team said so in assembly.',
      },
      { text: 'It is never okay to call somebody a freak, and the Dippers made a film about why.' },
      {
        text: 'I was a complete idiot on the ice this morning and the Kestrels saw all of it.',
        note: 'of oneself',
      },
      { text: 'Disabled athletes from the county team taught Year 4 wheelchair basketball.' },
      {
        text: 'Scunthorpe’s cockerel, the shiitake mushrooms and the assassin bug all did well in our nature quiz.',
      },
      {
        text: 'Our immigrants’ stories project opens on Friday: grandparents, suitcases and a great deal of cake.',
      },
      { text: 'The wolf is a liar and the pigs are fools, says our Year 1 theatre critic.' },
      { text: 'The council’s officers came to mend the gate, and they could not have been kinder.' },
      {
        text: 'The referee was an idiot and so was the linesman.',
        context: { account: 'personal' },
        note: 'private life',
      },
    ],
    flag: [
      { text: 'You are an absolute idiot, Gary, and everyone in the office says so.', at: 'idiot' },
      { text: 'The mums by the gate are a pack of hyenas.', at: 'hyenas' },
      { text: 'I really can’t stand immigrants like you.', at: 'immigrants', variant: 'group' },
      { text: 'D i s a b l e d people are a burden on this school.', at: 'burden', variant: 'group' },
      { text: 'Women are too st*pid to drive a minibus.', at: 'drive', variant: 'group' },
      { text: 'Somebody should stab him in the car park.', at: 'stab', variant: 'threat' },
      { text: 'Our treasurer has pocketed the raffle money and the whole village knows.', at: 'pocketed' },
      {
        text: 'The new deputy at Brackenfold is a bone idle snob.',
        context: { account: 'personal' },
        at: 'snob',
      },
    ],
  },
});
