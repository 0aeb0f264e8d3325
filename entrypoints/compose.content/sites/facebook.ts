import type { Audience, Surface } from '../../../rules/engine/types';
import type { PageContext, Poster } from '../../shared/messages';
import { authorsAfter, isAfter, isBefore, lastThatActs, textOf } from './around-box';
import { readMedia } from './media';
import { type BoxKind, climb, PRESSABLE, type PublishControl, type Site } from './site';
import { inlineRecord } from './viewer';

/**
 * www.facebook.com: Lexical boxes without test ids. What a box is, its surroundings tell; labels, which
 * come in a hundred languages, only help where the surroundings leave two readings.
 */
const SELECTORS = {
  /** Every Lexical box; a caption may call itself a combobox (four or more sources for the attribute). */
  box: '[contenteditable="true"][data-lexical-editor="true"]',
  /** A new post is written in a form that would be posted, if scripts did not do it (two sources). */
  postForm: 'form[method="post" i]',
  /** A comment often stands in one of these (two sources). */
  commentForm: 'form[role="presentation"]',
  /** The button of a comment; there only once the box has been focused (four sources). */
  commentButton: '#focused-state-composer-submit [role="button"]',
  /** A post or a comment on the page. */
  article: '[role="article"]',
  /** The messages above a message's box. */
  conversation: '[role="grid"], [role="log"]',
} as const;

const post: BoxKind = { name: 'post', ctrlEnterPosts: true, outlivesBox: true };
const share: BoxKind = { name: 'share', ctrlEnterPosts: true };
const comment: BoxKind = { name: 'comment', enterPosts: true };
const message: BoxKind = { name: 'message', enterPosts: true };

/** The button that leads on to the last step and publishes nothing. Any other word is taken to publish. */
const NEXT = new Set([
  'next',
  'suivant',
  'nesaf',
  'dalej',
  'weiter',
  'siguiente',
  'avanti',
  'volgende',
  'seguinte',
]);

/** "Comment as NAME": who would be commenting, where a Page and a person share one window. */
const COMMENT_AS =
  /^(?:Comment as|Commenter en tant que|Gadael sylw fel|Skomentuj jako|Kommentieren als|Comentar como) (.+)$/;

/** Words of the audience button. Where none of them stands, the audience is unknown. */
const AUDIENCES: readonly (readonly [RegExp, Audience])[] = [
  [/only me|moi uniquement|fi yn unig|tylko ja|nur ich|solo yo/i, 'private'],
  [/friends|\bamis\b|ffrindiau|znajomi|freunde|amigos|amici|vrienden/i, 'friends'],
  [/\bpublic|cyhoeddus|publiczne|öffentlich|público|pubblico|openbaar/i, 'public'],
];

const viewer = inlineRecord('CurrentUserInitialData');

const labelOf = (element: Element) =>
  (element.getAttribute('aria-placeholder') ?? element.getAttribute('aria-label') ?? '').trim();

function posterOf(box: HTMLElement): Poster {
  const as = COMMENT_AS.exec(labelOf(box))?.[1] ?? COMMENT_AS.exec(box.getAttribute('aria-label') ?? '')?.[1];
  const name = as ?? viewer()?.NAME;
  return typeof name === 'string' && name !== '' ? { name } : {};
}

/** The conversation that a box belongs to, with the messages above it. */
function talkOf(box: HTMLElement): Element | null {
  const dialog = box.closest('[role="dialog"]');
  const talk = climb(box, (ancestor) => {
    if (ancestor === dialog || ancestor === document.body) return false;
    return ancestor.querySelector(SELECTORS.conversation) ? ancestor : null;
  });
  return talk || null;
}

function kindOf(box: HTMLElement): BoxKind | null {
  if (box.closest(SELECTORS.postForm)) return post;
  if (box.closest(SELECTORS.commentForm)) return comment;
  if (box.getAttribute('role') === 'combobox') return post;
  const dialog = box.closest('[role="dialog"]');
  if (talkOf(box)) return message;
  // A permalink is a dialog too: what is written under a post is a comment.
  if (box.closest(SELECTORS.article) || dialog?.querySelector(SELECTORS.article)) return comment;
  return dialog ? share : comment;
}

/** The comment that a reply stands under: nearer to it than the post they both belong to. */
function answeredComment(box: HTMLElement): Element | null {
  return (
    climb(box, (ancestor) => {
      if (ancestor.matches(`${SELECTORS.article}, [role="dialog"], body`)) return false;
      return [...ancestor.querySelectorAll(SELECTORS.article)].find((article) => isBefore(article, box));
    }) || null
  );
}

const nameIn = (article: Element | null) =>
  article ? textOf(article.querySelector('h2, h3, h4, b, strong, a[role="link"]')) : undefined;

function audienceOf(composer: Element, box: HTMLElement): Audience | undefined {
  if (location.pathname.startsWith('/groups/')) return 'group';
  for (const button of composer.querySelectorAll(PRESSABLE)) {
    if (!isBefore(button, box)) continue;
    const words = `${button.getAttribute('aria-label') ?? ''} ${button.textContent ?? ''}`;
    const known = AUDIENCES.find(([pattern]) => pattern.test(words));
    if (known) return known[1];
  }
  return undefined;
}

/** Links above the box, in the composer's head: the people the post is said to be with. */
const taggedIn = (composer: Element, box: HTMLElement, poster: Poster) =>
  [...composer.querySelectorAll('a[href]')]
    .filter((link) => isBefore(link, box))
    .flatMap((link) => (link.textContent ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== poster.name);

function contextOf(box: HTMLElement, kind: BoxKind): PageContext {
  const poster = posterOf(box);
  const base = { platform: 'facebook' as const, poster };
  if (kind === message) {
    const chat = climb(box, (ancestor) => ancestor.querySelector(SELECTORS.conversation)?.parentElement);
    const name = textOf(chat?.querySelector('h1, h2, h3, b, strong'));
    return { ...base, surface: 'message', audience: 'private', ...(name ? { replyingTo: { name } } : {}) };
  }
  if (kind === comment) {
    const answered = answeredComment(box);
    const under =
      box.closest(SELECTORS.article) ?? box.closest('[role="dialog"]')?.querySelector(SELECTORS.article);
    const name = nameIn(answered ?? under ?? null);
    const media = readMedia(box.closest('form') ?? box);
    const surface: Surface = answered ? 'reply' : 'comment';
    return {
      ...base,
      surface,
      ...(media.length > 0 ? { media } : {}),
      ...(name && name !== poster.name ? { replyingTo: { name } } : {}),
    };
  }
  const composer = box.closest(SELECTORS.postForm) ?? box.closest('[role="dialog"]') ?? box;
  const audience = audienceOf(composer, box);
  const tagged = taggedIn(composer, box, poster);
  const [author] = authorsAfter(composer, box);
  const media = readMedia(composer);
  return {
    ...base,
    surface: kind === share || author ? 'share' : 'post',
    ...(audience ? { audience } : {}),
    ...(media.length > 0 ? { media } : {}),
    ...(tagged.length > 0 ? { tagged } : {}),
    ...(author || kind === share ? { sharing: author ? { author } : {} } : {}),
  };
}

/** Buttons have no mark of their own: the last one before the form's hidden submit is the one that posts. */
function postControl(element: HTMLElement, form: Element): PublishControl | null {
  const end = form.querySelector('input[type="submit"]');
  const last = [...form.querySelectorAll<HTMLElement>(PRESSABLE)]
    .filter((one) => one !== end && one.tagName !== 'LABEL' && (!end || isBefore(one, end)))
    .at(-1);
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().toLowerCase();
  return last === element && !NEXT.has(words) ? { element, kinds: [post] } : null;
}

/** Sharing has no form: the last button of the dialog, behind the box and the post that is shared. */
function shareControl(element: HTMLElement, dialog: Element): PublishControl | null {
  const box = [...dialog.querySelectorAll<HTMLElement>(SELECTORS.box)].find((one) => kindOf(one) === share);
  const last = box && [...dialog.querySelectorAll(PRESSABLE)].filter((one) => isAfter(one, box)).at(-1);
  return last === element ? { element, kinds: [share] } : null;
}

/**
 * Send has no mark either. It takes the place of Like behind the box once something is written: the last
 * button there, and none that opens a list.
 */
function messageControl(element: HTMLElement): PublishControl | null {
  for (const box of document.querySelectorAll<HTMLElement>(SELECTORS.box)) {
    if (kindOf(box) !== message) continue;
    const talk = talkOf(box);
    if (!talk?.contains(element)) continue;
    return lastThatActs(talk, box) === element ? { element, kinds: [message] } : null;
  }
  return null;
}

export const facebook: Site = {
  platform: 'facebook',
  boxes: SELECTORS.box,
  kindOf,
  contextOf,
  controlAt(target) {
    const element = target.closest<HTMLElement>(PRESSABLE);
    if (!element) return null;
    if (element.matches(SELECTORS.commentButton)) return { element, kinds: [comment] };
    const form = element.closest(SELECTORS.postForm);
    if (form) return postControl(element, form);
    const dialog = element.closest('[role="dialog"]');
    return (dialog && shareControl(element, dialog)) ?? messageControl(element);
  },
};
