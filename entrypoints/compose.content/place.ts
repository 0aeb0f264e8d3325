/** A rectangle in CSS pixels of the window; a `DOMRect` is one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Which side of the anchor, and with which of its ends in line. */
export type Placement = `${'top' | 'bottom' | 'left' | 'right'}-${'start' | 'end'}`;

const MARGIN = 4;

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function beside(anchor: Box, size: Size, placement: Placement, distance: number): Box {
  const [side, end] = placement.split('-');
  const across = side === 'left' || side === 'right';
  const far = side === 'right' || side === 'bottom';
  const [length, own] = across ? [anchor.width, size.width] : [anchor.height, size.height];
  const away = far ? length + distance : -own - distance;
  const along = end === 'start' ? 0 : across ? anchor.height - size.height : anchor.width - size.width;
  const { width, height } = size;
  return { width, height, x: anchor.x + (across ? away : along), y: anchor.y + (across ? along : away) };
}

/** Moved onto the screen by no more than it takes. */
function onScreen(box: Box, screen: Size): Box {
  const within = (at: number, length: number, room: number) =>
    Math.max(MARGIN, Math.min(at, room - length - MARGIN));
  return { ...box, x: within(box.x, box.width, screen.width), y: within(box.y, box.height, screen.height) };
}

/**
 * Where something of ours goes at its anchor: the first of the placements that lies on the screen and
 * covers nothing that must stay in sight, or else the one that covers least of it.
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  options: {
    readonly placements: readonly Placement[];
    readonly distance: number;
    readonly screen: Size;
    readonly keepClear: readonly Box[];
  },
): { x: number; y: number } {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const placement of options.placements) {
    const wanted = beside(anchor, size, placement, options.distance);
    const box = onScreen(wanted, options.screen);
    const moved = Math.abs(box.x - wanted.x) + Math.abs(box.y - wanted.y);
    const covered = options.keepClear.filter((one) => overlaps(box, one)).length;
    // A place off the screen is moved over the anchor: that covers what is to be read.
    const cost = covered * 10 + (moved > 0 ? 1 : 0) + (overlaps(box, anchor) ? 5 : 0);
    if (cost < least) [best, least] = [box, cost];
    if (cost === 0) break;
  }
  return { x: Math.round(best?.x ?? 0), y: Math.round(best?.y ?? 0) };
}
