import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { stanceJudge } from '../engine/stance/stance-judge';

export const controversial = defineRule({
  id: 'controversial',
  summary: 'A post that takes a side on a controversial matter is first seen by a senior leader.',
  finds: [
    'taking a side on politics, elections, strikes, religion, gender, immigration, war or vaccines',
    'taking a side in a local dispute',
  ],
  leaves: [
    'neutral notices of polling days, strikes and closures',
    'news of RE, festivals, Remembrance and charity days',
    'debates and lessons that hear all sides',
  ],
  scope: 'school',
  options: z.strictObject({}),
  create(_options, world) {
    const judge = stanceJudge('controversial', world);
    return (draft) =>
      judge(draft).map((span) =>
        draft.context.account === 'personal' ? { ...span, variant: 'personal' } : span,
      );
  },
  examples: {
    pass: [
      {
        text: 'Voters will be using our gym next Thursday. Nursery families, please come round by the kitchen.',
      },
      {
        text: 'Because of industrial action, Year 3 and Year 4 are at home on Wednesday. Lunches can be collected from noon.',
      },
      {
        text: 'Year 6 debated whether phones should be banned: both sides argued well and the vote was a tie.',
      },
      { text: 'Eid Mubarak to all who celebrate. The Kestrels’ lanterns are in the foyer.' },
      { text: 'The flu spray team is here on the 9th; consent forms go back to the nurses.' },
      { text: 'Write to your favourite author! Year 5 did, and one wrote back.' },
      {
        text: 'Vote them out in May, the lot of them.',
        context: { account: 'personal' },
        note: 'private life',
      },
    ],
    flag: [
      { text: 'Polling day! Vote Labour for our schools, parents.', at: 'Vote Labour' },
      {
        text: 'We stand with the striking nurses and hope you will join us on the picket line.',
        at: 'striking nurses',
      },
      {
        text: 'Say no to the new houses behind our field. Objections must reach the council by Friday.',
        at: 'no to the new houses',
      },
      {
        text: 'I teach at Brackenfold and faith schools should be abolished.',
        context: { account: 'personal' },
        at: 'abolished',
        variant: 'personal',
      },
    ],
  },
});
