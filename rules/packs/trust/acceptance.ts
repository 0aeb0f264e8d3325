import * as z from 'zod';
import { LARGEST_PACK, type Layer, layerSchema, type PublicKey } from '../layer';
import { brokenExamples } from '../pack-examples';
import { readJson } from '../read-json';
import type { Pack } from '../schema';
import { SignatureError, verifyPack } from './signing';

/** Why a pack was refused; the words for people are the interface's. */
export type Refusal =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-signed'; readonly detail: string }
  | { readonly code: 'other-pack'; readonly expected: string; readonly found: string }
  | { readonly code: 'older'; readonly version: number; readonly highest: number }
  | { readonly code: 'same-version-changed'; readonly version: number }
  | { readonly code: 'expired'; readonly on: string }
  | { readonly code: 'not-a-pack'; readonly detail: string }
  | {
      readonly code: 'example-fails';
      readonly rule: string;
      readonly text: string;
      readonly expected: 'flag' | 'pass';
    };

/** What must be remembered from pack to pack. One record, stored as one: there is no half of a pack. */
export interface TrustState {
  /** Keys that may sign, as policy or enrolment gave them and later packs changed them. */
  readonly keys: readonly PublicKey[];
  /** Names of keys that may never sign again. */
  readonly revoked: readonly string[];
  /** The pack that is expected here. */
  readonly packId: string;
  /** The newest version ever seen and the digest of its bytes; it is never gone back behind. */
  readonly highest: { readonly version: number; readonly digest: string } | null;
  /** The last good pack as it was signed. */
  readonly signed: string | null;
}

export type Acceptance =
  | { readonly accepted: true; readonly state: TrustState; readonly layer: Layer; readonly changed: boolean }
  | { readonly accepted: false; readonly refusal: Refusal };

const headSchema = z.looseObject({ id: z.string(), version: z.int().min(1), expires: z.string().optional() });

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const refused = (refusal: Refusal): Acceptance => ({ accepted: false, refusal });
const firstProblem = (problems: readonly { line: number; column: number; message: string }[]): string => {
  const [problem] = problems;
  return problem ? `line ${problem.line}, column ${problem.column}: ${problem.message}` : '';
};

/**
 * Decides on a pack that came from outside, in this order: size, signature, identity, version, date,
 * schema, its own examples. Changes nothing itself: the caller stores the state that comes back.
 * `today` is an ISO date; `beneath` are the layers that this one is laid over.
 */
export async function acceptPack(
  signed: string,
  state: TrustState,
  base: Pack,
  today: string,
  beneath: readonly Layer[] = [],
): Promise<Acceptance> {
  const bytes = new TextEncoder().encode(signed).length;
  if (bytes > LARGEST_PACK) return refused({ code: 'too-large', bytes, most: LARGEST_PACK });

  const trusted = state.keys.filter(({ kid }) => !state.revoked.includes(kid));
  let text: string;
  try {
    ({ text } = await verifyPack(signed.trim(), trusted));
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    return refused({ code: 'not-signed', detail: error.message });
  }

  const head = readJson(text, headSchema);
  if (!head.ok) return refused({ code: 'not-a-pack', detail: firstProblem(head.problems) });
  const { id, version, expires } = head.value;
  if (id !== state.packId) return refused({ code: 'other-pack', expected: state.packId, found: id });

  const digest = await digestOf(text);
  if (state.highest && version < state.highest.version) {
    return refused({ code: 'older', version, highest: state.highest.version });
  }
  const known = state.highest?.version === version;
  if (known && state.highest?.digest !== digest) return refused({ code: 'same-version-changed', version });
  if (expires !== undefined && expires <= today) return refused({ code: 'expired', on: expires });

  const layer = readJson(text, layerSchema);
  if (!layer.ok) return refused({ code: 'not-a-pack', detail: firstProblem(layer.problems) });
  try {
    const [broken] = brokenExamples(base, [...beneath, layer.value], today);
    if (broken) return refused({ code: 'example-fails', ...broken });
  } catch (error) {
    return refused({ code: 'not-a-pack', detail: error instanceof Error ? error.message : String(error) });
  }

  const revoked = [...new Set([...state.revoked, ...layer.value.revoked])];
  const announced = layer.value.keys.filter(({ kid }) => !state.keys.some((key) => key.kid === kid));
  return {
    accepted: true,
    changed: !known,
    layer: layer.value,
    state: {
      keys: [...state.keys, ...announced].filter(({ kid }) => !revoked.includes(kid)),
      revoked,
      packId: state.packId,
      highest: { version, digest },
      signed,
    },
  };
}
