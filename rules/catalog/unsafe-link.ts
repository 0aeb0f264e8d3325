import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { createLinkReader } from '../engine/links/link-reader';
import { spansPerParagraph } from '../engine/per-paragraph';

export const unsafeLink = defineRule({
  id: 'unsafe-link',
  summary: 'A link shows where it goes, and goes where a school may send people.',
  finds: [
    'shortened links',
    'hosts that look like another: other scripts, digits for letters, a known name in front of a strange one, one letter off the school’s own site',
    'bare addresses of numbers',
    'adult, gambling and file-sharing sites',
    'log-ins and payments over plain http',
  ],
  leaves: [
    'ordinary links to schools, gov.uk, nhs.uk and other sites in full',
    'the school’s own site',
    'e-mail addresses',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Hosts that are never pointed out. */
    allowed: z.array(z.string()).default([]),
    /** Hosts that nobody may link to. */
    blocked: z.array(z.string()).default([]),
    /** Shorteners beside those that are known. */
    shorteners: z.array(z.string()).default([]),
  }),
  create(lists, world) {
    const links = spansPerParagraph(createLinkReader(world.profile, lists));
    return (draft) =>
      links(draft).map(({ start, end, danger, host }) => {
        const space =
          draft.text[end] === ' ' && (start === 0 || /\s/.test(draft.text[start - 1] ?? '')) ? 1 : 0;
        return {
          start,
          end,
          variant: danger,
          params: { host },
          fixes: [{ kind: 'replace', key: 'remove', start, end: end + space, text: '' }],
        };
      });
  },
  examples: {
    flag: [
      { text: 'Book your slot: https://tinyurl.com/brackeneve', at: 'tinyurl.com', variant: 'shortener' },
      { text: 'Dinner money has moved to brackenf0ld.example/pay', at: 'brackenf0ld', variant: 'look-alike' },
      { text: 'Consent forms: nhs.uk.flu-forms.top by Friday', at: 'nhs.uk.flu', variant: 'look-alike' },
      { text: 'The pond camera: http://203.0.113.9:8080/cam', at: '203.0.113.9', variant: 'bare-address' },
      { text: 'Tickets at bet365.com for the staff sweepstake', at: 'bet365.com', variant: 'gambling' },
      {
        text: 'Sign in at http://login.readers.example with your code',
        at: 'http://login',
        variant: 'plain-login',
      },
      {
        text: 'The form is on www.раypal.com',
        at: 'www.',
        variant: 'look-alike',
        note: 'two Cyrillic letters',
      },
    ],
    pass: [
      { text: 'More at https://www.nhs.uk/conditions/head-lice-and-nits/ and www.gov.uk/free-school-meals.' },
      { text: 'Dates are on brackenfold.example/term-dates; write to office@brackenfold.example.' },
      { text: 'Our weather balloon made the news: https://www.bbc.co.uk/news' },
      {
        text: 'The bat camera is back: http://www.fenbats.example/webcam',
        note: 'plain http, but no log-in',
      },
      { text: 'Doors at 6.30.See you there, bring £2.50 and a chair' },
      { text: 'Quiz table: bit.ly/3xQuiz', context: { account: 'personal' }, note: 'private life' },
    ],
  },
});
