import { browser } from 'wxt/browser';
import type { FromPopup, TabState } from '../shared/messages';

/**
 * The tab that the popup speaks of: the one in front, or `?tab=ID` where the popup is opened as a tab of
 * its own.
 */
export async function tabInFront(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Null: no answer, or none that can be used. */
export async function askForTab(tabId: number): Promise<TabState | null> {
  const answer: unknown = await send({ type: 'tab', tabId });
  return answer && typeof answer === 'object' && 'state' in answer ? (answer as TabState) : null;
}

/** Sends and gives the answer; undefined when nobody answers. */
export function send(message: FromPopup): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => undefined);
}
