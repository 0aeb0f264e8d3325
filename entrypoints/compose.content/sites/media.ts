import type { Media } from '../../../rules/engine/types';

/** The pictures and videos that are shown inside an element, without avatars and emoji. */
export function readMedia(holder: Element): Media[] {
  const videos = [...holder.querySelectorAll('video')].map((video): Media => {
    const name = video.getAttribute('aria-label')?.trim();
    return { kind: 'video', ...(name ? { alt: name } : {}) };
  });
  const images = [...holder.querySelectorAll('img')]
    .filter((image) => !image.closest('[contenteditable="true"]'))
    .map((image): Media => (image.alt.trim() ? { kind: 'image', alt: image.alt.trim() } : { kind: 'image' }));
  return [...images, ...videos];
}
