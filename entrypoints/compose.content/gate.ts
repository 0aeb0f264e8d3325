import type { Finding } from '../../rules/engine/types';
import type { Press } from './press';
import type { Session } from './session';

/** How long a press may be held for a verdict, in milliseconds, before the person is asked. */
const PATIENCE = 1000;

/** A press that waits for the person, as the dialog shows it. */
export interface HeldPress {
  readonly press: Press;
  /** Something could not be checked, so nobody knows. */
  readonly unchecked: boolean;
}

export interface GateHost {
  refresh(session: Session): void;
  /** Whether there is anybody to ask for a verdict. */
  canAsk(): boolean;
  /** Shows or hides the dialog. */
  show(held: HeldPress | null): void;
  /** Presses the control again, or asks the person to press the key again. */
  release(press: Press): void;
}

/** What in a draft keeps it back: notes do not. */
export const blocking = (session: Session): Finding[] =>
  session.fresh ? session.open.filter(({ severity }) => severity !== 'note') : [];

/** One held press at a time: waits for the verdict, lets go what is right and asks about the rest. */
export class Gate {
  #held: HeldPress | null = null;
  #busy = false;

  constructor(private readonly host: GateHost) {}

  get held(): HeldPress | null {
    return this.#held;
  }

  async hold(press: Press): Promise<void> {
    // The answer is on its way: a second press adds nothing.
    if (this.#busy) return;
    // Nobody can press behind our dialog: the page has thrown it out. The question still stands, and no
    // press by a script may put another in its place.
    if (this.#held) return this.update();
    this.#busy = true;
    try {
      await this.#settle(press);
    } finally {
      this.#busy = false;
    }
    if (this.#mayGo(press)) this.host.release(press);
    else this.#ask(press);
  }

  /**
   * After a fix: asks about what is left. True when nothing is. Where no verdict comes in time, the next
   * press of Post will wait for one.
   */
  async again(press: Press): Promise<boolean> {
    await this.#settle(press);
    if (!press.sessions.every((session) => session.fresh)) return false;
    if (this.#mayGo(press)) return true;
    this.#ask(press);
    return false;
  }

  close(): void {
    this.#held = null;
    this.host.show(null);
  }

  /**
   * The person's own decision: exactly what is written now may go, once. The reason that the school may
   * demand is asked for so that the person stops to think; it is kept nowhere and told to nobody.
   */
  postAnyway(): void {
    const held = this.#held;
    if (!held) return;
    this.close();
    for (const session of held.press.sessions) session.grantPass();
    this.host.release(held.press);
  }

  /** New verdicts came in while the dialog is open. */
  update(): void {
    if (this.#held) this.#ask(this.#held.press);
  }

  #ask(press: Press): void {
    this.#held = { press, unchecked: press.sessions.some((session) => !session.fresh || session.faulty) };
    this.host.show(this.#held);
  }

  #mayGo(press: Press): boolean {
    return press.sessions.every(
      (session) => session.mayPass || (session.fresh && session.verdict === 'allow'),
    );
  }

  async #settle(press: Press): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (const session of press.sessions) {
      this.host.refresh(session);
      // The site may go on changing the draft; the verdict must be for what it says at the end.
      while (!session.fresh && this.host.canAsk() && performance.now() < end) {
        await session.settled(end - performance.now());
        this.host.refresh(session);
      }
    }
  }
}
