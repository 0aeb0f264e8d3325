import { type Press, pressOf } from './press';
import type { Session } from './session';
import type { Site } from './sites/site';

export interface GuardHost {
  readonly site: Site;
  sessions(): readonly Session[];
  /** Takes in what the page has done up to now, so that the press is judged by what it would send. */
  catchUp(): void;
  /** Reads a box again, and asks about it if it says something new. */
  refresh(session: Session): void;
  /** A press was stopped: find out, ask the person, and let it go or not. */
  hold(press: Press): void;
}

/** A press comes as a row of events; sites publish on any of them. These are the ones that decide. */
const DECISIVE = ['click', 'keydown', 'submit'] as const;
const LEADING = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keypress',
  'keyup',
] as const;

/**
 * Hears Post before the page does: from `document_start`, on the window, in the capture phase. What may
 * go out is not touched. What may not, or not yet, is stopped, and nothing else is.
 */
export class Guard {
  #releasing: HTMLElement | null = null;

  constructor(private readonly host: GuardHost) {}

  /** Also called again after `document.open()`; a listener that is still there is not added twice. */
  listen(): void {
    for (const type of [...DECISIVE, ...LEADING]) {
      window.addEventListener(type, this.#hear, { capture: true, passive: false });
    }
  }

  /** Presses a control for the person. Scripted presses of the page have no pass. */
  release(control: HTMLElement): void {
    this.#releasing = control;
    try {
      control.click();
    } finally {
      this.#releasing = null;
    }
  }

  readonly #hear = (event: Event): void => {
    const { target } = event;
    if (event.type === 'click' && event.isTrusted && target instanceof Element) {
      this.host.site.pressed?.(target);
    }
    // Most keys are not for us, and this is on the path of every one of them.
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    this.host.catchUp();
    const press = pressOf(event, this.host.site, this.host.sessions());
    if (!press) return;
    const decisive = (DECISIVE as readonly string[]).includes(event.type);
    if (this.#mayGo(press, event)) {
      if (decisive) this.#spend(press);
      return;
    }
    event.stopImmediatePropagation();
    if (!decisive) return;
    event.preventDefault();
    this.host.hold(press);
  };

  #mayGo(press: Press, event: Event): boolean {
    const byPerson = event.isTrusted || this.#releasing !== null;
    return press.sessions.every((session) => {
      this.host.refresh(session);
      if (byPerson && session.mayPass) return true;
      return session.fresh && session.verdict === 'allow';
    });
  }

  /** A pass is good for one press; the form's submit belongs to the click, so it lasts until the task ends. */
  #spend(press: Press): void {
    const spent = press.sessions.map((session) => ({ session, pass: session.pass }));
    if (spent.every(({ pass }) => pass === null)) return;
    setTimeout(() => {
      for (const { session, pass } of spent) if (session.pass === pass) session.pass = null;
    });
  }
}
