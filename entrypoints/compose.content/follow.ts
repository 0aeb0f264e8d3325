/** What can move an element without a trace on the element itself. */
const MOVES = ['scroll', 'resize', 'transitionend', 'animationend', 'load'] as const;

const followers = new Set<() => void>();
let due = false;

/** Also called again after `document.open()`; a listener that is still there is not added twice. */
export function listenForMoves(): void {
  if (followers.size === 0) return;
  for (const type of MOVES) window.addEventListener(type, placeSoon, { capture: true, passive: true });
}

/** Puts everything of ours in its place again, at the next frame. */
export function placeSoon(): void {
  if (due || followers.size === 0) return;
  due = true;
  requestAnimationFrame(() => {
    due = false;
    for (const place of followers) place();
  });
}

/**
 * Calls `place` now and whenever one of the elements may be elsewhere or of another size: by events and
 * observers, never by a timer. Returns the way to stop.
 */
export function follow(elements: readonly Element[], place: () => void): () => void {
  followers.add(place);
  listenForMoves();
  const sizes = new ResizeObserver(placeSoon);
  for (const element of elements) sizes.observe(element);
  place();
  return () => {
    sizes.disconnect();
    followers.delete(place);
    if (followers.size > 0) return;
    for (const type of MOVES) window.removeEventListener(type, placeSoon, { capture: true });
  };
}
