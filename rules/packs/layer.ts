import * as z from 'zod';
import { termSchema } from '../engine/term-finder';
import { OVERRIDES, SEVERITIES } from '../engine/types';
import { contextSchema } from './cases';
import { profileSchema } from './profile';
import { disclaimerSchema, variantSchema, wordingsSchema } from './schema';

/** A pack file is at most this long, in bytes, sealed roster and all. */
export const LARGEST_PACK = 5_000_000;
export const MOST_TERMS = 200_000;

/** `on` and `off` are for everybody below; `choice` leaves it to the person, on to begin with. */
export const STANDINGS = ['on', 'off', 'choice'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who may push a pack; a school's stands on its trust's, and both on the one that ships. */
export const LAYERS = ['trust', 'school'] as const;
export type LayerName = (typeof LAYERS)[number];

/** What a pack changes of one rule; what it does not say stays as it is below. */
const ruleChange = z.strictObject({
  for: z.enum(STANDINGS).optional(),
  severity: z.enum(SEVERITIES).optional(),
  override: z.enum(OVERRIDES).optional(),
  section: z.string().min(1).max(200).optional(),
  wording: wordingsSchema.optional(),
  variants: z.record(z.string(), variantSchema).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
});
export type RuleChange = z.output<typeof ruleChange>;

/** A term with the days on which it counts (an embargo ends, a name is news for a month). */
const datedTerm = termSchema.extend({
  from: z.iso.date().optional(),
  /** The last day on which it counts. */
  until: z.iso.date().optional(),
});

const replySchema = z.strictObject({
  /** What it is for: `acknowledge`, `off-line`, `removed`, or the school's own. */
  key: z.string().min(1).max(40),
  language: z.string().regex(/^[a-z]{2,3}$/),
  text: z.string().min(1).max(1_000),
});

const exampleSchema = z.strictObject({
  text: z.string().min(1).max(5_000),
  context: contextSchema.partial().optional(),
});

/** A public key: Ed25519 as a JSON Web Key, by a name of the administrator's. */
export const publicKeySchema = z.strictObject({
  kid: z.string().regex(/^[\w.-]{1,64}$/),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
});
export type PublicKey = z.output<typeof publicKeySchema>;

/**
 * A pack as an administrator writes and signs it: pure data. Every object is strict, so that a misspelt
 * key is an error in the file and never a setting that silently does nothing.
 */
export const layerSchema = z.strictObject({
  format: z.literal('second-look-pack/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  /** Grows with every pack that is pushed; an older one is never taken again. */
  version: z.int().min(1),
  layer: z.enum(LAYERS).default('school'),
  issued: z.iso.date(),
  /** The first day on which the pack is out of date. */
  expires: z.iso.date().optional(),
  policy: z.strictObject({ title: z.string().min(1).max(200), reviewed: z.iso.date().optional() }).optional(),
  profile: profileSchema.optional(),
  rules: z.record(z.string(), ruleChange).default({}),
  /** What the school looks for beside the rules' own words: found as `confidential`. */
  terms: z.array(datedTerm).max(MOST_TERMS).default([]),
  disclaimers: z.array(disclaimerSchema).max(50).optional(),
  replies: z.array(replySchema).max(200).default([]),
  /** Drafts that this pack must and must not mind; a pack that breaks one is refused. */
  examples: z
    .strictObject({
      flag: z
        .array(exampleSchema.extend({ rule: z.string().min(1) }))
        .max(500)
        .default([]),
      pass: z.array(exampleSchema).max(500).default([]),
    })
    .default({ flag: [], pass: [] }),
  /** Keys that may sign from now on, and keys that may not any more. */
  keys: z.array(publicKeySchema).max(20).default([]),
  revoked: z.array(z.string()).max(100).default([]),
  /** The roster, sealed (JWE). */
  roster: z.string().max(LARGEST_PACK).optional(),
});
export type Layer = z.output<typeof layerSchema>;
export type Reply = z.output<typeof replySchema>;
