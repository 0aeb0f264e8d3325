import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { COMPOSE_PORT } from '../shared/messages';
import { texts } from '../shared/texts';
import { watchSchool } from './school';
import { serveCompose } from './serve-compose';
import { servePopup } from './serve-popup';

/** Listeners only: the browser starts this anew whenever one of them is wanted. */
export default defineBackground(() => {
  // Of the texts, not of the browser: a Welsh one may show Welsh texts and still call itself English.
  const language = texts('language') === 'cy' ? 'cy' : 'en';
  const school = watchSchool(language, () => {
    compose.stale();
    void school().then(({ damaged }) => warnOnButton(damaged));
  });
  const compose = serveCompose(school);

  // The roster must not be readable from a web page's process; where the browser cannot promise that
  // (Firefox has no such call), content scripts never ask for it.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === COMPOSE_PORT) compose.connect(port);
  });
  browser.runtime.onMessage.addListener(servePopup(school, compose));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.runtime.openOptionsPage();
    void markOpenTabs();
  });
});

/** Set-up says what is damaged and how it is mended; the button says that there is something to say. */
function warnOnButton(damaged: boolean): void {
  void browser.action.setBadgeText({ text: damaged ? '!' : '' });
}

/** Pages that were open before the extension came are not checked until they are loaded again; the popup says so. */
async function markOpenTabs(): Promise<void> {
  const hosts: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: [...hosts] });
  for (const { id } of tabs) {
    if (id !== undefined) void browser.action.setBadgeText({ tabId: id, text: '!' }).catch(() => {});
  }
}
