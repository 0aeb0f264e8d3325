import * as z from 'zod';
import { createAccountReader } from '../engine/accounts/account-reader';
import { defineRule } from '../engine/define-rule';
import { ParagraphShelf } from '../engine/paragraph';
import { spansPerParagraph } from '../engine/per-paragraph';
import type { Context, Draft, Hit, Span } from '../engine/types';

interface Mention extends Span {
  /** The handle, or the first word of a name. */
  readonly name: string;
  /** More words of a name follow. */
  readonly named: boolean;
  /** The sentence around it speaks of a parent, a pupil or the like. */
  readonly isPrivate: boolean;
}

/** Sites where one mentions people by their display name: "@Gary Pennock". */
const BY_NAME: ReadonlySet<Context['platform']> = new Set(['facebook', 'linkedin', 'youtube']);
/** A name is looked up by itself: the addressee of an answer is otherwise taken for an adult. */
const ALONE: Context = { platform: 'facebook', surface: 'post', account: 'school' };
/** What says that somebody mentioned is a private person where the handle does not. */
const PRIVATE_WORDS =
  /\b(?:mum|mam|dad|parents?|nan|gran|grandad|grandma|mother|father|auntie|uncle|neighbour|pupil|former pupil|old pupil|alumn\p{L}+|class of \d{4}|student|volunteer|lollipop|dinner lady)\b/iu;

export const tagging = defineRule({
  id: 'tagging',
  summary: 'The school tags organisations, not private people.',
  finds: [
    'an @mention of a parent, a pupil or another private person from a school account, or in a personal post in scope with pictures',
    'private people tagged in the pictures of such a post',
  ],
  leaves: [
    'handles of organisations, public bodies and firms',
    'the school’s own accounts and whoever is being answered',
    'e-mail addresses, and “@” for a time or a place',
  ],
  scope: 'school',
  options: z.strictObject({
    /** Handles and display names that may be tagged, such as a children’s author who agreed. */
    allowed: z.array(z.string()).default([]),
  }),
  create({ allowed }, world) {
    const accounts = createAccountReader(world.profile);
    const mentionsOf = spansPerParagraph<Mention>((paragraph) => {
      const { tokens, text, sentences } = paragraph;
      const mentions: Mention[] = [];
      let sentence = -1;
      let isPrivate = false;
      tokens.forEach((token, index) => {
        if (token.kind !== 'mention') return;
        let end = token.end;
        // A name of two or three words, each with a capital: "@Gareth Alun Lewis".
        for (let next = index + 1; next <= index + 2; next++) {
          const word = tokens[next];
          if (word?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(word.text)) break;
          if (text.slice(end, word.start) !== ' ' || !/^@\p{Lu}\p{Ll}+$/u.test(token.text)) break;
          end = /['’]s$/.test(word.text) ? word.end - 2 : word.end;
          if (end !== word.end) break;
        }
        while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.start) {
          sentence++;
          const { start, end: last } = sentences[sentence] as Span;
          isPrivate = PRIVATE_WORDS.test(text.slice(start, last));
        }
        mentions.push({ start: token.start, end, name: token.text, named: end > token.end, isPrivate });
      });
      return mentions;
    });
    const isAllowed = (name: string) => allowed.some((other) => accounts.same(other, name));

    /** Names and handles recur with every key press; a page has few. */
    const known = new Map<string, boolean>();
    /** A pupil's name in a handle or display name settles it. */
    const isPupil = (name: string): boolean => {
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const found = world
        .people({ text: name, context: ALONE, paragraphs: new ParagraphShelf().split(name) })
        .some((person) => person.kind === 'pupil' && person.full);
      if (known.size > 200) known.clear();
      known.set(name, found);
      return found;
    };

    return (draft: Draft) => {
      const { context, text } = draft;
      const pictures = (context.media?.length ?? 0) > 0;
      if (context.account === 'personal' && !pictures) return [];
      const { replyingTo } = context;
      const isAddressee = (name: string) =>
        accounts.same(name, replyingTo?.handle) || accounts.same(name, replyingTo?.name);
      const hits: Hit[] = [];
      for (const { start, end, name, named, isPrivate } of mentionsOf(draft)) {
        const whole = named && BY_NAME.has(context.platform) ? text.slice(start, end) : name;
        const stop = start + whole.length;
        if (isAddressee(whole) || isAddressee(name) || isAllowed(whole)) continue;
        // Sites put the addressee's handle at the head of a reply.
        if (replyingTo && !replyingTo.handle && start === 0) continue;
        const kind = accounts.kindOf(whole);
        if (kind === 'own' || kind === 'organisation') continue;
        if (kind === 'unknown' && !isPrivate && !isPupil(whole)) continue;
        const space = text[stop] === ' ' && (start === 0 || text[start - 1] === ' ') ? 1 : 0;
        hits.push({
          start,
          end: stop,
          ...(pictures ? { variant: 'with-picture' } : {}),
          fixes: [
            ...(whole === name
              ? []
              : [{ kind: 'replace', key: 'untag', start, end: stop, text: whole.slice(1) } as const]),
            { kind: 'replace', key: 'remove', start, end: stop + space, text: '' },
          ],
        });
      }
      for (const name of context.tagged ?? []) {
        if (isAddressee(name) || isAllowed(name)) continue;
        const kind = accounts.kindOf(name);
        if (kind === 'own' || kind === 'organisation') continue;
        if (kind === 'unknown' && !isPupil(name)) continue;
        hits.push({ start: 0, end: 0, variant: 'picture', params: { who: name } });
      }
      return hits;
    };
  },
  examples: {
    flag: [
      { text: 'Thank you @gill_tranter82 for sixteen trays of seedlings!', at: '@gill_tranter82' },
      { text: 'Goal of the week goes to @oliver.smith09.', at: '@oliver.smith09', note: 'a pupil’s handle' },
      { text: 'Big thanks to @Gary Pennock for mending the shed.', at: '@Gary Pennock' },
      {
        text: 'Our kite makers.',
        context: { media: [{ kind: 'image' }], tagged: ['Janine Ollerton'] },
        variant: 'picture',
      },
      {
        text: 'Sponsored walk with my class and @becs.hollins, heroes all.',
        context: { account: 'personal', platform: 'instagram', media: [{ kind: 'image' }] },
        at: '@becs.hollins',
        variant: 'with-picture',
      },
      { text: 'The puds are all by @derek.bakes.buns.', at: '@derek.bakes.buns' },
    ],
    pass: [
      { text: 'Thank you @MarlowLibraries and @RiverTrustUK for a splendid morning.' },
      { text: 'New maths games on our page @BrackenfoldPri, picked from @BBC_Teach.' },
      {
        text: '@kath_dunmore Yes, the hall is booked. ^JA',
        context: {
          platform: 'x',
          surface: 'reply',
          replyingTo: { name: 'Kath Dunmore', handle: '@kath_dunmore' },
        },
      },
      { text: 'Ring us or write to office@brackenfold.example, doors open @ 3.' },
      {
        text: 'Our raft.',
        context: { media: [{ kind: 'image' }], tagged: ['Pennine Canoe Club', 'brackenfoldprimary'] },
      },
      {
        text: 'My Year 4s loved @katy_reads_books and her talk.',
        context: { account: 'personal', platform: 'x' },
        note: 'no picture: a mention alone is left alone',
      },
    ],
  },
});
