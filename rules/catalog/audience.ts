import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { AUDIENCES, SURFACES } from '../engine/types';

const personal = { account: 'personal' } as const;

export const audience = defineRule({
  id: 'audience',
  summary: 'Whoever posts about the school on their own account knows that anyone can see it.',
  finds: ['a personal post about the school that anyone can see: a note, nothing more'],
  leaves: [
    'school accounts',
    'posts to friends, to a group or in private',
    'posts that have nothing to do with the school',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Audiences that are pointed out. */
    audiences: z.array(z.enum(AUDIENCES)).default(['public']),
    /** Where nothing is said. */
    leave: z.array(z.enum(SURFACES)).default(['message', 'bio']),
  }),
  create({ audiences, leave }) {
    return ({ context }) =>
      context.account === 'personal' &&
      audiences.includes(context.audience ?? 'public') &&
      !leave.includes(context.surface)
        ? [{ start: 0, end: 0 }]
        : [];
  },
  examples: {
    flag: [
      { text: 'Back to Brackenfold tomorrow, lanyard found, nerves intact.', context: personal },
      {
        text: 'My class have built a bridge that holds a dictionary. Views my own.',
        context: { ...personal, platform: 'x' },
      },
      {
        text: 'We use string for this with my Year 2s!',
        context: { ...personal, surface: 'reply', audience: 'public' },
      },
    ],
    pass: [
      { text: 'Back to Brackenfold tomorrow, lanyard found.', context: { ...personal, audience: 'friends' } },
      { text: 'My class have built a bridge.', context: { ...personal, audience: 'group' } },
      { text: 'Kettle on, boots off, rain all down the window.', context: personal },
      { text: 'Our bridges are on show in the hall.' },
    ],
  },
});
