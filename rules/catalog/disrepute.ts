import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { stanceJudge } from '../engine/stance/stance-judge';

export const disrepute = defineRule({
  id: 'disrepute',
  summary: 'A post does not run down the school, its people or another school.',
  finds: ['running down the school, its leaders, staff, pupils, parents or another school'],
  leaves: [
    'praise and neutral news',
    'an honest apology from the school’s account',
    'what is said in jest of oneself',
  ],
  scope: 'school',
  options: z.strictObject({}),
  create: (_options, world) => stanceJudge('disrepute', world),
  examples: {
    pass: [
      { text: 'We are sorry: our queue at the fair was far too long and next year there will be two tills.' },
      { text: 'Our old boiler is useless, so the Dippers wrote it a farewell poem.' },
      { text: 'The worst witch, the best costume: World Book Day at its finest.' },
      { text: 'St Oda’s beat us 4-1 and deserved it. What a team they have.' },
      { text: 'Ofsted’s report is on our website, with everything that comes next.' },
      {
        text: 'That restaurant is a shambles and I would not send my worst enemy.',
        context: { account: 'personal' },
        note: 'private life',
      },
    ],
    flag: [
      {
        text: 'I work at Brackenfold and I wouldn’t send my own kids there. The place is a complete shambles.',
        context: { account: 'personal' },
        at: 'shambles',
      },
      {
        text: 'Put our headteacher in charge of a sock drawer and there would be an inquiry.',
        context: { account: 'personal' },
        at: 'sock drawer',
      },
      {
        text: 'This is the weakest year group we have had in a decade, and their parents never read a thing.',
        at: 'weakest',
      },
      { text: 'Fed up with the failing academy down the road? Come to us instead.', at: 'failing academy' },
    ],
  },
});
