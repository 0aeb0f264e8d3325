import type { Page } from '@playwright/test';
import type { BoxGuide } from './practice-box';

const editor = '[data-testid="tweetTextarea_0"]';
const inlineButton = (page: Page) => page.getByTestId('tweetButtonInline');
const modalButton = (page: Page) => page.getByRole('dialog').getByTestId('tweetButton');
const inModal = (page: Page) => page.getByRole('dialog').locator(editor);
const statusAddress = 'https://x.com/hannah_obuya/status/1790000000000000102';

const draft = { publishKey: 'Control+Enter', newLineKey: 'Enter' } as const;

/** Every box of the practice X. */
export const xPage = {
  homePost: {
    name: 'home-post',
    surface: 'post',
    address: 'https://x.com/home',
    editable: (page) => page.locator(editor),
    publish: inlineButton,
    ...draft,
  },
  modalPost: {
    name: 'modal-post',
    surface: 'post',
    address: 'https://x.com/home',
    reach: (page) => page.getByTestId('SideNav_NewTweet_Button').click(),
    editable: inModal,
    publish: modalButton,
    ...draft,
  },
  quote: {
    name: 'modal-quote',
    surface: 'share',
    address: 'https://x.com/home',
    reach: (page) => page.getByTestId('retweet').first().click(),
    editable: inModal,
    publish: modalButton,
    ...draft,
  },
  /** The second part of a thread whose first part says "First part." */
  thread: {
    name: 'modal-post-2',
    surface: 'post',
    address: 'https://x.com/compose/post',
    reach: async (page) => {
      await inModal(page).click();
      await page.keyboard.type('First part.');
      await page.getByTestId('addButton').click();
    },
    editable: (page) => page.getByTestId('tweetTextarea_1'),
    publish: modalButton,
    ...draft,
  },
  inlineReply: {
    name: 'inline-reply',
    surface: 'reply',
    address: statusAddress,
    editable: (page) => page.getByTestId('inline_reply_offscreen').locator(editor),
    publish: inlineButton,
    ...draft,
  },
  modalReply: {
    name: 'modal-reply',
    surface: 'reply',
    address: statusAddress,
    reach: (page) => page.getByTestId('reply').first().click(),
    editable: inModal,
    publish: modalButton,
    ...draft,
  },
  message: {
    name: 'message',
    surface: 'message',
    address: 'https://x.com/messages/4411-2207',
    editable: (page) => page.getByTestId('dmComposerTextInput'),
    publish: (page) => page.getByTestId('dmComposerSendButton'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  chat: {
    name: 'chat',
    surface: 'message',
    address: 'https://x.com/i/chat/4411-2207',
    editable: (page) => page.getByTestId('dm-composer-textarea'),
    publish: (page) => page.getByTestId('dm-composer-send-button'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  bio: {
    name: 'bio',
    surface: 'bio',
    address: 'https://x.com/settings/profile',
    editable: (page) => page.locator('textarea[name="description"]'),
    publish: (page) => page.getByTestId('Profile_Save_Button'),
    newLineKey: 'Enter',
  },
} satisfies Record<string, BoxGuide>;
