import * as z from 'zod';
import { OVERRIDES, SEVERITIES } from '../engine/types';

const wording = z.strictObject({
  title: z.string().min(1).max(80),
  /** What is wrong and what to post instead; `{placeholders}` come from the hit. */
  message: z.string().min(1).max(400),
  /** Labels of the fixes, by the fix's key. */
  fixes: z.record(z.string(), z.string().min(1).max(60)).optional(),
});

/** Wording by language; English is what every other language falls back to. */
export const wordingsSchema = z.strictObject({ en: wording, cy: wording.optional() });

export const variantSchema = z.strictObject({
  severity: z.enum(SEVERITIES).optional(),
  override: z.enum(OVERRIDES).optional(),
  wording: wordingsSchema.optional(),
});

/** What a pack says of one rule. */
export const ruleSettingsSchema = z.strictObject({
  on: z.boolean(),
  /** Whether the person may turn the rule off for themselves. */
  mayChoose: z.boolean().default(false),
  severity: z.enum(SEVERITIES),
  override: z.enum(OVERRIDES),
  /** Section of the school's policy. */
  section: z.string().min(1),
  wording: wordingsSchema,
  /** Other severities and wordings, by the variant that a hit names. */
  variants: z.record(z.string(), variantSchema).default({}),
  /** Checked against the rule's own schema when the pack is compiled. */
  options: z.record(z.string(), z.unknown()).default({}),
});
export type RuleSettings = z.output<typeof ruleSettingsSchema>;

export const disclaimerSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  length: z.enum(['short', 'long']),
  /** `{school}` stands for the school's name. */
  text: z.string().min(1).max(280),
});
export type Disclaimer = z.output<typeof disclaimerSchema>;

export const packSchema = z.strictObject({
  format: z.literal('second-look-pack/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  version: z.int().min(1),
  /** ISO date. */
  issued: z.iso.date(),
  expires: z.iso.date().optional(),
  policy: z.strictObject({ title: z.string().min(1), reviewed: z.iso.date().optional() }),
  rules: z.record(z.string(), ruleSettingsSchema),
  disclaimers: z.array(disclaimerSchema).min(1),
  /** Label of the button that adds a disclaimer, by language. */
  disclaimerLabel: z.strictObject({ en: z.string().min(1), cy: z.string().optional() }),
});
export type Pack = z.output<typeof packSchema>;
