import { expect, it } from 'vitest';
import cy from '../../assets/public/_locales/cy/messages.json';
import en from '../../assets/public/_locales/en/messages.json';
import { translator } from '../../components/texts';

const inLanguage = (messages: Readonly<Record<string, { readonly message: string }>>) =>
  translator((key) => messages[key]?.message);

it('chooses the plural of English by the count', () => {
  const t = inLanguage(en);
  expect(t('findings', { count: 1 })).toBe('1 thing to look at');
  expect(t('findings', { count: 2 })).toBe('2 things to look at');
});

it('chooses among the six plurals of Welsh', () => {
  const t = inLanguage(cy);
  const said = [1, 2, 3, 4, 6, 7].map((count) => t('findings', { count }));
  expect(said).toEqual([
    '1 peth i’w ystyried',
    '2 beth i’w hystyried',
    '3 pheth i’w hystyried',
    '4 peth i’w hystyried',
    '6 pheth i’w hystyried',
    '7 peth i’w hystyried',
  ]);
});

it('puts values in their places, and leaves alone what it has no value for', () => {
  const t = inLanguage(en);
  expect(t('policy_section', { section: 'Scope' })).toBe('Policy: Scope');
  expect(t('policy_section')).toBe('Policy: {section}');
});

it('gives the key where there is no text, rather than nothing', () => {
  expect(translator((key) => (key === 'language' ? 'en' : undefined))('close')).toBe('close');
});
