import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/popup-view';
import { Texts } from '../../components/texts';
import type { Account, Fix } from '../../rules/engine/types';
import type { TabState } from '../shared/messages';
import { texts } from '../shared/texts';
import { askForTab, send, tabInFront } from './ask';

/** While it is open the popup follows the draft; it is closed by the next press anywhere else. */
const ASK_AGAIN_MS = 300;

function Popup() {
  const [tabId, setTabId] = useState<number>();
  const [tab, setTab] = useState<TabState | null>();
  const [said, say] = useState<string>();

  useEffect(() => {
    let open = true;
    const follow = async () => {
      const id = await tabInFront();
      setTabId(id);
      while (open) {
        setTab(id === undefined ? null : await askForTab(id));
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      }
    };
    void follow();
    return () => {
      open = false;
    };
  }, []);

  const box = tab?.box;
  const apply = async (fix: Fix) => {
    if (!box || tabId === undefined) return;
    const sent = await send({ type: 'apply', tabId, box: box.id, fix });
    say(texts(sent ? 'fix_sent' : 'fix_lost'));
  };
  const setAccount = (account: Account) => {
    if (box) void send({ type: 'set-account', platform: box.platform, poster: box.poster, account });
  };
  const reload = async () => {
    if (tabId !== undefined) await browser.tabs.reload(tabId);
    window.close();
  };
  const setUp = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };
  return (
    <PopupView tab={tab} said={said} onFix={apply} onAccount={setAccount} onReload={reload} onSetUp={setUp} />
  );
}

document.documentElement.lang = texts('language');
const place = document.getElementById('popup');
if (place) {
  render(
    <Texts.Provider value={texts}>
      <Popup />
    </Texts.Provider>,
    place,
  );
}
