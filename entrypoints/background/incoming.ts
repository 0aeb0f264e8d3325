import * as z from 'zod';
import { ACCOUNTS } from '../../rules/engine/types';
import { contextSchema } from '../../rules/packs/cases';
import type { FromPage, FromPopup } from '../shared/messages';

/**
 * The law for what comes in: a page's process may be taken over, so its messages are data from outside.
 * What does not fit is dropped.
 */
const poster = z.strictObject({ name: z.string().optional(), handle: z.string().optional() });
const box = z.int();
const fix = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('replace'),
    label: z.string(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('append'),
    label: z.string(),
    text: z.string(),
    disclaimer: z.boolean().optional(),
  }),
]);

/** A draft longer than any site takes is not read; the gate then says that it could not check. */
const LONGEST_DRAFT = 200_000;

export const fromPageSchema: z.ZodType<FromPage> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('check'),
    box,
    revision: z.int(),
    text: z.string().max(LONGEST_DRAFT),
    context: contextSchema.omit({ account: true }).extend({ poster }),
  }),
  z.strictObject({ type: z.literal('active'), box }),
  z.strictObject({ type: z.literal('closed'), box }),
  z.strictObject({ type: z.literal('applied'), box, ok: z.boolean() }),
]) as z.ZodType<FromPage>;

export const fromPopupSchema: z.ZodType<FromPopup> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tab'), tabId: z.int() }),
  z.strictObject({
    type: z.literal('set-account'),
    platform: z.string(),
    poster,
    account: z.enum(ACCOUNTS),
  }),
  z.strictObject({ type: z.literal('apply'), tabId: z.int(), box, fix }),
]) as z.ZodType<FromPopup>;
