/**
 * Keeps the keys pressed in one of our surfaces from the page's shortcuts (a letter is a command on X)
 * and takes Escape for closing it.
 */
export const keysStayHere = (onEscape: () => void) => (event: KeyboardEvent) => {
  event.stopPropagation();
  if (event.key !== 'Escape') return;
  event.preventDefault();
  onEscape();
};
