import { type Browser, browser } from 'wxt/browser';
import { accountKey } from '../shared/account';
import type { FromPopup, TabState } from '../shared/messages';
import { storedAccountChoices } from '../shared/stored';
import { fromPopupSchema } from './incoming';
import type { School } from './school';
import type { ComposeService } from './serve-compose';

/** Whether the tab shows one of the sites that are checked; a page's address is visible to us only there. */
async function isOurSite(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const hosts: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return tab?.url !== undefined && hosts.some((host) => tab.url?.startsWith(host.replace(/\*$/, '')));
}

async function tabState(tabId: number, school: School, compose: ComposeService): Promise<TabState> {
  const { pack, profile } = school;
  const about = {
    pack: {
      title: pack.policy.title,
      school: profile?.school.name ?? '',
      version: pack.version,
      isDefault: true,
    },
    setUp: profile !== null,
  };
  await compose.wake(tabId);
  const box = compose.activeBox(tabId);
  if (box === null) return { state: (await isOurSite(tabId)) ? 'silent' : 'elsewhere', ...about };
  if (!box) return { state: 'quiet', ...about };
  const { id, platform, poster, text, checked } = box;
  return { state: 'checking', box: { id, platform, poster, text, checked }, ...about };
}

async function serve(message: FromPopup, school: () => Promise<School>, compose: ComposeService) {
  switch (message.type) {
    case 'tab':
      return tabState(message.tabId, await school(), compose);
    case 'set-account': {
      const choices = await storedAccountChoices.get();
      await storedAccountChoices.set({
        ...choices,
        [accountKey(message.platform, message.poster)]: message.account,
      });
      return true;
    }
    case 'apply':
      return compose.send(message.tabId, { type: 'apply', box: message.box, fix: message.fix });
  }
}

/** Answers the extension's own pages, and nobody else. */
export function servePopup(school: () => Promise<School>, compose: ComposeService) {
  return (value: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    const message = ours ? fromPopupSchema.safeParse(value) : undefined;
    if (!message?.success) return false;
    void serve(message.data, school, compose).then(respond, () => respond(undefined));
    return true;
  };
}
