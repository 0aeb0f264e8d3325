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
  const school = watchSchool(language, () => compose.stale());
  const compose = serveCompose(school);

  // The roster must not be readable from a web page's process; where the browser cannot promise that
  // (Firefox has no such call), content scripts never ask for it.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === COMPOSE_PORT) compose.connect(port);
  });
  browser.runtime.onMessage.addListener(servePopup(school, compose));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
