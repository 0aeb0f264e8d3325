import type { Poster } from '../entrypoints/shared/messages';

const at = (handle: string) => (handle.startsWith('@') ? handle : `@${handle}`);

/** An account as people know it: "Ros Tiller (@ros_tiller)"; nothing where the page does not say. */
export function posterName({ name, handle }: Poster): string | undefined {
  if (!handle) return name || undefined;
  return name && name !== handle ? `${name} (${at(handle)})` : at(handle);
}
