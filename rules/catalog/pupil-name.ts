import * as z from 'zod';
import { defineRule } from '../engine/define-rule';

export const pupilName = defineRule({
  id: 'pupil-name',
  summary: 'A post does not name a pupil.',
  finds: ['a pupil’s full name from the roster'],
  leaves: ['adults with titles and listed staff'],
  scope: 'always',
  options: z.strictObject({
    /** What a name is replaced with. */
    pupil: z.string().default('a pupil'),
  }),
  create(options, world) {
    return (draft) =>
      world
        .people(draft)
        .filter((person) => person.kind === 'pupil' && person.full)
        .map(({ start, end }) => ({
          start,
          end,
          ...(draft.context.media?.length ? { variant: 'with-picture' } : {}),
          fixes: [{ kind: 'replace', key: 'pupil', start, end, text: options.pupil }],
        }));
  },
  examples: {
    flag: [{ text: 'Well done Oliver Smith!', at: 'Oliver Smith' }],
    pass: [{ text: 'Well done to Mrs Croft.' }],
  },
});
