import { describe, expect, it } from 'vitest';
import { createAccountReader } from '../../../../rules/engine/accounts/account-reader';
import { practiceProfile } from '../../../../rules/packs/practice-school';

const accounts = createAccountReader(practiceProfile);

describe('whose account it is, by its look', () => {
  it.each([
    '@maureen_tibbs',
    '@gaz.holroyd77',
    '@nanofsix',
    '@priyachandra',
    '@tamsin-writes.bsky.social',
    '@K_Okonjo',
    'Janine Ollerton',
    'Piotr Zielak',
    '@GrandadAlf',
    'Mrs Croft',
  ])('a person: %s', (account) => expect(accounts.kindOf(account)).toBe('person'));

  it.each([
    '@PennineLibraries',
    '@marlowcouncil',
    '@BBC_Teach',
    '@wildlifetrusts',
    '@EnglandNetball',
    '@riverside_fc',
    '@stannestheatre',
    'Pennine Canoe Club',
    'The Crown Hotel & Spa',
    'Marsh Engineering Ltd',
  ])('an organisation: %s', (account) => expect(accounts.kindOf(account)).toBe('organisation'));

  it.each([
    '@BrackenfoldPri',
    'brackenfoldprimary',
    'Brackenfold Primary School',
    '@brackenfold.bsky.social',
  ])('the school’s own: %s', (account) => expect(accounts.kindOf(account)).toBe('own'));

  it('does not make a person of what says nothing', () => {
    for (const account of ['@', '! !', '@lovehedgerows', '@visit_chester', '12', '']) {
      expect(accounts.kindOf(account), account).not.toBe('person');
    }
  });

  it('knows one account in two spellings', () => {
    expect(accounts.same('@Jo.Sands', 'josands')).toBe(true);
    expect(accounts.same('@jo.sands', '@jo.sandys')).toBe(false);
    expect(accounts.same(undefined, undefined)).toBe(false);
  });
});
