import type { Fix } from '../../rules/engine/types';
import type { FromPage, ToPage } from '../shared/messages';
import { placeSoon } from './follow';
import { Gate, type HeldPress } from './gate';
import { Guard } from './guard';
import { Link, type LinkState, SILENCE } from './link';
import { Paint } from './paint';
import type { Press } from './press';
import { Session } from './session';
import { controlOf, isDisabled, type Site } from './sites/site';
import { Watch } from './watch';

/** What the person is shown; kept apart so that checking and guarding go on whatever it does. */
export interface Front {
  /** Hears the page; called again after `document.open()`, which takes all listeners away. */
  listen(): void;
  /** Something about the boxes changed. */
  update(): void;
  showGate(held: HeldPress | null): void;
  /** The key must be pressed once more: no script can press it. */
  askForKey(): void;
  apply(session: Session, fix: Fix): Promise<boolean>;
  readonly mirrors: () => ParentNode & Node;
}

/** Ties a page together: its boxes, what is known of them, who listens and who paints. */
export class Desk {
  readonly gate: Gate;
  readonly paint: Paint;
  #sessions = new Map<HTMLElement, Session>();
  #link: Link;
  #guard: Guard;
  #watch: Watch;
  #boxes = new MutationObserver((records) => this.#boxesChanged(records));
  #active: Session | null = null;
  #contextsDue = false;

  constructor(
    readonly site: Site,
    private readonly front: Front,
  ) {
    this.paint = new Paint(front.mirrors);
    this.#link = new Link({
      received: (message) => this.#received(message),
      reconnected: () => queueMicrotask(() => this.#askAgain()),
      changed: () => this.#linkChanged(),
    });
    this.gate = new Gate({
      refresh: (session) => this.refresh(session),
      canAsk: () => this.#link.state === 'open',
      show: (held) => front.showGate(held),
      release: (press) => this.#release(press),
    });
    this.#guard = new Guard({
      site,
      sessions: () => this.sessions,
      catchUp: () => this.#watch.catchUp(),
      refresh: (session) => this.refresh(session),
      hold: (press) => void this.gate.hold(press),
    });
    this.#watch = new Watch(site, {
      appeared: (box) => this.#open(box),
      pageChanged: () => this.#pageChanged(),
      documentReplaced: () => this.#listen(),
      isInBox: (node) => this.sessionAt(node) !== undefined,
    });
  }

  get sessions(): Session[] {
    return [...this.#sessions.values()];
  }

  get active(): Session | null {
    return this.#active;
  }

  get linkState(): LinkState {
    return this.#link.state;
  }

  start(): void {
    this.#listen();
    this.#watch.start();
    this.#link.listen();
  }

  sessionAt(target: EventTarget | null | undefined): Session | undefined {
    if (!(target instanceof Node)) return undefined;
    return this.sessions.find(({ box }) => box.contains(target));
  }

  /** Reads a box again and asks about what is new in it. */
  refresh(session: Session): void {
    if (session.refresh()) this.#changed(session);
    else if (!session.fresh) this.#ask(session);
  }

  #listen(): void {
    this.#guard.listen();
    window.addEventListener('input', this.#onInput, { capture: true, passive: true });
    window.addEventListener('focusin', this.#onFocus, { capture: true, passive: true });
    this.front.listen();
  }

  readonly #onInput = (event: Event): void => {
    const session = this.sessionAt(event.composedPath()[0]);
    if (!session) return;
    this.#link.retry();
    // The text of all other boxes is seen to change.
    if (session.box instanceof HTMLTextAreaElement) this.#retype(session);
  };

  readonly #onFocus = (event: Event): void => {
    const session = this.sessionAt(event.composedPath()[0]);
    if (!session || session === this.#active) return;
    this.#active = session;
    // Also wakes the background, which takes a moment, before the first key is pressed.
    this.#link.send({ type: 'active', box: session.id });
    this.front.update();
  };

  #open(box: HTMLElement): void {
    if (this.#sessions.has(box)) return;
    const kind = this.site.kindOf(box);
    if (!kind) return;
    const session = new Session(box, kind, this.site);
    const former = this.sessions.find((other) => !other.box.isConnected && other.kind === kind);
    if (former) {
      session.succeed(former);
      this.#close(former);
      if (this.#active === former) this.#active = session;
    }
    this.#sessions.set(box, session);
    this.#boxes.observe(box, { subtree: true, childList: true, characterData: true });
    if (box.contains(document.activeElement)) this.#active = session;
    if (!session.idle) this.#changed(session);
  }

  #close(session: Session): void {
    this.paint.clear(session);
    this.#sessions.delete(session.box);
    if (this.#active === session) this.#active = null;
    if (this.#link.connected) this.#link.send({ type: 'closed', box: session.id });
  }

  #boxesChanged(records: readonly MutationRecord[]): void {
    const changed = new Set(records.map(({ target }) => this.sessionAt(target)));
    for (const session of changed) if (session) this.#retype(session);
  }

  /** The text of a box may be another; what stands around it is looked at with the next frame. */
  #retype(session: Session): void {
    if (session.refreshText()) this.#changed(session);
    else this.paint.update(session);
    this.#refreshContextsSoon();
  }

  #pageChanged(): void {
    let gone = false;
    for (const session of this.sessions) {
      if (session.box.isConnected) {
        // A script may set a textarea's value without an event; the page changes when it does.
        if (session.box instanceof HTMLTextAreaElement) this.#retype(session);
        continue;
      }
      this.paint.clear(session);
      gone = true;
      const stays = session.kind.outlivesBox && session.home?.isConnected && !session.idle;
      if (!stays) this.#close(session);
    }
    if (gone) this.front.update();
    placeSoon();
    this.#refreshContextsSoon();
  }

  /** Pictures, audience and the like: once a frame is often enough for them. */
  #refreshContextsSoon(): void {
    if (this.#contextsDue || this.#sessions.size === 0) return;
    this.#contextsDue = true;
    requestAnimationFrame(() => {
      this.#contextsDue = false;
      // An empty box that nobody is in can wait for the press that would publish it.
      const used = this.sessions.filter((session) => session === this.#active || !session.idle);
      for (const session of used) if (session.refreshContext()) this.#changed(session);
    });
  }

  #changed(session: Session): void {
    this.#ask(session);
    this.#forgetIdle(session);
    this.paint.update(session);
    this.front.update();
  }

  /**
   * One check under way for each box; when its answer comes, the newest text is asked about. A check that
   * gets no answer (the text was too long, the engine failed) must not silence those after it.
   */
  #ask(session: Session): void {
    const at = performance.now();
    if (session.fresh || (session.asked && at - session.asked.at < SILENCE)) return;
    const { id: box, revision, text, context } = session;
    const asked = { revision, text, at };
    session.asked = asked;
    session.known = true;
    const sent = this.#send({ type: 'check', box, revision, text, context });
    // A port that was found dead may have been replaced meanwhile, and the question asked again there.
    if (!sent && session.asked === asked) session.asked = null;
  }

  /** A box that was emptied, most often by posting: popup and toolbar must not go on showing its draft. */
  #forgetIdle(session: Session): void {
    if (!session.idle || !session.known) return;
    session.known = false;
    if (!this.#link.connected) return;
    this.#send({ type: 'closed', box: session.id });
    if (session === this.#active) this.#send({ type: 'active', box: session.id });
  }

  #send(message: FromPage): boolean {
    return this.#link.send(message);
  }

  #received(message: ToPage): void {
    if (message.type === 'stale') {
      for (const session of this.sessions) session.outdate();
      this.#askAgain();
      return;
    }
    const session = this.sessions.find(({ id }) => id === message.box);
    if (!session) return;
    if (message.type === 'apply') {
      void this.front
        .apply(session, message.fix)
        .then((ok) => this.#send({ type: 'applied', box: session.id, ok }));
      return;
    }
    session.take(message.revision, message.result);
    this.#ask(session);
    // The answer is to a draft that the background has taken in once more.
    session.known = true;
    this.#forgetIdle(session);
    this.paint.update(session);
    this.gate.update();
    this.front.update();
  }

  /** The background is a new one, or knows new things: everything that is written is asked about again. */
  #askAgain(): void {
    for (const session of this.sessions) {
      if (session.asked || session.idle) continue;
      session.outdate();
      this.#ask(session);
    }
    if (this.#active) this.#send({ type: 'active', box: this.#active.id });
  }

  #linkChanged(): void {
    const { connected } = this.#link;
    if (!connected || this.#link.state === 'lost') {
      // Over a port that still stands, the same question would only get the same silence.
      const waiting = this.sessions.filter(
        ({ asked, revision }) => asked && (!connected || asked.revision !== revision),
      );
      for (const session of waiting) session.asked = null;
      for (const session of waiting) this.#ask(session);
    }
    this.front.update();
  }

  #release(press: Press): void {
    const given = press.control;
    const first = press.sessions[0];
    const usable = given?.isConnected && !isDisabled(given) ? given : null;
    const control = usable ?? (first?.box.isConnected ? controlOf(this.site, first.box, first.kind) : null);
    if (control && !isDisabled(control)) {
      this.#guard.release(control);
      return;
    }
    first?.box.focus();
    this.front.askForKey();
  }
}
