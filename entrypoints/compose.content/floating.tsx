import {
  autoUpdate,
  computePosition,
  type Middleware,
  offset,
  type Placement,
  type Rect,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FloatingProps {
  /** What it floats at: an element, or a place that may move. */
  readonly anchor: Element | VirtualElement;
  /** Best first; the first that covers none of `keepClear` is taken. */
  readonly placements: readonly [Placement, ...Placement[]];
  /** What must stay in sight: the caret, the site's own lists, its Post button. */
  readonly keepClear?: () => readonly Rect[];
  readonly distance?: number;
  /** Changes when the anchor is another place. */
  readonly at?: unknown;
  readonly onHover?: (inside: boolean) => void;
  readonly children: ComponentChildren;
}

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Goes through the placements until one lies on the screen and covers nothing that matters. */
function clearOf(placements: readonly Placement[], obstacles: readonly Rect[]): Middleware {
  const blocked: { placement: Placement; overlap: number }[] = [];
  return {
    name: 'clear-of',
    fn({ x, y, rects, placement }) {
      const here: Rect = { x, y, width: rects.floating.width, height: rects.floating.height };
      const screen: Rect = { x: 0, y: 0, width: innerWidth, height: innerHeight };
      const outside =
        here.x < 0 ||
        here.y < 0 ||
        here.x + here.width > screen.width ||
        here.y + here.height > screen.height;
      const overlap = obstacles.filter((obstacle) => overlaps(here, obstacle)).length + (outside ? 1 : 0);
      if (overlap === 0 || blocked.length > placements.length) return {};
      blocked.push({ placement, overlap });
      const next = placements[blocked.length];
      if (next) return { reset: { placement: next } };
      const least = blocked.reduce((best, one) => (one.overlap < best.overlap ? one : best));
      blocked.length = placements.length + 1;
      return { reset: { placement: least.placement } };
    },
  };
}

/** Something of ours in the top layer, kept beside its anchor while the page scrolls and grows. */
export function Floating(props: FloatingProps) {
  const { anchor, placements, keepClear, distance = 6, at, onHover } = props;
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the anchor and `at` say when to start anew
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    floating.showPopover();
    const place = async () => {
      const { x, y } = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: placements[0],
        middleware: [offset(distance), clearOf(placements, keepClear?.() ?? []), shift({ padding: 4 })],
      });
      Object.assign(floating.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    };
    return autoUpdate(anchor, floating, place);
  }, [anchor, at]);
  return (
    <div
      ref={element}
      popover="manual"
      onPointerEnter={() => onHover?.(true)}
      onPointerLeave={() => onHover?.(false)}
    >
      {props.children}
    </div>
  );
}
