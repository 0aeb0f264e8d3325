import * as z from 'zod';
import { ACCOUNTS, AUDIENCES, PLATFORMS, SURFACES } from '../engine/types';

/** The circumstances of a draft as they come from outside: a file, a page, a message. */
export const contextSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  surface: z.enum(SURFACES),
  account: z.enum(ACCOUNTS),
  audience: z.enum(AUDIENCES).optional(),
  media: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video']),
        name: z.string().optional(),
        alt: z.string().optional(),
      }),
    )
    .optional(),
  tagged: z.array(z.string()).optional(),
  replyingTo: z.strictObject({ name: z.string().optional(), handle: z.string().optional() }).optional(),
  sharing: z.strictObject({ author: z.string().optional() }).optional(),
});

/** A line of a drafts file: a draft in its context; a labelled one also says what must be found. */
export const caseSchema = contextSchema.extend({
  id: z.string().min(1),
  text: z.string(),
  expect: z.array(z.strictObject({ rule: z.string(), text: z.string().optional() })).optional(),
  allow: z.array(z.string()).optional(),
  note: z.string().optional(),
});
export type Case = z.output<typeof caseSchema>;
