import * as z from 'zod';
import { defineRule } from '../engine/define-rule';
import type { Draft, HitFix } from '../engine/types';
import type { Person } from '../names/people-reader';

/** "A pupil" where a sentence begins, "a pupil" elsewhere. */
function fitted(words: string, text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 12), start);
  const begins = /(?:^|[.!?…:\n]["'“”‘’)\]]*\s*|\p{Extended_Pictographic}\uFE0F?\s*)["'“‘(]*$/u.test(before);
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

export const pupilName = defineRule({
  id: 'pupil-name',
  summary: 'A post does not name a pupil.',
  finds: [
    'a pupil’s full name from the roster, anywhere: any case, either order, with or without hyphens and accents, by nickname, in a hashtag or handle',
    'in a post about the school, a first name from the roster used as a name',
    'in a post about the school, a first name that is not on the roster where the words say that it is a child’s',
  ],
  leaves: [
    'adults with a title or an office, listed staff, and whoever is being answered',
    'authors, characters, historical and public figures, places, teams, classes, houses and brands',
    'days, months, flowers and other everyday words that are names too',
    'a lone first name in a post of the writer’s own that says nothing of the school',
  ],
  scope: 'always',
  options: z.strictObject({
    /** What a name is replaced with. */
    pupil: z.string().min(1).default('a pupil'),
    /** The same where the year group is known; `{group}` stands for it. Empty: not offered. */
    inGroup: z.string().default('a {group} pupil'),
    /** Whether "O." may stand for "Oliver". */
    initial: z.boolean().default(true),
  }),
  create(options, world) {
    const fixesFor = (person: Person, { text }: Draft): HitFix[] => {
      const { start, end, pupil, how } = person;
      // A tag cannot be reworded; it goes as a whole.
      if (how === 'hashtag' || how === 'handle')
        return [{ kind: 'replace', key: 'remove', start, end, text: '' }];
      const fixes: HitFix[] = [
        { kind: 'replace', key: 'pupil', start, end, text: fitted(options.pupil, text, start) },
      ];
      const group = person.full ? pupil?.yearGroup : undefined;
      if (group && options.inGroup) {
        const words = options.inGroup.replace('{group}', group);
        fixes.push({ kind: 'replace', key: 'group', start, end, text: fitted(words, text, start) });
      }
      const [letter] = (pupil?.knownAs ?? pupil?.given ?? text.slice(start, end)).trim();
      if (options.initial && letter) {
        fixes.push({ kind: 'replace', key: 'initial', start, end, text: `${letter.toUpperCase()}.` });
      }
      return fixes;
    };
    return (draft) => {
      const pictured = (draft.context.media?.length ?? 0) > 0;
      return world
        .people(draft)
        .filter(({ kind, full }) => full || (draft.scope.inScope && (kind === 'pupil' || kind === 'child')))
        .map((person) => ({
          start: person.start,
          end: person.end,
          ...(pictured ? { variant: 'with-picture' } : person.full ? { variant: 'full-name' } : {}),
          fixes: fixesFor(person, draft),
        }));
    };
  },
  examples: {
    flag: [
      { text: 'Well done Oliver Smith!', at: 'Oliver Smith', variant: 'full-name' },
      { text: 'Off the bus and straight to the mud kitchen: SMITH Oliver, naturally.', at: 'SMITH Oliver' },
      { text: 'Certificates to collect: Quarmby, Isabella', at: 'Quarmby, Isabella' },
      { text: 'zoe ohanrahan has lost another tooth', at: 'zoe ohanrahan' },
      { text: 'Mei Lin Thackray’s lighthouse now has a working bulb.', at: 'Mei Lin Thackray' },
      { text: 'Reader of the month: Izzy Quarmby.', at: 'Izzy Quarmby', note: 'a nickname' },
      { text: 'What a save! #WellDoneTilly', at: '#WellDoneTilly' },
      { text: 'We loved the den you built, @ben.adomako!', at: '@ben.adomako' },
      {
        text: 'Tilly has written to the Prime Minister about puddles.',
        at: 'Tilly',
        context: { media: [{ kind: 'image' }] },
        variant: 'with-picture',
      },
      { text: 'Grace played the cello in assembly and nobody breathed.', at: 'Grace' },
      {
        text: 'A huge well done to Tobiah in Year 4, who swam his first length.',
        at: 'Tobiah',
        note: 'not on the roster',
      },
      {
        text: 'Saw Kacper Zielonka on the seafront with an ice cream bigger than his head.',
        at: 'Kacper Zielonka',
        context: { account: 'personal' },
        note: 'a full name ties the post to the school by itself',
      },
    ],
    pass: [
      { text: 'Thank you to Mrs Croft and Mr Probert for gritting the path.' },
      { text: 'Year 6 have been reading about Grace Darling and Florence Nightingale.' },
      { text: 'Will there be cake at the Summer Fair? Of course there will.' },
      { text: 'The rose bed by the office is out already.' },
      { text: 'Our author this half term is Oliver Jeffers.' },
      { text: 'Class bear Tobias is home from his travels.' },
      {
        text: 'Oliver burnt the sausages again.',
        context: { account: 'personal' },
        note: 'a lone first name in private life',
      },
      {
        text: 'Thank you Will, we will pass that on. Mrs Ashby, office',
        context: { surface: 'reply', replyingTo: { name: 'Will Petherick' } },
        note: 'the addressee is an adult',
      },
    ],
  },
});
