import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../entrypoints/options/read-profile';
import { practiceProfile } from '../../../rules/packs/practice-school';

const where = (file: string) =>
  (readProfile(file).problems ?? []).map(({ line, field, expected }) => [line, field, expected]);

describe('readProfile', () => {
  it('reads back what is exported', () => {
    expect(readProfile(JSON.stringify(practiceProfile, null, 2)).profile).toEqual(practiceProfile);
    expect(readProfile(`\ufeff${JSON.stringify(practiceProfile)}`).profile).toEqual(practiceProfile);
  });

  it('tells every mistake by its line and field', () => {
    const file = `{
  "school": {
    "name": "",
    "alias": ["Oakmere"],
    "accounts": {
      "x": "@oakmere"
    },
    "hashtags": ["#Oakmere", 7]
  },
  "staff": [
    { "name": "Nia Bevan" },
    { "title": "Mr" }
  ],
  "disclaimers": [
    { "language": "English", "length": "tiny", "text": "Mine." }
  ],
  "colour": "green"
}`;
    expect(where(file)).toEqual(
      expect.arrayContaining([
        [3, 'school.name', 'expected_something'],
        [4, 'school.alias', 'expected_no_field'],
        [6, 'school.accounts.x', 'expected_list'],
        [8, 'school.hashtags[1]', 'expected_text'],
        [12, 'staff[1].name', 'expected_something'],
        [15, 'disclaimers[0].language', 'expected_language'],
        [15, 'disclaimers[0].length', 'expected_one_of'],
        [17, 'colour', 'expected_no_field'],
      ]),
    );
    expect(where(file)).toHaveLength(8);
  });

  it.each([
    ['an empty file', '', 1],
    ['a comma too many', '{\n  "school": {\n    "name": "Oakmere",\n  }\n}', 4],
    ['a file cut short', '{\n  "school": {\n    "name": "Oak', 3],
  ])('tells the line from which %s cannot be read', (_, file, line) => {
    expect(where(file)).toEqual([[line, '', 'expected_json']]);
  });

  it('does not take a table or a list for a profile', () => {
    expect(where('[]')).toEqual([[1, '', 'expected_fields']]);
    expect(where('given,family\nKit,Best\n')).toEqual([[1, '', 'expected_json']]);
  });
});
