import * as z from 'zod';
import { ENOUGH, weigh } from '../catalog-parts/attribution/judge';
import { readSentences, type Sentence } from '../catalog-parts/attribution/reader';
import { defineRule } from '../engine/define-rule';
import { perParagraph } from '../engine/per-paragraph';
import { concernReader } from '../engine/stance/concern-reader';
import { fold } from '../engine/tokens';
import type { Draft, Hit } from '../engine/types';
import type { Profile } from '../packs/profile';

/** A word of a name shorter than this says nothing: "the", "and". */
const SHORTEST_NAME = 4;

const plain = (name: string) => fold(name).replace(/^@/, '').trim();

/** Makes the test whether a draft shares another's post without naming whose it is. */
function createShareTest({ school }: Profile): (draft: Draft, credited: boolean) => string | undefined {
  const own = new Set(
    [school.name, ...school.aliases, ...Object.values(school.accounts).flatMap((names) => names ?? [])].map(
      plain,
    ),
  );
  return ({ text, context }, credited) => {
    const author = context.sharing?.author;
    if (!author || credited || own.has(plain(author))) return undefined;
    const said = plain(text);
    const named = plain(author)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length >= SHORTEST_NAME && said.includes(word));
    return named ? undefined : author;
  };
}

interface Placed extends Sentence {
  readonly odds: number;
}

/** The sentences around one; around a verse, those before its first and after its last line. */
function neighbours(sentences: readonly Placed[], at: number) {
  let before = at - 1;
  let after = at + 1;
  if (sentences[at]?.verse) {
    while (sentences[before]?.verse) before--;
    while (sentences[after]?.verse) after++;
    return {
      before: [sentences[before], sentences[before - 1]],
      after: [sentences[after], sentences[after + 1]],
    };
  }
  return { before: [sentences[before]], after: [sentences[after]] };
}

export const attribution = defineRule({
  id: 'attribution',
  summary: 'A post that uses somebody else’s work says whose it is.',
  finds: [
    'words that own up to it: "nicked this off Pinterest", "scanned the whole chapter", "hope they won’t mind"',
    'work whose maker is not known: "no idea who wrote it", "it came round on WhatsApp"',
    'song lines and verses with no name to them',
    'another’s post, picture or video shared without naming them',
  ],
  leaves: [
    'credit given, leave asked, licensed and public domain work',
    'the writer’s, the school’s and its pupils’ own work and posts',
    'titles of songs and books; lessons about copyright',
  ],
  scope: 'school',
  options: z.strictObject({
    /** The line that a fix appends; `{author}` is whose post is shared. */
    sharedCredit: z.string().min(1).default('Shared from {author}, with thanks.'),
    /** The line to fill in where the maker is not known to the program. */
    blankCredit: z.string().min(1).default('By … , shared with permission.'),
  }),
  create({ sharedCredit, blankCredit }, world) {
    const read = perParagraph(readSentences);
    const concerns = concernReader(world);
    const sharedFrom = createShareTest(world.profile);
    return (draft) => {
      const odds = concerns(draft);
      const sentences = read(draft).flatMap(({ start, value }, index) =>
        value.map(
          (sentence, place): Placed => ({
            ...sentence,
            start: start + sentence.start,
            end: start + sentence.end,
            odds: odds[index]?.value.odds[place]?.attribution ?? Number.NEGATIVE_INFINITY,
          }),
        ),
      );
      const author = sharedFrom(
        draft,
        sentences.some(({ signs }) => signs.has('credit')),
      );
      if (author !== undefined) {
        const text = sharedCredit.replace('{author}', author);
        return [
          {
            start: 0,
            end: 0,
            variant: 'shared',
            params: { author },
            fixes: [{ kind: 'append', key: 'credit', text }],
          },
        ];
      }
      const media = (draft.context.media?.length ?? 0) > 0;
      const hits: Hit[] = [];
      for (const [at, sentence] of sentences.entries()) {
        const { before, after } = neighbours(sentences, at);
        const around = [...before, ...after];
        const points = weigh(sentence.signs, {
          odds: sentence.tiny ? Number.NEGATIVE_INFINITY : sentence.odds,
          looksLikeVerse: sentence.verse,
          sung: sentence.sung,
          quotes: sentence.quotes,
          introduced:
            sentence.verse &&
            before.some(
              (near) => near && ['verse', 'unknown', 'found'].some((sign) => near.signs.has(sign as 'verse')),
            ),
          creditNear: around.some(
            (near) => near?.signs.has('credit') || (sentence.verse && near?.signs.has('ours')),
          ),
          media,
        });
        if (points < ENOUGH) continue;
        const last = hits.at(-1);
        // The lines of a verse are one finding.
        if (last && sentence.verse && sentences[at - 1]?.verse && last.end === sentences[at - 1]?.end) {
          hits[hits.length - 1] = { ...last, end: sentence.end };
          continue;
        }
        hits.push({
          start: sentence.start,
          end: sentence.end,
          ...(sentence.verse ? { variant: 'verse' } : {}),
          fixes: [{ kind: 'append', key: 'credit', text: blankCredit }],
        });
      }
      return hits;
    };
  },
  examples: {
    pass: [
      { text: 'Low tide at dusk. Photo by Ffion Amble, who kindly said we could use it.' },
      { text: 'The verse on our bench is by Idris Thwaite, and he is happy for us to print it.' },
      {
        text: 'This week’s verse was written by Kestrels:\n\nThe boiler hums, the boiler clanks,\nit keeps our coats company,\nand in March it sulks.',
      },
      { text: 'We closed with Lean on Me and nobody wanted to go home.' },
      { text: 'Found on the field after the fair: one small sparkly shoe.' },
      { text: 'I asked the illustrator first, and she said yes to sharing her fox.' },
      { text: 'Year 6 learned today that Google Images is no free shop: always credit the maker.' },
      { text: 'There is a tummy bug doing the rounds, so wash your hands.' },
      {
        text: 'In case you missed it: dates of the summer concerts.',
        context: { surface: 'share', sharing: { author: 'Brackenfold Primary School' } },
      },
      {
        text: 'With thanks to Thistle Photography for this one.',
        context: { surface: 'share', sharing: { author: 'Thistle Photography' } },
      },
      {
        text: 'Saw this going round, no idea who made it, but it is my cat.',
        context: { account: 'personal' },
        note: 'out of scope',
      },
    ],
    flag: [
      { text: 'Nicked this off Pinterest for our reading corner, isn’t it lovely?' },
      { text: 'This poem came round on WhatsApp, no idea who wrote it, but it made the office cry.' },
      { text: 'We have scanned the whole workbook so that nobody needs to buy it, help yourselves!' },
      { text: '🎶 Hold on to the lantern and we will walk you home through the rain 🎶', variant: 'verse' },
      {
        text: 'Those leavers’ lyrics:\n\nThe bell will ring without us,\nthe pegs will know our names,\nand somewhere in the corridor\nthe laughter stays the same.',
        variant: 'verse',
      },
      { text: 'Pic off Google as ours came out blurred.', context: { media: [{ kind: 'image' }] } },
      {
        text: 'What a shot of our field!',
        context: { surface: 'share', sharing: { author: 'Moorside Sky Watcher' } },
        variant: 'shared',
      },
    ],
  },
});
