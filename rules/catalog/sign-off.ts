import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { createSignatureReader } from '../engine/signature';
import { SURFACES } from '../engine/types';

const answer = (name: string) =>
  ({ surface: 'reply', replyingTo: { name, handle: name.toLowerCase().replace(' ', '.') } }) as const;

export const signOff = defineRule({
  id: 'sign-off',
  summary: 'An answer from a school account shows who is writing.',
  finds: ['a reply or comment of a school account to somebody, with no initials, name or team'],
  leaves: [
    'answers signed with initials (“^JH”), a name or a team, at the end or in the first words',
    'the account’s own posts, direct messages, and personal accounts',
  ],
  scope: 'school',
  options: z.strictObject({
    /** What the fix adds. */
    signature: z.string().min(1).max(40).default('– The school office'),
    /** Where answers are signed; plain posts may be added. */
    surfaces: z.array(z.enum(SURFACES)).default(['reply', 'comment']),
  }),
  create({ signature, surfaces }, world) {
    const isSigned = createSignatureReader(world.profile);
    return ({ context, text }) => {
      const { account, replyingTo, surface } = context;
      if (account !== 'school' || !surfaces.includes(surface) || text.trim() === '') return [];
      if (!replyingTo && surface !== 'post') return [];
      if (isSigned(text, `${replyingTo?.name ?? ''} ${replyingTo?.handle ?? ''}`)) return [];
      return [{ start: 0, end: 0, fixes: [{ kind: 'append', key: 'sign', text: signature }] }];
    };
  },
  examples: {
    flag: [
      { text: 'Doors open at six and there is no need to book.', context: answer('Nell Prior') },
      { text: 'so glad it helped 💚', context: answer('Amrit Gill') },
      {
        text: 'Thank you, we have passed this to Mrs Croft and she will ring you.',
        context: answer('Jo Sands'),
        note: 'a third person is named, not the writer',
      },
      {
        text: 'Sorry for the muddle Dan, the letter should have said Tuesday. Kind regards',
        context: answer('Dan Rees'),
      },
      { text: 'Pop it in at the office.', context: answer('Dan Rees') },
    ],
    pass: [
      { text: 'Doors open at six. ^JA', context: answer('Nell Prior') },
      { text: 'Found it! Blue lid, one sandwich. *gp', context: answer('Nell Prior') },
      { text: 'Yes, the hall is booked for you. – Mrs Ashby, office', context: answer('Jo Sands') },
      { text: 'Thanks Jo, all sorted now. The Year 2 team', context: answer('Jo Sands') },
      {
        text: 'Hello Dan, this is Mr Probert. The gate sticks, so give it a shove.',
        context: answer('Dan Rees'),
      },
      {
        text: 'So kind, we had a lovely time. Love from everyone in Herons class 🎭',
        context: answer('Amrit Gill'),
      },
      { text: 'Doors open at six and there is no need to book.' },
      { text: 'Happy birthday you two!', context: { ...answer('Jo Sands'), account: 'personal' } },
    ],
  },
});
