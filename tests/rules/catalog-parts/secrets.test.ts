import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../rules/catalog-parts/confidential/secrets';

const found = (text: string) => findSecrets(text).map(({ start, end }) => text.slice(start, end));

describe('findSecrets', () => {
  it.each([
    ['The shed code is 5520, thanks.', '5520'],
    ['Wifi for visitors: Plover-Nest-2024', 'Plover-Nest-2024'],
    ['Log in as user cover.herons with pass Acorn_77', 'Acorn_77'],
    ['To silence the alarm press 9-0-3-6 twice.', '9-0-3-6'],
    ['The spare key for the hut is under the blue pot.', 'under the blue pot'],
  ])('finds what opens a door or an account: %s', (text, secret) => {
    expect(found(text).join(' ')).toContain(secret);
  });

  it.each([
    'A strong password is three random words.',
    'You could have heard a pin drop in Year 2.',
    'The wifi’s down, so Year 7 discovered paper.',
    'The gate opens at 8.45 and closes at 9.00.',
    'The safe word in our play is custard, and 300 came to see it.',
    'Our key stage 2 results are behind the door marked 2024.',
    'Use the code SPRING10 at the till of the uniform shop.',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));
});
