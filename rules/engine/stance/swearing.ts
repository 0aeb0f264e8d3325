import type { Span } from '../types';
import type { StanceSentence } from './stance-reader';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may follow a word that is then no swearing: Bloody Mary, damned spot, spotted dick's neighbours. */
const HARMLESS_NEXT: Readonly<Record<string, ReadonlySet<string>>> = {
  bloody: set(
    'mary tower sunday code nose noses knee knees battle battles war wars assizes hand hands chamber baron',
  ),
  damned: set('spot lies souls'),
  damn: set('statistics'),
  tosser: set('competition'),
};
/** Words about words: a lesson on swearing is not swearing. */
const TALK = set(
  'word words line lines play script spot narrator etymology said scene macbeth shakespeare poem chapter novel pygmalion pancake',
);

/** Swearing in a sentence, plain or masked, that is not quoted or talked about. */
export function findSwearing({ words, matches }: StanceSentence, swearWords: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  const talk = words.some((word) => TALK.has(word.text));
  for (const [at, word] of words.entries()) {
    if (!swearWords.has(word.text)) continue;
    if (word.quoted || HARMLESS_NEXT[word.text]?.has(words[at + 1]?.text ?? '')) continue;
    if (talk && words.some(({ quoted }) => quoted)) continue;
    if (word.text === 'bloody') {
      const before = words[at - 1]?.text;
      const literal = before === 'is' || before === 'was' || before === 'are' || before === 'were';
      if (literal && /^[,.!]$/.test(words[at + 1]?.text ?? '.')) continue;
    }
    found.push({ start: word.start, end: word.end });
  }
  for (const { value, from, to } of matches) {
    if (value.strength !== 'swearing') continue;
    const said = words.slice(from, to);
    if (said.every((word) => word.quoted)) continue;
    const start = (said[0] as { start: number }).start;
    const end = Math.max(...said.map((word) => word.end));
    if (!found.some((span) => span.start < end && start < span.end)) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
