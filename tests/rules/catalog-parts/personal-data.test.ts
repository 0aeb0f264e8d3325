import { describe, expect, it } from 'vitest';
import { isIban } from '../../../rules/catalog-parts/personal-data/bank';
import { isNhsNumber, isPupilNumber } from '../../../rules/catalog-parts/personal-data/numbers';
import { createPhoneFinder } from '../../../rules/catalog-parts/personal-data/phones';
import { practiceProfile } from '../../../rules/packs/practice-school';

describe('check digits', () => {
  it.each([
    ['943 476 5919', true],
    ['943 476 5918', false],
    ['1111111111', false],
  ])('NHS number %s: %s', (number, right) => expect(isNhsNumber(number)).toBe(right));

  it.each([
    ['Q240299001007', true],
    ['A240299001007', false],
  ])('pupil number %s: %s', (number, right) => expect(isPupilNumber(number)).toBe(right));

  it.each([
    ['GB33 BUKB 2020 1555 5555 55', true],
    ['GB34 BUKB 2020 1555 5555 55', false],
    ['GB33 BUKB 2020 1555 5555', false],
  ])('IBAN %s: %s', (iban, right) => expect(isIban(iban)).toBe(right));
});

describe('createPhoneFinder', () => {
  const find = createPhoneFinder(practiceProfile);
  const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

  it('leaves the school’s own number in every form alone', () => {
    for (const number of ['01632 960177', '(01632) 960 177', '+44 1632 960177', '0044 (0)1632 960177']) {
      expect(found(`Ring ${number} for a chat.`), number).toEqual([]);
    }
  });

  it('finds mobiles with any separators, and numbers from abroad', () => {
    expect(found('Text 07700-900-862 please')).toEqual(['07700-900-862']);
    expect(found('Aunt Zosia: +48 512 345 678')).toEqual(['+48 512 345 678']);
  });
});
