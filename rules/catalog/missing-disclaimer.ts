import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { createOwnViewsReader } from '../engine/own-views';
import { SURFACES } from '../engine/types';

const personal = { account: 'personal' } as const;

export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  summary: 'A personal post that ties the writer to the school says whose views it gives.',
  finds: [
    'a personal post, comment or reply that speaks of the writer’s job at the school, or names it as theirs, without words that say whose views these are',
    'a bio that names the school likewise',
    '“personal account” or “RTs are not endorsements” standing alone: they do not say whose views these are',
  ],
  leaves: [
    'a disclaimer in any usual wording, in English, Welsh or Polish',
    'school accounts, direct messages, and posts that have nothing to do with the school',
    'parents, neighbours and former pupils who name the school',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Where no disclaimer is asked for. */
    leave: z.array(z.enum(SURFACES)).default(['message']),
  }),
  create({ leave }, world) {
    const ownViews = createOwnViewsReader(world.profile);
    return (draft) => {
      const { account, surface } = draft.context;
      if (account !== 'personal' || leave.includes(surface) || draft.scope.ties.length === 0) return [];
      if (ownViews(draft).length > 0) return [];
      return [
        {
          start: 0,
          end: 0,
          ...(surface === 'bio' ? { variant: 'bio' } : {}),
          fixes: [{ kind: 'disclaimer' }],
        },
      ];
    };
  },
  examples: {
    flag: [
      { text: 'Lovely day at Brackenfold Primary with my class.', context: personal },
      { text: 'my year 3s have renamed the guinea pig and will not tell me to what', context: personal },
      { text: 'Our headteacher judged the marrows and has fled the county', context: personal },
      {
        text: 'Caretaker @BrackenfoldPri. Accordion. Personal account, RTs not endorsements.',
        context: { ...personal, platform: 'x', surface: 'bio' },
        variant: 'bio',
      },
      {
        text: 'We do this with my Reception class and a washing line!',
        context: { ...personal, surface: 'comment' },
      },
      {
        text: 'The views from my own classroom window this morning: frost all the way to the river.',
        context: personal,
        note: '“views” and “my own” without a disclaimer',
      },
    ],
    pass: [
      { text: 'Lovely day at Brackenfold Primary with my class. Views my own.', context: personal },
      { text: 'What I write here is me talking, not Brackenfold. My class won!', context: personal },
      { text: 'TA at Brackenfold. Whippets. Fy marn i yn unig.', context: { ...personal, surface: 'bio' } },
      { text: 'Back to my Year 4s tomorrow. Opinie własne.', context: personal },
      { text: 'My spin class nearly finished me off tonight.', context: personal },
      { text: 'Our head coach has lost the plot.', context: personal },
      { text: 'Brackenfold Road is shut, go round by the mill.', context: personal },
      { text: 'Our eldest starts at Brackenfold in September, any tips on shoes?', context: personal },
      { text: 'Can my class borrow your glue guns?', context: { ...personal, surface: 'message' } },
      { text: 'Lovely day at Brackenfold Primary for all our classes.' },
    ],
  },
});
