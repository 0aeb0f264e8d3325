import { facebookPage } from './facebook-page';
import { instagramPage } from './instagram-page';
import type { BoxGuide } from './practice-box';
import { xPage } from './x-page';

/** Every box of every practice page, with the name it has in the tests. */
export const allBoxes: readonly [name: string, guide: BoxGuide][] = [
  ...namedBoxes('X', xPage),
  ...namedBoxes('Facebook', facebookPage),
  ...namedBoxes('Instagram', instagramPage),
];

function namedBoxes(site: string, boxes: Record<string, BoxGuide>): [string, BoxGuide][] {
  return Object.entries(boxes).map(([name, guide]) => [`${site} ${name}`, guide]);
}
