import type { Session } from './session';
import { climb, isDisabled, type Site } from './sites/site';

/** An attempt to publish: by which control or key, and the boxes that would go out. */
export interface Press {
  /** `null` for a key in the box itself. */
  readonly control: HTMLElement | null;
  readonly sessions: readonly Session[];
}

/** The parts of an event that tell whether it publishes; real events have them all. */
type KeyLike = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** Enter while an input method is at work chooses a word; 229 is how older browsers say it. */
const isComposing = (event: KeyLike) => event.isComposing || event.keyCode === 229;

/** A list of names or tags is open under the caret: Enter picks from it. */
function isPicking(box: HTMLElement): boolean {
  const active = box.getAttribute('aria-activedescendant');
  if (!active || box.getAttribute('aria-expanded') === 'false') return false;
  return (box.getRootNode() as Document | ShadowRoot).getElementById(active) !== null;
}

/** Whether a key pressed in a box publishes it. */
export function keyPublishes(event: KeyLike, { box, kind }: Pick<Session, 'box' | 'kind'>): boolean {
  if (event.key !== 'Enter' || isComposing(event)) return false;
  if (event.ctrlKey || event.metaKey) return kind.ctrlEnterPosts === true || kind.enterPosts === true;
  return kind.enterPosts === true && !event.shiftKey && !event.altKey && !isPicking(box);
}

/** The boxes that a control publishes: those that stand nearest to it, all parts of a thread included. */
export function boxesOf(control: HTMLElement, kin: readonly Session[]): readonly Session[] {
  const gone = kin.filter(({ box, home }) => !box.isConnected && home?.contains(control));
  const present = kin.filter(({ box }) => box.isConnected);
  const nearest = climb(control, (ancestor) => {
    const within = present.filter(({ box }) => ancestor.contains(box));
    // The box left the dialog before the last step: what it said goes out, not what others say.
    if (within.length === 0 && gone.some(({ home }) => home === ancestor)) return gone;
    return within.length > 0 ? within : null;
  });
  return nearest ?? [];
}

/** What an event would publish, or `null` when it publishes nothing of ours to guard. */
export function pressOf(event: Event, site: Site, sessions: readonly Session[]): Press | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (event.type === 'submit') {
    const within = sessions.filter(({ box }) => target.contains(box));
    const submitter = (event as SubmitEvent).submitter;
    return within.length > 0 ? { control: submitter, sessions: within } : null;
  }
  if (event.type.startsWith('key')) {
    const key = event as KeyboardEvent;
    if (key.key !== 'Enter' && key.key !== ' ') return null;
    const inside = sessions.find(({ box }) => box.contains(target));
    if (inside) return keyPublishes(key, inside) ? { control: null, sessions: [inside] } : null;
    if (isComposing(key)) return null;
  }
  const control = site.controlAt(target);
  if (!control || isDisabled(control.element)) return null;
  const kin = sessions.filter(({ kind }) => control.kinds.includes(kind));
  const published = boxesOf(control.element, kin);
  return published.length > 0 ? { control: control.element, sessions: published } : null;
}
