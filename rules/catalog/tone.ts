import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import { perParagraph } from '../engine/per-paragraph';
import { stanceJudge } from '../engine/stance/stance-judge';
import { stanceReader } from '../engine/stance/stance-reader';
import { findSwearing } from '../engine/stance/swearing';
import type { Hit } from '../engine/types';
import { strongLanguage } from '../lexicons/strong-language';

const words = z.array(z.string().trim().toLowerCase().min(2).max(40)).max(500).default([]);
const overlaps = (a: Hit, b: Hit) => a.start < b.end && b.start < a.end;

export const tone = defineRule({
  id: 'tone',
  summary: 'A post in the school’s name or about it keeps a professional tone.',
  finds: [
    'swearing, also masked with stars or signs',
    'whole phrases in capitals',
    'runs of three or more exclamation or question marks',
    'mockery, and sarcasm at somebody’s cost',
    'threats to argue',
  ],
  leaves: [
    'warm, informal, excited and funny writing',
    'headings, abbreviations and a single WOW in capitals',
    'swear words in titles, history and quotations (Bloody Mary)',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Runs of ! and ? up to this long are left alone. */
    marks: z.int().min(1).max(20).default(2),
    /** Words that the school counts as swearing besides the list. */
    swearing: words,
    /** Words of the list that the school allows. */
    allowed: words,
  }),
  create({ marks, swearing, allowed }, world) {
    const read = stanceReader(world);
    const judge = stanceJudge('tone', world);
    const swearWords = new Set(
      [...strongLanguage.swearing, ...swearing].filter((word) => !allowed.includes(word)),
    );
    const run = new RegExp(`[!?！？]{${marks + 1},}`, 'gu');
    const plain = perParagraph((paragraph): Hit[] => {
      const { sentences, shouting } = read(paragraph);
      return [
        ...sentences
          .flatMap((sentence) => findSwearing(sentence, swearWords))
          .map((span) => ({ ...span, variant: 'swearing' })),
        ...shouting.map((span) => ({ ...span, variant: 'shouting' })),
        ...[...paragraph.text.matchAll(run)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          variant: 'marks',
          fixes: [
            {
              kind: 'replace' as const,
              key: 'marks',
              start: index,
              end: index + found.length,
              text: /[?？]/u.test(found) ? '?' : '!',
            },
          ],
        })),
      ];
    });
    return (draft) => {
      const hits = plain(draft).flatMap(({ start, value }) =>
        value.map((hit) => ({
          ...hit,
          start: hit.start + start,
          end: hit.end + start,
          ...(hit.fixes && {
            fixes: hit.fixes.map((fix) =>
              fix.kind === 'replace' ? { ...fix, start: fix.start + start, end: fix.end + start } : fix,
            ),
          }),
        })),
      );
      return [...hits, ...judge(draft).filter((span) => !hits.some((hit) => overlaps(hit, span)))];
    };
  },
  examples: {
    pass: [
      { text: 'WOW what a morning! The Herons’ volcano went off and so did the smoke alarm.' },
      { text: 'PTA AGM is on Monday at 6, all welcome. SEND coffee morning on Tuesday.' },
      {
        text: 'WINTER FAIR REMINDER\nDoors open at noon on Saturday and the hot chocolate is free.',
        note: 'a heading',
      },
      { text: 'Year 5 met Bloody Mary and the other Tudors in the museum today.' },
      { text: 'I am so excited for our first ever ukulele concert, I could burst!!' },
      {
        text: 'Scunthorpe, Penistone and Clitheroe: three more towns on our pen pal map.',
        note: 'nothing inside a word',
      },
      { text: '“Out, damned spot” has been whispered in every corridor since Year 6 read Macbeth.' },
      {
        text: 'What the weather people call a shower, our gate team calls a bath. Towels are drying in the Kestrels’ room.',
      },
      {
        text: 'What the hell is wrong with this broadband, I could scream.',
        context: { account: 'personal' },
        note: 'private life',
      },
    ],
    flag: [
      {
        text: 'The heating has packed up again, what the hell. Bring jumpers.',
        at: 'hell',
        variant: 'swearing',
      },
      { text: 'Sorry all, the hall projector is buggered.', at: 'buggered', variant: 'swearing' },
      {
        text: 'It is absolutely p***ing down, so sports day moves to Thursday.',
        at: 'p***ing',
        variant: 'swearing',
      },
      { text: 'WILL YOU PLEASE STOP DRIVING ON THE PATH. Thank you.', at: 'STOP', variant: 'shouting' },
      { text: 'Whose scooter is this????', at: '????', variant: 'marks' },
      { text: 'Ten thousand steps on playground duty!!!!! Feet up now.', at: '!!!!!', variant: 'marks' },
      {
        text: 'Oh how lovely, another lecture about queues from a man who parks on the grass.',
        at: 'lecture',
      },
      {
        text: 'You want a fight over spellings? I am at Brackenfold till five.',
        context: { account: 'personal' },
        at: 'fight',
      },
    ],
  },
});
