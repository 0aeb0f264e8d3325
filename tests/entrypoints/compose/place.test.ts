import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../entrypoints/compose.content/place';

const screen = { width: 1000, height: 600 };
/** As a `DOMRect` has them: its measures cannot be copied by a spread. */
const badge = new (class {
  get width() {
    return 40;
  }
  get height() {
    return 30;
  }
})();
const box = { x: 300, y: 100, width: 400, height: 60 };
const at = (placements: Parameters<typeof placeBeside>[2]['placements'], keepClear: (typeof box)[] = []) =>
  placeBeside(box, badge, { placements, distance: 6, screen, keepClear });

describe('placeBeside', () => {
  it('takes the first placement that is free', () => {
    expect(at(['right-start', 'top-end'])).toEqual({ x: 706, y: 100 });
    expect(at(['top-end', 'right-start'])).toEqual({ x: 660, y: 64 });
    expect(at(['bottom-start'])).toEqual({ x: 300, y: 166 });
    expect(at(['left-end'])).toEqual({ x: 254, y: 130 });
  });

  it('leaves the button and the caret in sight', () => {
    const button = { x: 700, y: 90, width: 80, height: 40 };
    expect(at(['right-start', 'top-end'], [button])).toEqual({ x: 660, y: 64 });
  });

  it('stays on the screen', () => {
    const wide = { x: 0, y: 100, width: 1000, height: 60 };
    const options = { placements: ['right-start', 'top-end'] as const, distance: 6, screen, keepClear: [] };
    expect(placeBeside(wide, badge, options)).toEqual({ x: 956, y: 64 });
  });

  it('covers as little as it can where nothing is free', () => {
    const all = { x: 0, y: 0, width: 1000, height: 600 };
    const button = { x: 706, y: 100, width: 40, height: 30 };
    expect(at(['right-start', 'left-start'], [all, button])).toEqual({ x: 254, y: 100 });
  });
});
