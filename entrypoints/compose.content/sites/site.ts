import type { Platform } from '../../../rules/engine/types';
import type { PageContext } from '../../shared/messages';

/** One sort of compose box of a site. */
export interface BoxKind {
  /** For reports and for telling which control publishes what. */
  readonly name: string;
  /** Enter alone publishes (a comment, a message); where it does not, it is a new line. */
  readonly enterPosts?: boolean;
  /** Ctrl+Enter or Cmd+Enter publishes. */
  readonly ctrlEnterPosts?: boolean;
  /** The site takes the box away before the last step of publishing it. */
  readonly outlivesBox?: boolean;
}

/** A control that publishes, and the kinds of boxes it publishes. */
export interface PublishControl {
  readonly element: HTMLElement;
  readonly kinds: readonly BoxKind[];
}

/** What is known of a site: where its boxes are, what publishes them, and what it shows of a draft's context. */
export interface Site {
  readonly platform: Platform;
  /** Every element that may be a compose box. */
  readonly boxes: string;
  /** What sort of box an element that matches `boxes` is; `null` when it is none (a search field). */
  kindOf(box: HTMLElement): BoxKind | null;
  contextOf(box: HTMLElement, kind: BoxKind): PageContext;
  /** The publishing control that an element is, or is part of. */
  controlAt(target: Element): PublishControl | null;
  /** Hears what is pressed, to remember what the page forgets (whose post is being answered). */
  pressed?(target: Element): void;
}

/** Everything that a person presses as a button. */
export const PRESSABLE = 'button, [role="button"], input[type="submit"]';

export const isDisabled = (control: Element) =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** `read` of the nearest ancestor that gives something, from the element outwards. */
export function climb<T>(from: Element, read: (ancestor: Element) => T | null | undefined): T | null {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const found = read(at);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

/** The control that publishes a box, or `null` where only a key does, or the site hides it. */
export function controlOf(site: Site, box: HTMLElement, kind: BoxKind): HTMLElement | null {
  return climb(box, (ancestor) => {
    if (ancestor === box) return null;
    for (const candidate of ancestor.querySelectorAll(PRESSABLE)) {
      const control = site.controlAt(candidate);
      if (control?.kinds.includes(kind) && control.element === candidate) return control.element;
    }
    return null;
  });
}
