import { describe, expect, it } from 'vitest';
import { accountKey, resolveAccount } from '../../../entrypoints/shared/account';
import { practiceProfile } from '../../../rules/packs/practice-school';

const resolve = (platform: string, poster: { name?: string; handle?: string }, choices = {}) =>
  resolveAccount(platform, poster, practiceProfile, choices);

describe('whose account a draft is posted from', () => {
  it.each([
    ['x', { handle: '@BrackenfoldPri' }, 'school', 'profile'],
    ['x', { handle: 'brackenfoldpri' }, 'school', 'profile'],
    ['facebook', { name: 'Brackenfold Primary School' }, 'school', 'profile'],
    ['facebook', { name: 'Ros Tiller' }, 'personal', 'default'],
    ['instagram', { handle: 'brackenfoldprimary' }, 'school', 'profile'],
    ['instagram', { handle: 'brackenfoldpri' }, 'personal', 'default'],
    ['x', {}, 'personal', 'default'],
  ])('%s %o: %s, by %s', (platform, poster, account, by) => {
    expect(resolve(platform, poster)).toEqual({ account, by });
  });

  it('takes the person’s word before the profile’s', () => {
    const choices = { [accountKey('x', { handle: '@BrackenfoldPri' })]: 'personal' as const };
    expect(resolve('x', { handle: 'brackenfoldpri' }, choices)).toEqual({
      account: 'personal',
      by: 'person',
    });
  });

  it('does not take one site’s handle for another’s', () => {
    expect(resolve('instagram', { handle: 'BrackenfoldPri' }).account).toBe('personal');
  });

  it('knows no school account before the school is set up', () => {
    expect(resolveAccount('x', { handle: '@BrackenfoldPri' }, null, {})).toEqual({
      account: 'personal',
      by: 'default',
    });
  });
});
