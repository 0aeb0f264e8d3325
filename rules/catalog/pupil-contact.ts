import * as z from 'zod';
import { createAccountReader } from '../engine/accounts/account-reader';
import { CONTACT_PHRASES, contactSets } from '../engine/contact/contact-phrases';
import { defineRule } from '../engine/define-rule';
import { ParagraphShelf } from '../engine/paragraph';
import { spansPerParagraph } from '../engine/per-paragraph';
import { phraseFinder } from '../engine/phrases';
import type { Context, Hit } from '../engine/types';

const ADULT_NAME =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|cllr|coach|auntie|uncle)\b\.?/iu;
const KIN =
  '(?:mum|mam|mummy|mother|dad|daddy|father|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|auntie|aunt|uncle|big sister|sister|big brother|brother|cousin|godmother|godfather|stepmum|stepdad)';
/** Own family, said so. */
const FAMILY = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:from|love|lots of love|signed|it['’]s|this is|i['’]m|i am),? (?:your |yer |a )?(?:\p{L}+ ){0,2}${KIN}(?![\p{L}'’])|your (?:actual|own|very own|real|loving|proud|biological|embarrassing|old) ${KIN}(?![\p{L}'’])|my (?:\p{L}+ ){0,3}(?:son|daughter|niece|nephew|godson|goddaughter|grandson|granddaughter|sister|brother|cousin|stepson|stepdaughter|boy|girl)(?![\p{L}'’])|best (?:brother|sister|son|daughter|nephew|niece|goddaughter|godson|grandson|granddaughter) (?:in|a|any|ever)|(?:auntie|uncle) \p{Lu}\p{L}+ and (?:me|i))|(?:^|[.!?,\n]\s*)(?:love,? )?(?:your )?${KIN}(?: \p{Lu}\p{L}+| and (?:dad|mum))?[\sx\p{Extended_Pictographic}\uFE0F]*$`,
  'iu',
);
/** A name is looked up by itself: the addressee of an answer is otherwise taken for an adult. */
const ALONE: Context = { platform: 'facebook', surface: 'post', account: 'school' };
/** Says that it does not happen, or what the rule is. */
const REFUSED =
  /\b(?:never|don['’]?t|do not|doesn['’]?t|won['’]?t|will not|can['’]?t|cannot|not|no|aren['’]?t|without)\b[^.!?]{0,40}\b(?:accept|answer|repl|follow|messag|add|friend|connect|contact|request|tag|dm)|\b(?:decline[sd]?|unanswered|refuse[sd]?|ignore[sd]?|policy)\b/iu;

export const pupilContact = defineRule({
  id: 'pupil-contact',
  summary: 'Staff do not follow, answer or message pupils, present or past, from their own accounts.',
  finds: [
    'a personal reply or message to somebody whose name or handle is a pupil’s on the roster',
    'a pupil mentioned or tagged in a personal post',
    'words that say so: “my old pupil”, “I taught you”, “Year 13s, my DMs are open”',
  ],
  leaves: [
    'school accounts',
    'adults, and grown friends with a near name',
    'one’s own family, said so',
    'teachers of one’s own',
  ],
  scope: 'always',
  options: z.strictObject({
    /** Words too may give a pupil away, beside the roster. */
    words: z.boolean().default(true),
  }),
  create({ words }, world) {
    const accounts = createAccountReader(world.profile);
    const find = phraseFinder(CONTACT_PHRASES, contactSets(world.profile));
    const said = spansPerParagraph((paragraph) =>
      find(paragraph).map(({ label, start, end }) => {
        const sentence = paragraph.sentences.find((span) => start >= span.start && start < span.end);
        const near = sentence ? paragraph.text.slice(sentence.start, sentence.end) : paragraph.text;
        return { start, end, label, refused: REFUSED.test(near) };
      }),
    );
    /** Names and handles recur with every key press; a page has few. */
    const known = new Map<string, boolean>();
    const isPupil = (name: string): boolean => {
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const found =
        !ADULT_NAME.test(name) &&
        accounts.kindOf(name) !== 'organisation' &&
        world
          .people({ text: name, context: ALONE, paragraphs: new ParagraphShelf().split(name) })
          .some((person) => person.kind === 'pupil' && person.full);
      if (known.size > 200) known.clear();
      known.set(name, found);
      return found;
    };
    const asHandle = (handle: string) =>
      handle.startsWith('@') || /\s/.test(handle) ? handle : `@${handle}`;

    return (draft) => {
      const { context, text } = draft;
      if (context.account !== 'personal') return [];
      const { replyingTo, tagged = [], sharing } = context;
      let own: boolean | undefined;
      /** Asked only where somebody is addressed. */
      const family = (): boolean => {
        own ??= FAMILY.test(text);
        return own;
      };
      const hits: Hit[] = [];
      const adult = replyingTo?.name !== undefined && ADULT_NAME.test(replyingTo.name);
      if (replyingTo && !adult && !family()) {
        const who = [replyingTo.name, replyingTo.handle && asHandle(replyingTo.handle)].find(
          (name) => name && isPupil(name),
        );
        if (who)
          hits.push({ start: 0, end: 0, variant: 'addressee', params: { who: replyingTo.name ?? who } });
      }
      for (const name of tagged) {
        if (!family() && isPupil(/\s/.test(name) ? name : asHandle(name))) {
          hits.push({ start: 0, end: 0, variant: 'tagged', params: { who: name } });
        }
      }
      const mentions = draft.paragraphs.flatMap(({ start, value }) =>
        value.tokens
          .filter(({ kind }) => kind === 'mention')
          .map((token) => ({ text: token.text, start: token.start + start, end: token.end + start })),
      );
      for (const mention of mentions) {
        if (accounts.same(mention.text, replyingTo?.handle) || family()) continue;
        if (isPupil(mention.text))
          hits.push({
            start: mention.start,
            end: mention.end,
            variant: 'tagged',
            params: { who: mention.text },
          });
      }
      if (!words || hits.length > 0) return hits;
      const strangers = mentions.some(({ text: name }) => {
        const kind = accounts.kindOf(name);
        return kind === 'person' || kind === 'unknown';
      });
      const shown =
        strangers ||
        tagged.length > 0 ||
        (sharing?.author !== undefined && accounts.kindOf(sharing.author) === 'person');
      const answered =
        replyingTo !== undefined &&
        !adult &&
        accounts.kindOf(replyingTo.name ?? replyingTo.handle ?? '') !== 'organisation';
      for (const { start, end, label, refused } of said(draft)) {
        if (refused && label !== 'toPupil') continue;
        if (label === 'ofPupil' && !shown) continue;
        if (label === 'oldPupil' && !shown && !answered) continue;
        if (
          label === 'open' &&
          !/\b(?:pupils?|students?|leavers|year \d+s?|y\d+s?|class|form|tutees?|kids)\b/iu.test(text)
        )
          continue;
        if (
          label === 'request' &&
          !world.people(draft).some((person) => person.kind === 'pupil' && person.full)
        )
          continue;
        if (label === 'toPupil' && family()) continue;
        hits.push({ start, end, variant: 'words' });
        break;
      }
      return hits;
    };
  },
  examples: {
    flag: [
      {
        text: 'Ha, brilliant. See you at the match!',
        context: { account: 'personal', surface: 'reply', replyingTo: { name: 'Kacper Zielonka' } },
        variant: 'addressee',
      },
      {
        text: 'love this so much',
        context: {
          account: 'personal',
          surface: 'comment',
          replyingTo: { name: '✨', handle: '@tilly.marchbanks' },
        },
        variant: 'addressee',
        note: 'the handle gives it away',
      },
      {
        text: 'So proud of my old pupil, off to sea at last.',
        context: { account: 'personal', surface: 'comment', replyingTo: { name: 'Nadine Frost' } },
        at: 'my old pupil',
        variant: 'words',
      },
      {
        text: 'I taught you to tie your laces and now look at you!',
        context: { account: 'personal', surface: 'comment', replyingTo: { name: 'Nadine Frost' } },
        variant: 'words',
      },
      {
        text: 'Beach day',
        context: {
          account: 'personal',
          surface: 'caption',
          media: [{ kind: 'image' }],
          tagged: ['Benjamin Adomako'],
        },
        variant: 'tagged',
      },
      {
        text: 'Year 6s, my DMs are open if you get stuck tonight',
        context: { account: 'personal' },
        variant: 'words',
      },
    ],
    pass: [
      {
        text: 'Ha, brilliant. See you at the match!',
        context: { account: 'personal', surface: 'reply', replyingTo: { name: 'Kacper Zielinski' } },
      },
      {
        text: 'Love you to the moon. Your very own Auntie Jo x',
        context: { account: 'personal', surface: 'comment', replyingTo: { name: 'Kacper Zielonka' } },
      },
      {
        text: 'Miss Pratt, you taught me long division and I have never forgiven you!',
        context: { account: 'personal', surface: 'comment', replyingTo: { name: 'Gill Pratt' } },
      },
      {
        text: 'The optician who tested my eyes this morning turns out to have been in my very first class.',
        context: { account: 'personal' },
      },
      { text: 'I never accept requests from pupils, past or present.', context: { account: 'personal' } },
      {
        text: 'Thank you Kacper, the list is on the website. ^JA',
        context: { surface: 'reply', replyingTo: { name: 'Kacper Zielonka' } },
        note: 'a school account may answer',
      },
    ],
  },
});
