import { describe, expect, it } from 'vitest';
import { fromPageSchema, fromPopupSchema } from '../../../entrypoints/background/incoming';

const good = {
  type: 'check',
  box: 1,
  revision: 2,
  text: 'Hello',
  context: { platform: 'x', surface: 'post', poster: { handle: '@ros_tiller' } },
};

describe('what comes in', () => {
  it('is taken where it fits', () => {
    expect(fromPageSchema.parse(good)).toEqual(good);
    expect(fromPopupSchema.safeParse({ type: 'tab', tabId: 3 }).success).toBe(true);
  });

  it.each([
    ['an account that a page may not claim', { ...good, context: { ...good.context, account: 'school' } }],
    ['a text that is none', { ...good, text: ['Hello'] }],
    ['a text without end', { ...good, text: 'a'.repeat(200_001) }],
    ['an unknown field', { ...good, html: '<b>' }],
    ['an unknown kind', { ...good, type: 'roster' }],
    ['nothing', null],
  ])('is dropped: %s', (_what, message) => {
    expect(fromPageSchema.safeParse(message).success).toBe(false);
  });

  it('is not taken by the wrong door', () => {
    expect(fromPopupSchema.safeParse(good).success).toBe(false);
    expect(fromPageSchema.safeParse({ type: 'tab', tabId: 3 }).success).toBe(false);
  });
});
