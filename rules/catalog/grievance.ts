import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { stanceJudge } from '../engine/stance/stance-judge';

export const grievance = defineRule({
  id: 'grievance',
  summary: 'Complaints about working at the school are not aired on social media.',
  finds: [
    'complaints about one’s workload, pay, hours, rota, meetings, managers or colleagues at the school',
  ],
  leaves: [
    'public facts about the profession and the country',
    'thanks to colleagues, job adverts, being happily tired',
    'complaints about one’s private life',
  ],
  scope: 'school',
  options: z.strictObject({}),
  create: (_options, world) => stanceJudge('grievance', world),
  examples: {
    pass: [
      { text: 'Staff meeting moved to Wednesday so that everybody can see the Wagtails’ play.' },
      { text: 'Our marking party had pizza, glitter pens and the best of company. Thank you, colleagues.' },
      {
        text: 'We are looking for a lunchtime supervisor: ten hours a week, term time, grade C. Come and meet us.',
      },
      { text: 'Knackered but happy: the Herons slept in the hall and nobody needed a plaster.' },
      {
        text: 'Teachers’ pay goes up by the national award in September, the department for education has announced.',
      },
      {
        text: 'My gym has cut its hours again and nobody there ever listens.',
        context: { account: 'personal' },
        note: 'private life',
      },
    ],
    flag: [
      {
        text: 'Lost my PPA to cover again at Brackenfold. That is five weeks running and nobody has so much as said sorry.',
        context: { account: 'personal' },
        at: 'PPA',
      },
      {
        text: 'Another pointless meeting at my school that could have been an email. I am overworked, underpaid and losing the will.',
        context: { account: 'personal' },
        at: 'meeting',
      },
      {
        text: 'My line manager at Brackenfold Primary never listens. I asked for help in October and got a shrug.',
        context: { account: 'personal' },
        at: 'never listens',
      },
    ],
  },
});
