import { describe, expect, it } from 'vitest';
import { createMask } from '../../../rules/learned/mask';

const mask = createMask({
  school: {
    name: 'Larkfield Primary School',
    aliases: ['Larkfield'],
    hashtags: ['#LarkfieldPS'],
    accounts: { x: ['@LarkfieldPS'], instagram: ['larkfieldps'] },
    contacts: {},
  },
  staff: [{ name: "Aoife O'Dowd", title: 'Mrs', role: 'Headteacher' }],
  classes: ['Holly', 'Beech'],
  yearGroups: ['Reception', 'Year 1'],
});

describe('the mask', () => {
  it.each([
    ['Love working at Larkfield Primary School', 'Love working at <school>'],
    ["larkfield's fair #LarkfieldPS @larkfieldps", "<school>'s fair <school> <school>"],
    ['Thank you Mrs O’Dowd', 'Thank you <staff>'],
    ['Holly and Year 1 sang', '<class> and <year> sang'],
  ])('puts placeholders for this school: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'a wreath of holly on the reception desk',
    'Larkfields is another place',
    'nothing of this school',
  ])('leaves alone: %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
