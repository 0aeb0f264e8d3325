import type { PageContext, Poster } from '../../shared/messages';
import { isAfter, lastThatActs, textOf } from './around-box';
import { readMedia } from './media';
import { type BoxKind, climb, PRESSABLE, type PublishControl, type Site } from './site';
import { inlineRecord } from './viewer';

/**
 * www.instagram.com. Lexical and textareas without test ids; the comment's textarea is replaced by
 * another when it gets the focus. Who is tagged, where, and with whom together has no stable markup: it
 * is left unsaid.
 */
const SELECTORS = {
  /** A comment (four sources), and the variant that is a contenteditable (two). */
  comment: 'form textarea[autocomplete="off"], form [contenteditable="true"][role="textbox"]',
  /** The caption, in the last step of the dialog (four sources). */
  caption: '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
  /** Messages (two sources). */
  message: '[data-pagelet="IGDComposerForCannes"] [contenteditable="true"]',
  messagePart: '[data-pagelet="IGDComposerForCannes"]',
  /** The bio on /accounts/edit/ (one source). */
  bio: '#pepBio',
  heading: 'h1, h2, [role="heading"]',
} as const;

const caption: BoxKind = { name: 'caption', ctrlEnterPosts: true };
const comment: BoxKind = { name: 'comment', enterPosts: true };
const message: BoxKind = { name: 'message', enterPosts: true };
const bio: BoxKind = { name: 'bio' };

const viewer = inlineRecord('PolarisViewer');

function posterOf(): Poster {
  const data = viewer()?.data as { username?: unknown } | undefined;
  if (typeof data?.username === 'string') return { handle: data.username };
  // The link to one's own profile carries one's picture, and its description the name, in any language.
  for (const picture of document.querySelectorAll<HTMLImageElement>('nav a[href^="/"] img[alt]')) {
    const handle = picture.closest('a')?.getAttribute('href')?.split('/')[1];
    if (handle && picture.alt.includes(handle)) return { handle };
  }
  return {};
}

function kindOf(box: HTMLElement): BoxKind | null {
  if (box.matches(SELECTORS.bio)) return bio;
  if (box.matches(SELECTORS.message)) return message;
  if (box.matches(SELECTORS.comment)) return comment;
  return box.matches(SELECTORS.caption) ? caption : null;
}

/** A profile's link: its first path part is the handle. */
function personIn(place: Element | null | undefined): Poster | undefined {
  const link = place?.querySelector('a[href^="/"]');
  const handle = link?.getAttribute('href')?.split('/')[1];
  const name = textOf(link);
  return handle ? { handle, ...(name && name !== handle ? { name } : {}) } : undefined;
}

const textIn = (box: HTMLElement) =>
  box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');

function contextOf(box: HTMLElement, kind: BoxKind): PageContext {
  const poster = posterOf();
  const base = { platform: 'instagram' as const, poster };
  if (kind === bio) return { ...base, surface: 'bio' };
  if (kind === message) {
    const header = climb(box, (ancestor) => ancestor.querySelector('header, h1, h2'));
    const to = personIn(header);
    return { ...base, surface: 'message', audience: 'private', ...(to ? { replyingTo: to } : {}) };
  }
  if (kind === caption) {
    const dialog = box.closest('[role="dialog"]') ?? box;
    const media = readMedia(dialog).filter(({ alt }) => !poster.handle || !alt?.includes(poster.handle));
    return { ...base, surface: 'caption', ...(media.length > 0 ? { media } : {}) };
  }
  // Reply writes the name of the person answered into the box, and leaves no other trace.
  const answered = /^@([\w.]+)\s/.exec(textIn(box))?.[1];
  if (answered) return { ...base, surface: 'reply', replyingTo: { handle: answered } };
  const author = personIn(box.closest('article, [role="dialog"]')?.querySelector('header'));
  const to = author && author.handle !== poster.handle ? author : undefined;
  return { ...base, surface: 'comment', ...(to ? { replyingTo: to } : {}) };
}

/** Buttons with words, as against those that are a picture (emoji, like, back). */
const wordButtons = (within: Element) =>
  [...within.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (one) => !one.querySelector('svg') && textOf(one),
  );

/** Share stands in the row of the dialog's heading, behind it. */
function captionButton(dialog: Element): HTMLElement | undefined {
  const heading = dialog.querySelector(SELECTORS.heading);
  if (!heading || !dialog.querySelector(SELECTORS.caption)) return undefined;
  const row = climb(heading, (ancestor) => {
    if (!dialog.contains(ancestor)) return [];
    const behind = wordButtons(ancestor).filter((one) => isAfter(one, heading));
    return behind.length > 0 ? behind : null;
  });
  return row?.at(-1);
}

function lastBehind(place: Element, box: Element | null): HTMLElement | undefined {
  return box ? wordButtons(place).findLast((one) => isAfter(one, box)) : undefined;
}

export const instagram: Site = {
  platform: 'instagram',
  boxes: Object.values([SELECTORS.comment, SELECTORS.caption, SELECTORS.message, SELECTORS.bio]).join(),
  kindOf,
  contextOf,
  controlAt(target): PublishControl | null {
    const element = target.closest<HTMLElement>(PRESSABLE);
    if (!element) return null;
    const places = [
      [SELECTORS.messagePart, SELECTORS.message, message],
      ['form', SELECTORS.bio, bio],
      ['form', SELECTORS.comment, comment],
    ] as const;
    for (const [place, box, kind] of places) {
      const around: Element | null = element.closest(place);
      if (!around) continue;
      const written: Element | null = around.querySelector(box);
      // Send is a word or a picture of one, and stands last either way.
      const picture: HTMLElement | undefined =
        kind === message && written ? lastThatActs(around, written) : undefined;
      const last: HTMLElement | undefined = lastBehind(around, written) ?? picture;
      if (last === element) return { element, kinds: [kind] };
    }
    const dialog = element.closest('[role="dialog"]');
    return dialog && captionButton(dialog) === element ? { element, kinds: [caption] } : null;
  },
};
