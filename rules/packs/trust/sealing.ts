import { base64url, CompactEncrypt, compactDecrypt } from 'jose';
import * as z from 'zod';
import type { Pupil } from '../../engine/types';
import { MOST_PUPILS } from '../roster';

/** Rosters are JSON Web Encryption, compact, AES-256-GCM with a key that both sides have. */
const HEADER = { alg: 'dir', enc: 'A256GCM' } as const;
const KEY_BYTES = 32;

const rosterSchema = z
  .array(
    z.strictObject({
      given: z.string(),
      family: z.string(),
      knownAs: z.string().optional(),
      yearGroup: z.string().optional(),
    }),
  )
  .max(MOST_PUPILS);

/** A sealed roster that cannot be opened. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** A fresh roster key, base64url. */
export const makeRosterKey = (): string =>
  base64url.encode(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));

function keyBytes(key: string): Uint8Array {
  const bytes = base64url.decode(key);
  if (bytes.length !== KEY_BYTES)
    throw new SealError(`a roster key has ${KEY_BYTES} bytes, this one ${bytes.length}`);
  return bytes;
}

export async function sealRoster(roster: readonly Pupil[], key: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(roster));
  return new CompactEncrypt(text).setProtectedHeader(HEADER).encrypt(keyBytes(key));
}

export async function openRoster(sealed: string, key: string): Promise<readonly Pupil[]> {
  let text: string;
  try {
    const { plaintext } = await compactDecrypt(sealed, keyBytes(key), {
      keyManagementAlgorithms: [HEADER.alg],
      contentEncryptionAlgorithms: [HEADER.enc],
    });
    text = new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch (error) {
    if (error instanceof SealError) throw error;
    throw new SealError('the roster cannot be opened with this key');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SealError('the opened roster is not JSON');
  }
  const read = rosterSchema.safeParse(value);
  if (!read.success) throw new SealError('the opened roster is not a list of pupils');
  return read.data;
}
