/** One thing that went out from a practice page. */
export interface Posted {
  /** The box it was written in, as `__model` knows it. */
  surface: string;
  text: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

declare global {
  interface Window {
    /** Everything that was posted since the page was loaded, oldest first. */
    __posted: Posted[];
    /** What the editor itself holds, not what the page shows; undefined when there is no such box now. */
    __model: (boxName: string) => string | undefined;
    /** The names of the boxes on the page now. */
    __boxes: () => string[];
  }
}

const models = new Map<string, () => string>();
const listeners = new Set<(posted: Posted) => void>();

window.__posted = [];
window.__model = (boxName) => models.get(boxName)?.();
window.__boxes = () => [...models.keys()];

/** Makes a box's own text readable to tests. Returns what takes it away again. */
export function registerBox(name: string, readModel: () => string): () => void {
  models.set(name, readModel);
  return () => {
    // A box that was replaced by one of the same name has its successor registered already.
    if (models.get(name) === readModel) models.delete(name);
  };
}

export function recordPosted(surface: string, text: string): void {
  const posted = { surface, text, at: Date.now() };
  window.__posted.push(posted);
  for (const listener of listeners) listener(posted);
}

export function onPosted(listener: (posted: Posted) => void): void {
  listeners.add(listener);
}
