import { type Browser, browser } from 'wxt/browser';
import { type Checked, COMPOSE_PORT, type FromPage, type PageContext, type ToPage } from '../shared/messages';

export interface PracticeDraft {
  readonly text: string;
  readonly context: PageContext;
}

const BOX = 1;

/**
 * The practice box of the options page, as one more page with a compose box: it is checked the same way
 * and by the same background as the boxes of the sites.
 */
export class PracticePort {
  #port: Browser.runtime.Port | undefined;
  #revision = 0;
  #draft: PracticeDraft | undefined;

  constructor(private readonly onChecked: (checked: Checked) => void) {}

  check(draft: PracticeDraft): void {
    this.#draft = draft;
    this.#revision += 1;
    const { text, context } = draft;
    this.#send({ type: 'check', box: BOX, revision: this.#revision, text, context });
  }

  close(): void {
    this.#port?.disconnect();
    this.#port = undefined;
  }

  #send(message: FromPage): void {
    this.#port ??= this.#open();
    this.#port.postMessage(message);
  }

  #open(): Browser.runtime.Port {
    const port = browser.runtime.connect({ name: COMPOSE_PORT });
    port.onMessage.addListener((message: ToPage) => {
      if (message.type === 'stale' && this.#draft) this.check(this.#draft);
      if (message.type === 'checked' && message.revision === this.#revision) this.onChecked(message.result);
    });
    // The background may be stopped at any time; the next check starts it again.
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = undefined;
    });
    return port;
  }
}
