import { describe, expect, it } from 'vitest';
import { practiceRoster } from '../../../../rules/packs/practice-school';
import { enrolmentCode, readEnrolmentCode } from '../../../../rules/packs/trust/enrolment';
import { makeRosterKey, openRoster, sealRoster } from '../../../../rules/packs/trust/sealing';
import { makeKeys, publicPart } from '../../../../rules/packs/trust/signing';

describe('a sealed roster', () => {
  it('opens with its key to what it was, and shows no name closed', async () => {
    const key = makeRosterKey();
    const sealed = await sealRoster(practiceRoster, key);
    expect(await openRoster(sealed, key)).toEqual(practiceRoster);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Oliver');
  });

  it('does not open with another key, or altered, or with half a key', async () => {
    const key = makeRosterKey();
    const sealed = await sealRoster(practiceRoster, key);
    await expect(openRoster(sealed, makeRosterKey())).rejects.toThrow('cannot be opened');
    const at = sealed.length - 40;
    const altered = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    await expect(openRoster(altered, key)).rejects.toThrow('cannot be opened');
    await expect(openRoster(sealed, key.slice(0, 20))).rejects.toThrow('32 bytes');
  });
});

describe('an enrolment code', () => {
  const enrolment = async () => ({
    url: 'https://packs.example/brackenfold.jws',
    packId: 'brackenfold',
    keys: [publicPart(await makeKeys('office'))],
    rosterKey: makeRosterKey(),
  });

  it('brings all of it back, also with line breaks from a letter', async () => {
    const given = await enrolment();
    const code = await enrolmentCode(given);
    expect(code).toMatch(/^SL1-[\w-]+\.[0-9a-f]{8}$/);
    expect(await readEnrolmentCode(code.replace(/(.{40})/g, '$1\n  '))).toEqual(given);
  });

  it('is refused when half of it is missing, and when it is none', async () => {
    const code = await enrolmentCode(await enrolment());
    await expect(readEnrolmentCode(code.replace(/....\./, '.'))).rejects.toThrow('copy it whole');
    await expect(readEnrolmentCode('hello')).rejects.toThrow('begins with SL1-');
  });
});
