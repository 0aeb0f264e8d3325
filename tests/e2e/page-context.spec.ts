import type { PageContext } from '../../entrypoints/shared/messages';
import type { PracticeSettings } from '../pages/shared/practice-settings';
import { facebookPage } from './harness/facebook-page';
import { instagramPage } from './harness/instagram-page';
import type { BoxGuide } from './harness/practice-box';
import { expect, test } from './harness/second-look';
import { xPage } from './harness/x-page';

interface Message {
  type: string;
  context?: PageContext;
}

/** What of the extension's own interface is used inside its worker. */
declare const chrome: {
  runtime: {
    onConnect: {
      addListener(
        hear: (port: { onMessage: { addListener(hear: (message: Message) => void): void } }) => void,
      ): void;
    };
  };
};
declare const self: { seen?: Message[] };

type Settings = Partial<Record<keyof PracticeSettings, string>>;
type Case = readonly [name: string, guide: BoxGuide, settings: Settings, expected: Partial<PageContext>];

const teacher = { handle: '@ros_tiller' };
const libraries = 'Marl Valley Libraries';

const cases: readonly Case[] = [
  ['X post', xPage.homePost, {}, { surface: 'post', poster: teacher, audience: 'public' }],
  ['X post by a delegate', xPage.homePost, { as: 'delegated' }, { poster: { handle: '@BrackenfoldPri' } }],
  [
    'X post with pictures and a tag',
    xPage.homePost,
    { media: '2', tagged: 'Tilly Marchbanks' },
    { media: [{ kind: 'image' }, { kind: 'image' }], tagged: ['Tilly Marchbanks'] },
  ],
  ['X pictures with nobody tagged', xPage.homePost, { media: '1' }, { media: [{ kind: 'image' }] }],
  ['X quote', xPage.quote, {}, { surface: 'share', poster: teacher, sharing: { author: '@MarlValleyLibs' } }],
  [
    'X reply in a modal',
    xPage.modalReply,
    {},
    { surface: 'reply', poster: teacher, replyingTo: { name: 'Hannah Obuya', handle: '@hannah_obuya' } },
  ],
  [
    'X reply on a post’s page',
    xPage.inlineReply,
    {},
    { surface: 'reply', poster: teacher, replyingTo: { name: 'Hannah Obuya', handle: '@hannah_obuya' } },
  ],
  [
    'X message',
    xPage.message,
    {},
    { surface: 'message', audience: 'private', replyingTo: { name: 'Hannah Obuya' } },
  ],
  [
    'X chat',
    xPage.chat,
    {},
    { surface: 'message', audience: 'private', replyingTo: { name: 'Hannah Obuya' } },
  ],
  ['X bio', xPage.bio, {}, { surface: 'bio' }],
  [
    'Facebook post to friends',
    facebookPage.post,
    { audience: 'friends' },
    { surface: 'post', audience: 'friends', poster: { name: 'Ros Tiller' } },
  ],
  ['Facebook post to all', facebookPage.post, {}, { surface: 'post', audience: 'public' }],
  [
    'Facebook post to friends, in Welsh',
    facebookPage.post,
    { audience: 'friends', lang: 'cy' },
    { audience: 'friends' },
  ],
  [
    'Facebook post as a Page',
    facebookPage.post,
    { as: 'school' },
    { poster: { name: 'Brackenfold Primary School' } },
  ],
  [
    'Facebook post with a picture and somebody',
    facebookPage.post,
    { media: '1', tagged: 'Tilly Marchbanks' },
    { media: [{ kind: 'image' }], tagged: ['Tilly Marchbanks'] },
  ],
  [
    'Facebook post with a shared one in it',
    facebookPage.post,
    { quoted: '1' },
    { surface: 'share', sharing: { author: libraries } },
  ],
  ['Facebook share', facebookPage.share, {}, { surface: 'share', sharing: { author: libraries } }],
  ['Facebook comment', facebookPage.comment, {}, { surface: 'comment', replyingTo: { name: libraries } }],
  [
    'Facebook comment in a dialog',
    facebookPage.permalinkComment,
    {},
    { surface: 'comment', replyingTo: { name: libraries } },
  ],
  ['Facebook reply', facebookPage.reply, {}, { surface: 'reply', replyingTo: { name: 'Hannah Obuya' } }],
  [
    'Facebook message',
    facebookPage.message,
    {},
    { surface: 'message', audience: 'private', replyingTo: { name: 'Hannah Obuya' } },
  ],
  [
    'Instagram caption',
    instagramPage.caption,
    { media: '2' },
    { surface: 'caption', poster: { handle: 'ros.tiller' }, media: [{ kind: 'image' }, { kind: 'image' }] },
  ],
  [
    'Instagram comment',
    instagramPage.comment,
    {},
    { surface: 'comment', replyingTo: { handle: 'marlvalleylibraries' } },
  ],
  ['Instagram reply', instagramPage.reply, {}, { surface: 'reply', replyingTo: { handle: 'hannah.obuya' } }],
  [
    'Instagram message',
    instagramPage.message,
    {},
    { surface: 'message', audience: 'private', replyingTo: { handle: 'hannah.obuya', name: 'Hannah Obuya' } },
  ],
  [
    'Instagram bio',
    instagramPage.bio,
    { as: 'school' },
    { surface: 'bio', poster: { handle: 'brackenfoldprimary' } },
  ],
];

for (const [name, guide, settings, expected] of cases) {
  test(`${name}: what the page shows of it is read`, async ({ open, browserWithExtension }) => {
    const worker = browserWithExtension.context.serviceWorkers()[0];
    await worker?.evaluate(() => {
      self.seen = [];
      const { seen } = self;
      chrome.runtime.onConnect.addListener((port) => {
        port.onMessage.addListener((message) => seen.push(message));
      });
    });
    const box = await open(guide, settings);
    await box.write('Good morning.');
    const newest = () =>
      worker?.evaluate(() => self.seen?.filter(({ type }) => type === 'check').at(-1)?.context);
    await expect.poll(newest).toMatchObject(expected);
    const context = await newest();
    for (const part of ['media', 'tagged', 'sharing', 'replyingTo'] as const) {
      if (expected[part] === undefined) continue;
      expect(context?.[part]).toEqual(expected[part]);
    }
    if (name === 'X pictures with nobody tagged') expect(context?.tagged).toBeUndefined();
  });
}
