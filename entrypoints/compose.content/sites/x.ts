import type { Media, Surface } from '../../../rules/engine/types';
import type { PageContext, Poster } from '../../shared/messages';
import { textOf } from './around-box';
import { readMedia } from './media';
import { type BoxKind, climb, type Site } from './site';

/**
 * x.com, by the test ids that its own developers test with: they are the same in every language.
 * Seen in four or more independent sources up to 2026 unless said otherwise.
 */
const SELECTORS = {
  /** The Draft.js field of a post; `_0` the first, `_1` … the further parts of a thread. */
  post: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  /** Old messages (Draft.js) and the chat of 2026 (a textarea). */
  oldMessage: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
  message: 'textarea[data-testid="dm-composer-textarea"]',
  /** The bio on /settings/profile (two sources). */
  bio: 'textarea[name="description"]',

  postButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  messageButton: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
  bioButton: '[data-testid="Profile_Save_Button"]',

  /** The avatar beside the field carries the handle that posts, also for a delegated account. */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  accountMenu: '[data-testid="SideNav_AccountSwitcher_Button"]',
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  /** A post on the page; in a modal the one being answered stands before the field. */
  article: 'article[data-testid="tweet"]',
  author: '[data-testid="User-Name"]',
  replyButton: '[data-testid="reply"]',
  attachments: '[data-testid="attachments"]',
  /** Who is tagged, or the invitation to tag (two sources). */
  tagged: '[data-testid="tagPeopleLabel"]',
} as const;

const post: BoxKind = { name: 'post', ctrlEnterPosts: true };
const message: BoxKind = { name: 'message', enterPosts: true };
const bio: BoxKind = { name: 'bio' };

/** What the tagging label says while nobody is tagged. Only to tell an invitation from names. */
const TAG_INVITATIONS = new Set([
  'Tag people',
  'Identifier des personnes',
  'Taguer des personnes',
  'Tagio pobl',
  'Oznacz osoby',
  'Oznacz użytkowników',
  'Personen markieren',
  'Etiquetar personas',
  'Etiquetar a personas',
  'Tagga personer',
  'Mensen taggen',
  'Tagga persone',
  'Tagga le persone',
  'Marcar pessoas',
]);

/** Whose post was under the reply button that was pressed last; the modal itself forgets it. */
let answered: Poster | null = null;

const handleOfAvatar = (avatar: Element | null | undefined) =>
  avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');

function authorOf(card: Element): Poster | null {
  const name = card.querySelector(SELECTORS.author);
  if (!name) return null;
  const words = [...name.querySelectorAll('span, a')].map((part) => part.textContent?.trim() ?? '');
  const handle = words.find((part) => /^@\w+$/.test(part));
  const display = name.querySelector('b, span, a')?.textContent?.trim();
  return { ...(display ? { name: display } : {}), ...(handle ? { handle } : {}) };
}

function posterOf(box: HTMLElement): Poster {
  // The nearest avatar outwards that is nobody else's: not in a post shown, not in a quotation.
  const nearest = climb(box, (ancestor) =>
    [...ancestor.querySelectorAll(SELECTORS.avatar)].find(
      (avatar) => !avatar.closest(`${SELECTORS.article}, [role="link"]:not(a)`),
    ),
  );
  const menu = document.querySelector(`${SELECTORS.accountMenu} ${SELECTORS.avatar}`);
  const handle = handleOfAvatar(nearest) ?? handleOfAvatar(menu);
  return handle ? { handle: `@${handle}` } : {};
}

/** The part of the page that holds a post's field, its attachments and its button. */
const composerOf = (box: HTMLElement) =>
  climb(box, (ancestor) => (ancestor.querySelector(SELECTORS.postButton) ? ancestor : null)) ??
  box.closest('[role="dialog"]') ??
  box;

function answeredIn(box: HTMLElement): Poster | null {
  const dialog = box.closest('[role="dialog"]');
  if (dialog) {
    const before = [...dialog.querySelectorAll(SELECTORS.article)].find(
      (article) => article.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (before) return authorOf(before) ?? answered ?? {};
    return null;
  }
  const author = /^\/(\w+)\/status\/\d+/.exec(location.pathname)?.[1];
  if (!author && !box.closest(SELECTORS.inlineReply)) return null;
  if (!author) return answered ?? {};
  const card = [...document.querySelectorAll(SELECTORS.article)].find((article) =>
    article.querySelector(`a[href*="${location.pathname}"]`),
  );
  return { ...(card ? authorOf(card) : null), handle: `@${author}` };
}

/** A quoted post in the composer: it is shown as one link that holds somebody's name. */
function quotedIn(composer: Element, box: HTMLElement): Poster | null {
  const card = [...composer.querySelectorAll(SELECTORS.author)]
    .map((name) => name.closest('[role="link"]'))
    .find((link) => link && !link.closest(SELECTORS.article) && !link.contains(box));
  return card ? authorOf(card) : null;
}

function taggedIn(composer: Element): string[] {
  const label = composer.querySelector(SELECTORS.tagged)?.textContent?.trim() ?? '';
  if (label === '' || TAG_INVITATIONS.has(label)) return [];
  return label
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function contextOf(box: HTMLElement, kind: BoxKind): PageContext {
  const base = { platform: 'x' as const, poster: posterOf(box) };
  if (kind === bio) return { ...base, surface: 'bio' };
  if (kind === message) {
    const name = climb(box, (ancestor) => textOf(ancestor.querySelector('h2')));
    return { ...base, surface: 'message', audience: 'private', ...(name ? { replyingTo: { name } } : {}) };
  }
  const composer = composerOf(box);
  const to = answeredIn(box);
  const quoted = quotedIn(composer, box);
  const surface: Surface = to ? 'reply' : quoted ? 'share' : 'post';
  const media: Media[] = [...composer.querySelectorAll(SELECTORS.attachments)].flatMap(readMedia);
  const tagged = taggedIn(composer);
  return {
    ...base,
    surface,
    audience: 'public',
    ...(media.length > 0 ? { media } : {}),
    ...(tagged.length > 0 ? { tagged } : {}),
    ...(to ? { replyingTo: to } : {}),
    ...(quoted ? { sharing: { author: quoted.handle ?? quoted.name } } : {}),
  };
}

export const x: Site = {
  platform: 'x',
  boxes: [SELECTORS.post, SELECTORS.oldMessage, SELECTORS.message, SELECTORS.bio].join(),
  kindOf(box) {
    if (box.matches(SELECTORS.post)) return post;
    return box.matches(SELECTORS.bio) ? bio : message;
  },
  contextOf,
  controlAt(target) {
    const kinds = [
      [SELECTORS.postButton, post],
      [SELECTORS.messageButton, message],
      [SELECTORS.bioButton, bio],
    ] as const;
    for (const [selector, kind] of kinds) {
      const element = target.closest<HTMLElement>(selector);
      if (element) return { element, kinds: [kind] };
    }
    return null;
  },
  pressed(target) {
    const article = target.closest(SELECTORS.replyButton)?.closest(SELECTORS.article);
    if (article) answered = authorOf(article);
  },
};
