import type { Browser } from 'wxt/browser';
import { COMPOSE_PORT, type FromPage, type ToPage, type WakePage } from '../shared/messages';
import { extension } from './extension';

/**
 * `open`: the background answers, as far as is known. `lost`: it does not, though it should.
 * `orphaned`: the extension was updated, switched off or removed under this page; only a reload helps.
 */
export type LinkState = 'open' | 'lost' | 'orphaned';

export interface LinkListener {
  received(message: ToPage): void;
  /** The port is a new one: the background knows nothing of this page. */
  reconnected(): void;
  changed(state: LinkState): void;
}

/** A question that has no answer after this many milliseconds gets none. The background may start cold. */
export const SILENCE = 3000;

/** Tries in a row with no word from the background before it counts as lost. */
const TRIES = 3;

/**
 * The port to the background. The browser stops the background when it is idle, so a port that closes is
 * opened again when there is something to say; nothing runs meanwhile.
 */
export class Link {
  #port: Browser.runtime.Port | null = null;
  #silentTries = 0;
  #state: LinkState = 'open';
  #wasConnected = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly listener: LinkListener) {}

  get state(): LinkState {
    return this.#state;
  }

  /** Sends, connecting first where needed; false when there is nobody to send to. */
  send(message: FromPage): boolean {
    const port = this.#port ?? this.#connect();
    if (!port) return false;
    try {
      port.postMessage(message);
      if (message.type === 'check') this.#waiting ??= setTimeout(() => this.#become('lost'), SILENCE);
      return true;
    } catch {
      this.#drop(port);
      return false;
    }
  }

  get connected(): boolean {
    return this.#port !== null;
  }

  /** Lets the background call a page that it lost sight of while it was stopped. */
  listen(): void {
    extension.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
      if ((message as WakePage | null)?.type !== 'wake') return;
      this.wake();
      respond(true);
    });
  }

  /** Gives a lost background another chance; called when the person does something. */
  retry(): void {
    if (this.#state === 'lost') this.#silentTries = 0;
  }

  /** Makes sure that the background knows this page. */
  wake(): void {
    if (!this.#port) this.#connect();
  }

  #connect(): Browser.runtime.Port | null {
    if (this.#silentTries >= TRIES) {
      this.#become('lost');
      return null;
    }
    let port: Browser.runtime.Port;
    try {
      // Without an id the extension is gone; some browsers throw instead.
      if (!extension.runtime?.id) throw new Error('no extension behind this script');
      port = extension.runtime.connect({ name: COMPOSE_PORT });
    } catch {
      this.#become('orphaned');
      return null;
    }
    this.#silentTries += 1;
    port.onMessage.addListener((message: unknown) => {
      this.#silentTries = 0;
      this.#heard();
      this.#become('open');
      this.listener.received(message as ToPage);
    });
    port.onDisconnect.addListener(() => this.#drop(port));
    this.#port = port;
    if (this.#wasConnected) this.listener.reconnected();
    this.#wasConnected = true;
    return port;
  }

  #drop(port: Browser.runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#heard();
    this.#become(extension.runtime?.id ? this.#state : 'orphaned');
    if (this.#state !== 'orphaned') this.listener.changed(this.#state);
  }

  #heard(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #become(state: LinkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.listener.changed(state);
  }
}
