import * as z from 'zod';

const names = z.array(z.string().trim().min(1));

/**
 * Who the school is: the shape of the file that "Import profile" reads and "Export profile" writes.
 * Strict, so that a misspelt key is an error and never a setting that silently does nothing.
 */
export const profileSchema = z.strictObject({
  school: z.strictObject({
    name: z.string().trim().min(1),
    aliases: names.default([]),
    hashtags: names.default([]),
    /** Platform → handles or display names of the school's own accounts. */
    accounts: z
      .strictObject({
        x: names.default([]),
        facebook: names.default([]),
        instagram: names.default([]),
        linkedin: names.default([]),
        threads: names.default([]),
        youtube: names.default([]),
        bluesky: names.default([]),
        mastodon: names.default([]),
      })
      .partial()
      .default({}),
    contacts: z
      .strictObject({
        phone: names.default([]),
        email: names.default([]),
        website: names.default([]),
        postcode: names.default([]),
      })
      .partial()
      .default({}),
    /** Whom to tell when something went wrong. */
    reportTo: z.string().trim().min(1).optional(),
  }),
  staff: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1),
        title: z.string().trim().optional(),
        role: z.string().trim().optional(),
      }),
    )
    .default([]),
  classes: names.default([]),
  yearGroups: names.default([]),
  /** The school's own disclaimers; the pack's are used where there are none. */
  disclaimers: z
    .array(
      z.strictObject({
        language: z.string().regex(/^[a-z]{2,3}$/),
        length: z.enum(['short', 'long']),
        text: z.string().trim().min(1).max(280),
      }),
    )
    .optional(),
});

export type Profile = z.output<typeof profileSchema>;
export type StaffMember = Profile['staff'][number];
