import type { Finding } from '../../rules/engine/types';
import type { Session } from './session';

export interface HoverHost {
  sessionAt(target: EventTarget | undefined): Session | undefined;
  rectsOf(session: Session, finding: Finding): DOMRect[];
  /** The pointer rests on an underline, or pressed it. */
  open(session: Session, finding: Finding, pinned: boolean): void;
  /** The pointer has left the underline and the card. */
  leave(): void;
}

/** Resting this long opens the card; it stays this long after the pointer has left. Milliseconds. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 320;

/** Room above and below the words in which the pointer still means them, in pixels. */
const SLACK = 3;

/** Finds the underline under the pointer: it is no element, so its place is compared. */
export class Hover {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on: Finding | null = null;
  #insideCard = false;
  #point: { target: EventTarget | undefined; x: number; y: number } | null = null;

  constructor(private readonly host: HoverHost) {}

  listen(): void {
    window.addEventListener('pointermove', this.#moved, { capture: true, passive: true });
    window.addEventListener('click', this.#pressed, { capture: true, passive: true });
  }

  /** The pointer went onto the card, or off it. */
  insideCard(inside: boolean): void {
    this.#insideCard = inside;
    if (inside) clearTimeout(this.#timer);
    else this.#leaveSoon();
  }

  readonly #moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const due = this.#point === null;
    this.#point = { target: event.composedPath()[0], x: event.clientX, y: event.clientY };
    if (due) requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    const point = this.#point;
    this.#point = null;
    if (!point) return;
    const hit = this.#hit(point.target, point.x, point.y);
    if (hit?.finding === this.#on) return;
    if (!hit && this.#on === null) return;
    this.#on = hit?.finding ?? null;
    clearTimeout(this.#timer);
    if (hit) this.#timer = setTimeout(() => this.host.open(hit.session, hit.finding, false), OPEN_AFTER);
    else this.#leaveSoon();
  };

  readonly #pressed = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const hit = this.#hit(event.composedPath()[0], event.clientX, event.clientY);
    if (!hit) return;
    clearTimeout(this.#timer);
    this.host.open(hit.session, hit.finding, true);
  };

  #leaveSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#insideCard && this.#on === null) this.host.leave();
    }, CLOSE_AFTER);
  }

  #hit(target: EventTarget | undefined, x: number, y: number) {
    const session = this.host.sessionAt(target);
    if (!session || session.open.length === 0) return null;
    const under = (rect: DOMRect) =>
      x >= rect.left && x <= rect.right && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
    // Of findings that lie in one another the narrowest is meant.
    const finding = session.open
      .filter((one) => this.host.rectsOf(session, one).some(under))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return finding ? { session, finding } : null;
  }
}
