import * as z from 'zod';
import { defineRule } from '../engine/define-rule';

const image = { media: [{ kind: 'image' }] } as const;
const video = { media: [{ kind: 'video' }] } as const;
const personal = { account: 'personal' } as const;

export const imageConsent = defineRule({
  id: 'image-consent',
  summary: 'Pictures of children go out with permission, and on the school’s accounts alone.',
  finds: [
    'pictures or video on a school account: a question whether permission was sought',
    'pictures or video in a personal post about the school: a stop',
  ],
  leaves: [
    'posts without pictures',
    'private pictures that have nothing to do with the school',
    'direct messages of the school',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Ask on school accounts too. */
    askOnSchoolAccounts: z.boolean().default(true),
  }),
  create({ askOnSchoolAccounts }) {
    return ({ context }) => {
      if (!context.media?.length) return [];
      if (context.account === 'personal') return [{ start: 0, end: 0, variant: 'personal' }];
      return askOnSchoolAccounts ? [{ start: 0, end: 0, variant: 'school' }] : [];
    };
  },
  examples: {
    flag: [
      { text: 'Sack race, heat two.', context: image, variant: 'school' },
      { text: 'The Kestrels and their volcano.', context: video, variant: 'school' },
      {
        text: 'My class and their volcano, seconds before it went.',
        context: { ...personal, ...image },
        variant: 'personal',
      },
      {
        text: 'A quiet corner of Brackenfold this morning. Views my own.',
        context: { ...personal, ...video, audience: 'friends' },
        variant: 'personal',
        note: 'a disclaimer does not make a personal account the place for it',
      },
    ],
    pass: [
      { text: 'Sack race, heat two: what a finish.' },
      { text: 'Chips on the pier with the dog.', context: { ...personal, ...image } },
      { text: 'My class and their volcano. Views my own.', context: personal },
    ],
  },
});
