/**
 * Whether a box can be seen, in part at least: what belongs to one that is hidden, scrolled away or under
 * the site's own dialog must not float over the rest of the page.
 */
export function inSight(box: Element): boolean {
  const { left, top, right, bottom, width, height } = box.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const [from, to] = [Math.max(0, left), Math.min(innerWidth, right)];
  return [0.1, 0.5, 0.9].some((part) => {
    const seen = document.elementFromPoint(from + (to - from) * part, y);
    if (!seen || box.contains(seen) || seen.contains(box)) return true;
    // Our own layer is the one thing besides the body that hangs on the root element.
    return seen.parentNode === document.documentElement && seen !== document.body;
  });
}
