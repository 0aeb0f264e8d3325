import fc from 'fast-check';
import { CompactSign, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPack } from '../../../../rules/packs/default/index';
import { acceptPack, type TrustState } from '../../../../rules/packs/trust/acceptance';
import { makeKeys, publicPart, type SecretKey, signPack } from '../../../../rules/packs/trust/signing';

const TODAY = '2026-11-26';
let key: SecretKey;
let other: SecretKey;
let state: TrustState;
beforeAll(async () => {
  key = await makeKeys('office-2026');
  other = await makeKeys('elsewhere');
  state = { keys: [publicPart(key)], revoked: [], packId: 'brackenfold', highest: null, signed: null };
});

const packText = (fields: object = {}) =>
  JSON.stringify({ format: 'second-look-pack/1', id: 'brackenfold', version: 3, issued: TODAY, ...fields });
const offer = (signed: string, from: TrustState = state, today = TODAY) =>
  acceptPack(signed, from, defaultPack, today);
const codeOf = async (signed: string, from?: TrustState, today?: string) => {
  const answer = await offer(signed, from, today);
  return answer.accepted ? 'accepted' : answer.refusal.code;
};
const accepted = async (fields: object, from: TrustState = state): Promise<TrustState> => {
  const answer = await offer(await signPack(packText(fields), key), from);
  if (!answer.accepted) throw new Error(JSON.stringify(answer.refusal));
  return answer.state;
};

describe('a pack from outside', () => {
  it('is taken when all is well, and what must be remembered comes back', async () => {
    const signed = await signPack(packText(), key);
    const answer = await offer(signed);
    expect(answer).toMatchObject({
      accepted: true,
      changed: true,
      state: { highest: { version: 3 }, signed },
    });
  });

  it('is no change the second time', async () => {
    const signed = await signPack(packText(), key);
    expect(await offer(signed, await accepted({}))).toMatchObject({ accepted: true, changed: false });
  });

  it('is refused altered, by one bit anywhere', async () => {
    const signed = await signPack(packText(), key);
    for (const at of [5, signed.indexOf('.') + 9, signed.lastIndexOf('.') + 9]) {
      const changed = signed[at] === 'A' ? 'B' : 'A';
      expect(await codeOf(`${signed.slice(0, at)}${changed}${signed.slice(at + 1)}`)).toBe('not-signed');
    }
  });

  it('is refused signed by another key, also under the right key’s name', async () => {
    expect(await codeOf(await signPack(packText(), other))).toBe('not-signed');
    expect(await codeOf(await signPack(packText(), { ...other, kid: key.kid }))).toBe('not-signed');
  });

  it('is refused unsigned, or with a header that asks for no signature', async () => {
    const part = (value: object | string) =>
      Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    expect(await codeOf(packText())).toBe('not-signed');
    const none = `${part({ alg: 'none', kid: key.kid })}.${part(packText())}.`;
    expect(await codeOf(none)).toBe('not-signed');
    // A public key used as a shared secret: the old confusion of algorithms.
    const hmac = await new CompactSign(Buffer.from(packText()))
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .sign(Buffer.from(key.x.padEnd(43, 'A')));
    expect(await codeOf(hmac)).toBe('not-signed');
  });

  it('is refused signed for another purpose', async () => {
    const token = await new CompactSign(Buffer.from(packText()))
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
      .sign(await importJWK({ ...key }, 'EdDSA'));
    expect(await codeOf(token)).toBe('not-signed');
  });

  it.each([
    ['an HTML error page', '<!doctype html><title>404</title>'],
    ['nothing', ''],
    ['half a file', 'eyJhbGciOiJFZERTQSIsImtpZCI6Im9mZmljZS0yMDI2In0.eyJmb3'],
  ])('is refused when it is %s', async (_what, body) => {
    expect(await codeOf(body)).toBe('not-signed');
  });

  it('is refused over its size before anything is read', async () => {
    expect(await codeOf('a'.repeat(5_000_001))).toBe('too-large');
  });

  it.each([
    ['another pack’s id', { id: 'hollinbank' }, 'other-pack'],
    ['an older version', { version: 2 }, 'older'],
    [
      'the same version with other content',
      { version: 3, policy: { title: 'Other' } },
      'same-version-changed',
    ],
    ['a date that has passed', { version: 4, expires: '2026-11-26' }, 'expired'],
    ['an unknown field', { version: 4, rulez: {} }, 'not-a-pack'],
    ['an unknown option', { version: 4, rules: { tone: { options: { nonsense: 1 } } } }, 'not-a-pack'],
    [
      'an example that it does not keep to',
      { version: 4, examples: { flag: [{ text: 'Lunch is at noon.', rule: 'tone' }], pass: [] } },
      'example-fails',
    ],
  ])('is refused with %s', async (_what, fields, code) => {
    const before = await accepted({});
    expect(await codeOf(await signPack(packText(fields), key), before)).toBe(code);
  });

  it('is refused with a key twice, or with __proto__', async () => {
    const twice = packText().replace('"version":3', '"version":3,"version":9');
    expect(await codeOf(await signPack(twice, key))).toBe('not-a-pack');
    const proto = packText().replace('"version":3', '"version":3,"__proto__":{"layer":"trust"}');
    expect(await codeOf(await signPack(proto, key))).toBe('not-a-pack');
  });

  it('is refused in another encoding', async () => {
    const latin = Buffer.from(packText({ policy: { title: 'Café' } }), 'latin1');
    const signed = await new CompactSign(latin)
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'second-look-pack+jws' })
      .sign(await importJWK({ ...key }, 'EdDSA'));
    expect(await codeOf(signed)).toBe('not-signed');
  });

  it('is judged by the day it is: a clock set back does not bring an old version back', async () => {
    const newest = await accepted({ version: 9 });
    expect(await codeOf(await signPack(packText({ version: 8 }), key), newest, '2020-01-01')).toBe('older');
  });

  it('is never taken when it was changed anywhere at random', async () => {
    const signed = await signPack(packText(), key);
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.constantFrom(...'ABab01-_.'), async (at, letter) => {
        fc.pre(signed[at] !== letter);
        const changed = `${signed.slice(0, at)}${letter}${signed.slice(at + 1)}`;
        const answer = await offer(changed);
        // The last character of a base64url part may carry unused bits: then the bytes are the same.
        if (answer.accepted) expect(answer.layer.version).toBe(3);
        else expect(answer.refusal.code).toBe('not-signed');
      }),
      { numRuns: 400 },
    );
  });
});

describe('keys', () => {
  it('that a pack announces may sign the next one', async () => {
    const next = await signPack(packText({ version: 4 }), other);
    expect(await codeOf(next)).toBe('not-signed');
    expect(await codeOf(next, await accepted({ keys: [publicPart(other)] }))).toBe('accepted');
  });

  it('that a pack revokes may never sign again, not even announced anew', async () => {
    const turned = await accepted({ keys: [publicPart(other)], revoked: [key.kid] });
    expect(turned.keys.map(({ kid }) => kid)).toEqual([other.kid]);
    expect(await codeOf(await signPack(packText({ version: 4 }), key), turned)).toBe('not-signed');
    const again = await offer(
      await signPack(packText({ version: 5, keys: [publicPart(key)] }), other),
      turned,
    );
    expect(again).toMatchObject({ accepted: true, state: { revoked: [key.kid] } });
    if (again.accepted) expect(again.state.keys.map(({ kid }) => kid)).toEqual([other.kid]);
  });
});
