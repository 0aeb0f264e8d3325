import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { follow, placeSoon } from './follow';
import { inSight } from './in-sight';
import { type Box, type Placement, placeBeside } from './place';

export interface FloatingProps {
  /** Where it belongs now. */
  readonly anchor: () => Box;
  /** Followed as it moves and grows; what floats here goes out of sight with it. */
  readonly near?: Element;
  /** Best first; see `placeBeside`. */
  readonly placements: readonly Placement[];
  /** What must stay in sight: the caret, the site's own lists, its Post button. */
  readonly keepClear?: () => readonly Box[];
  readonly distance?: number;
  readonly onHover?: (inside: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something of ours in the top layer, kept beside its anchor while the page scrolls and grows. */
export function Floating(props: FloatingProps) {
  const { near, onHover, children } = props;
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const place = useRef(() => {});
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    floating.showPopover();
    place.current = () => {
      const { anchor, placements, keepClear, distance = 6 } = latest.current;
      const { x, y } = placeBeside(anchor(), floating.getBoundingClientRect(), {
        placements,
        distance,
        screen: { width: innerWidth, height: innerHeight },
        keepClear: keepClear?.() ?? [],
      });
      floating.style.visibility = !near || inSight(near) ? '' : 'hidden';
      floating.style.left = `${x}px`;
      floating.style.top = `${y}px`;
    };
    return follow(near ? [near, floating] : [floating], () => place.current());
  }, [near]);
  useLayoutEffect(placeSoon);
  return (
    <div
      ref={element}
      popover="manual"
      onPointerEnter={() => onHover?.(true)}
      onPointerLeave={() => onHover?.(false)}
    >
      {children}
    </div>
  );
}
