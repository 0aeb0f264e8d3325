import { describe, expect, it } from 'vitest';
import { findOffence } from '../../../../rules/engine/offence/find-offence';

const kinds = (text: string) => [
  ...new Set(findOffence(text).map(({ kind, group }) => `${kind}${group ? ' group' : ''}`)),
];

describe('findOffence', () => {
  it.each([
    'Travellers are nothing but thieves.',
    'Those p e o p l e are fine, but asylum seekers are v e r m i n.',
    'I can’t stand Polish people.',
    'Disabled children have no place in this town.',
    'Old people should not be allowed to vote.',
    'Send them all back to their own country, these migrants.',
  ])('against a group: %s', (text) => {
    expect(findOffence(text).some(({ group }) => group)).toBe(true);
  });

  it.each([
    'Travellers are very welcome at our open evening.',
    'Never say that refugees are vermin: that is the lesson of today’s assembly.',
    '“Women are too stupid to vote”, said a newspaper in 1910, and Year 6 wrote back.',
    'I do not hate anybody, least of all immigrants.',
    'Deaf pupils signed the whole carol service and it was wonderful.',
    'Faggots and peas for lunch in the Black Country café.',
    'Offa’s Dyke is eighty miles long and we walked three of them.',
    'The weeds in our garden are a plague, so bring a hoe.',
    'Our Maine Coon won best in show.',
    'Moles infest the cricket pitch again.',
  ])('nothing against anybody: %s', (text) => {
    expect(findOffence(text).filter(({ group }) => group)).toEqual([]);
  });

  it('tells threats from insults, and one person from a group', () => {
    expect(kinds('I am going to stab him tomorrow.')).toContain('threat');
    expect(kinds('Somebody should hang all these immigrants.')).toContain('threat group');
    expect(kinds('You are disgusting.')).toEqual(['hate']);
  });

  it('gives the place of what is said', () => {
    const text = 'Good morning. Muslims are vile.';
    const [offence] = findOffence(text);
    expect(text.slice(offence?.start, offence?.end)).toBe('Muslims are vile');
  });
});
