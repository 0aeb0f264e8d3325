import * as z from 'zod';
import { defineRule } from '../engine/define-rule';

export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  summary: 'A personal post that ties the writer to the school says whose views it gives.',
  finds: ['a tie to the school on a personal account with no words that say whose views these are'],
  leaves: ['school accounts', 'direct messages', 'posts with a disclaimer in any usual wording'],
  scope: 'school',
  options: z.strictObject({}),
  create() {
    return (draft) => {
      const { account, surface } = draft.context;
      if (account !== 'personal' || surface === 'message' || draft.scope.ties.length === 0) return [];
      if (/\b(?:views|opinions)\b[^.]*\b(?:own|mine)\b/i.test(draft.text)) return [];
      return [{ start: 0, end: 0, fixes: [{ kind: 'disclaimer' }] }];
    };
  },
  examples: {
    flag: [{ text: 'Lovely day at Brackenfold Primary with my class.', context: { account: 'personal' } }],
    pass: [
      {
        text: 'Lovely day at Brackenfold Primary with my class. Views my own.',
        context: { account: 'personal' },
      },
    ],
  },
});
