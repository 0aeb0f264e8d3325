import type { Page } from '@playwright/test';
import type { BoxGuide } from './practice-box';

const home = 'https://www.facebook.com/';
const permalink = 'https://www.facebook.com/MarlValleyLibraries/posts/1022000000000031';
const lexical = '[data-lexical-editor="true"]';
const inDialog = (page: Page) => page.getByRole('dialog').locator(lexical);
const dialogButton = (page: Page) => page.getByRole('dialog').locator('.fb-publish');
const openPost = (page: Page) => page.locator('.fb-open').click();
const commentForm = '.fb-feed .fb-card > form';
const permalinkForm = '.fb-dialog .fb-card > form';
const replyForm = '.fb-reply form';
const submitOf = (form: string) => (page: Page) =>
  page.locator(`${form} #focused-state-composer-submit [role="button"]`);

/** Every box of the practice Facebook. Found by class, not label: the labels come in four languages. */
export const facebookPage = {
  post: {
    name: 'post',
    surface: 'post',
    address: home,
    reach: openPost,
    editable: inDialog,
    publish: dialogButton,
    newLineKey: 'Enter',
  },
  twoStepPost: {
    name: 'post',
    surface: 'post',
    address: `${home}?flow=next`,
    reach: openPost,
    editable: inDialog,
    beforePublish: (page) => dialogButton(page).click(),
    publish: dialogButton,
    newLineKey: 'Enter',
  },
  /** The same, with the box gone from the page when Post is pressed. */
  twoStepPostGone: {
    name: 'post',
    surface: 'post',
    address: `${home}?flow=next-gone`,
    reach: openPost,
    editable: inDialog,
    beforePublish: (page) => dialogButton(page).click(),
    publish: dialogButton,
    newLineKey: 'Enter',
  },
  share: {
    name: 'share',
    surface: 'share',
    address: home,
    reach: (page) => page.locator('.fb-actions [role="button"]').nth(2).click(),
    editable: inDialog,
    publish: dialogButton,
    newLineKey: 'Enter',
  },
  comment: {
    name: 'feed-comment-1022000000000031',
    surface: 'comment',
    address: home,
    reach: (page) => page.locator('.fb-actions [role="button"]').nth(1).click(),
    editable: (page) => page.locator(`${commentForm} ${lexical}`),
    publish: submitOf(commentForm),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  permalinkComment: {
    name: 'permalink-comment-1022000000000031',
    surface: 'comment',
    address: permalink,
    editable: (page) => page.locator(`${permalinkForm} ${lexical}`),
    publish: submitOf(permalinkForm),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  reply: {
    name: 'feed-reply-70011',
    surface: 'reply',
    address: home,
    reach: (page) => page.locator('.fb-comment-row [role="button"]').nth(1).click(),
    editable: (page) => page.locator(`${replyForm} ${lexical}`),
    publish: submitOf(replyForm),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
    prefilled: 'Hannah Obuya ',
  },
  message: {
    name: 'message-1',
    surface: 'message',
    address: home,
    reach: (page) => page.locator('.fb-contacts [role="button"]').first().click(),
    editable: (page) => page.locator(`.fb-chat ${lexical}`),
    publish: (page) => page.locator('.fb-chat .fb-send'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
} satisfies Record<string, BoxGuide>;
