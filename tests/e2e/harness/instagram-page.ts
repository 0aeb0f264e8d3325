import type { BoxGuide } from './practice-box';

const home = 'https://www.instagram.com/';
const photo = 'https://www.instagram.com/p/DBmarlvalley1/';

/** Every box of the practice Instagram. Found by class, not label: the labels come in four languages. */
export const instagramPage = {
  caption: {
    name: 'caption',
    surface: 'caption',
    address: `${home}?media=1`,
    reach: (page) => page.locator('.ig-nav a[href="/create/select/"]').click(),
    editable: (page) => page.getByRole('dialog').locator('[data-lexical-editor="true"]'),
    publish: (page) => page.locator('.ig-share'),
    newLineKey: 'Enter',
  },
  comment: {
    name: 'comment',
    surface: 'comment',
    address: photo,
    editable: (page) => page.locator('form textarea'),
    publish: (page) => page.locator('form .ig-post'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  lexicalComment: {
    name: 'comment',
    surface: 'comment',
    address: `${photo}?comment=lexical`,
    editable: (page) => page.locator('form [data-lexical-editor="true"]'),
    publish: (page) => page.locator('form .ig-post'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  reply: {
    name: 'comment',
    surface: 'reply',
    address: photo,
    reach: (page) => page.locator('.ig-meta [role="button"]').first().click(),
    editable: (page) => page.locator('form textarea'),
    publish: (page) => page.locator('form .ig-post'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
    prefilled: '@hannah.obuya ',
  },
  message: {
    name: 'message',
    surface: 'message',
    address: `${home}direct/t/5512/`,
    editable: (page) => page.locator('[data-pagelet="IGDComposerForCannes"] [data-lexical-editor="true"]'),
    publish: (page) => page.locator('.ig-message-row .ig-post'),
    publishKey: 'Enter',
    newLineKey: 'Shift+Enter',
  },
  bio: {
    name: 'bio',
    surface: 'bio',
    address: `${home}accounts/edit/`,
    editable: (page) => page.locator('#pepBio'),
    publish: (page) => page.locator('.ig-submit'),
    newLineKey: 'Enter',
  },
} satisfies Record<string, BoxGuide>;
