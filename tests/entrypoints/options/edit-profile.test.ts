import { expect, it } from 'vitest';
import { draftOf, profileOf, withoutEmptyRows } from '../../../entrypoints/options/edit-profile';
import { practiceProfile } from '../../../rules/packs/practice-school';
import { profileSchema } from '../../../rules/packs/profile';

it('gives back the profile that was put in the form', () => {
  expect(profileSchema.parse(profileOf(draftOf(practiceProfile)))).toEqual(practiceProfile);
});

it('makes of an empty form a profile without a name, which is refused', () => {
  const read = profileSchema.safeParse(profileOf(draftOf(null)));
  expect(read.error?.issues.map(({ path }) => path)).toEqual([['school', 'name']]);
});

it('drops empty rows and lines, and keeps a half-filled row so that it can be told', () => {
  const draft = {
    ...draftOf(practiceProfile),
    classes: ' Herons \n\n  \nKestrels',
    staff: [
      { title: ' ', name: '', role: '' },
      { title: 'Mr', name: '', role: '' },
    ],
    disclaimers: [{ language: 'en', length: 'long', text: ' ' } as const],
  };
  const tidy = withoutEmptyRows(draft);
  expect(tidy.staff).toEqual([{ title: 'Mr', name: '', role: '' }]);
  expect(profileOf(tidy)).toMatchObject({
    classes: ['Herons', 'Kestrels'],
    staff: [{ title: 'Mr', name: '' }],
  });
  expect(profileOf(tidy)).not.toHaveProperty('disclaimers');
});
