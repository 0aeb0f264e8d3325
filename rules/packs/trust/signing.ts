import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { PublicKey } from '../layer';

/** Packs are JSON Web Signatures, compact, Ed25519, so that any tool can make and check them. */
export const ALGORITHM = 'EdDSA';
export const TYPE = 'second-look-pack+jws';

/** A private key as the administrator keeps it. */
export type SecretKey = PublicKey & { readonly d: string };

/** Something about a signature that is not as it must be; the message is for the administrator. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}

export async function makeKeys(kid: string): Promise<SecretKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return { kid, kty: 'OKP', crv: 'Ed25519', x: x as string, d: d as string };
}

export const publicPart = ({ kid, kty, crv, x }: PublicKey): PublicKey => ({ kid, kty, crv, x });

/** Signs a pack's exact bytes. */
export async function signPack(text: string, key: SecretKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: TYPE })
    .sign(await importJWK(key as JWK, ALGORITHM));
}

/**
 * The text of a signed pack, and the key that signed it. Only the keys that are given count, and only
 * this algorithm: what the pack's own header claims decides nothing.
 */
export async function verifyPack(
  signed: string,
  keys: readonly PublicKey[],
): Promise<{ readonly text: string; readonly kid: string }> {
  const [header = ''] = signed.split('.', 1);
  let kid: unknown;
  try {
    const padded = header.replaceAll('-', '+').replaceAll('_', '/');
    kid = (JSON.parse(atob(padded)) as { kid?: unknown }).kid;
  } catch {
    throw new SignatureError('this is not a signed pack');
  }
  const key = keys.find((candidate) => candidate.kid === kid);
  if (!key) throw new SignatureError(`signed by a key that is not trusted here (${String(kid)})`);
  try {
    const { payload, protectedHeader } = await compactVerify(signed, await importJWK(key as JWK, ALGORITHM), {
      algorithms: [ALGORITHM],
    });
    if (protectedHeader.typ !== TYPE) throw new SignatureError('signed, but not as a pack');
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(payload), kid: key.kid };
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw new SignatureError(
      'the signature does not fit: the pack was changed on the way, or not signed with this key',
    );
  }
}
