import { type Browser, browser } from 'wxt/browser';
import type { ToPage, WakePage } from '../shared/messages';
import { type BoxSession, PageSessions } from './box-sessions';
import { fromPageSchema } from './incoming';
import type { School } from './school';

export interface ComposeService {
  connect(port: Browser.runtime.Port): void;
  /** What is in force changed: every page asks again. */
  stale(): void;
  /** The box in use in a tab; `undefined` when the tab has none, `null` when no script answers there. */
  activeBox(tabId: number): BoxSession | undefined | null;
  send(tabId: number, message: ToPage): boolean;
  /**
   * Makes sure that a page which the browser cut off, by stopping the background when it was idle, is
   * known again. A tab where no script answers stays unknown.
   */
  wake(tabId: number): Promise<void>;
}

const COLOURS = { stop: '#b3261e', ask: '#8a5a00', allow: '#3d5a40' } as const;

/** The pages whose drafts are being checked, and the number on the toolbar button. */
export function serveCompose(school: () => Promise<School>): ComposeService {
  const pages = new Map<number, PageSessions>();

  const showCount = (tabId: number) => {
    const checked = pages.get(tabId)?.active?.checked;
    const count = checked?.findings.length ?? 0;
    // The tab may have gone in the meantime; there is nothing to show then.
    void browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => {});
    if (checked && count > 0) {
      void browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[checked.verdict] }).catch(() => {});
    }
  };

  return {
    connect(port) {
      const { sender } = port;
      const tabId = sender?.tab?.id;
      // Only our own script in the top frame of a tab may speak here.
      if (sender?.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) {
        return port.disconnect();
      }
      let open = true;
      const page = new PageSessions(
        school,
        // A page may go while its draft is being read; then there is nobody to answer.
        (message) => open && port.postMessage(message),
        () => open && showCount(tabId),
      );
      // A page that is only prepared in case it is wanted must not stand for the one that is seen.
      const prepared = (sender as { documentLifecycle?: string }).documentLifecycle === 'prerender';
      if (!prepared) pages.set(tabId, page);
      port.onMessage.addListener((value: unknown) => {
        const message = fromPageSchema.safeParse(value);
        if (!message.success) return;
        pages.set(tabId, page);
        void page.take(message.data);
      });
      port.onDisconnect.addListener(() => {
        open = false;
        if (pages.get(tabId) === page) pages.delete(tabId);
      });
    },
    stale() {
      for (const page of pages.values()) page.send({ type: 'stale' });
    },
    activeBox: (tabId) => (pages.has(tabId) ? pages.get(tabId)?.active : null),
    async wake(tabId) {
      if (pages.has(tabId)) return;
      const message: WakePage = { type: 'wake' };
      await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
    },
    send(tabId, message) {
      const page = pages.get(tabId);
      page?.send(message);
      return page !== undefined;
    },
  };
}
