import { openWordLists } from '../names/open-word-lists';
import { givenOf, hashWord, isCommonWord, isShortForm, isSurname } from '../names/word-lists';
import type { Profile } from '../packs/profile';
import { fold } from './tokens';

const TITLE = String.raw`(?:mr|mrs|ms|miss|mx|dr|sir|dame|rev|revd|fr|father|sister|prof|professor|mme|madame|señora?|pan|pani)\.?`;
/** "Mrs Venn", "Mr W", "Miss O'Hara-Byrne". */
const TITLED = String.raw`${TITLE}\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+)?`;
/** Whoever runs a school's account as a body. */
const BODY =
  'team|teams|office|desk|crew|staff|dept|department|class|committee|kitchen|friends|pta|teachers|governors|library|librarians?|reception|club|council|hq|keepers|bear-keepers|admin|leadership|slt|school|academy|headteacher|head ?teacher|deputy|assistant head|caretaker|site manager|bursar|senco|cook|manager|lead|technician|assistant|governor|clerk';
const CLOSING =
  /^(?:(?:with |many |lots of |all (?:our|my) |and )*(?:thanks|thank you|ta|cheers|diolch|love|regards|wishes|best|hugs|gratitude|pozdrawiamy|cofion)(?: all| again| everyone| everybody| so much| cynnes| for now)?|(?:kind|kindest|warm|warmest|best|good|very best) (?:regards|wishes)|all the best|yours(?: (?:sincerely|faithfully|truly|ever|etc|in \p{L}+))?|with love|take care|signed|sent|posted|written|from|by|on behalf of|x+)(?:[,:!]|\s|$)\s*/iu;
const EMOJI = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{EMod})*`;
/** Whatever may stand behind a signature. Each alternative takes one character, or begins with one no other takes. */
const ENDING =
  /(?:[\s.!…)\]]|\uFE0F|\u200D|\p{Extended_Pictographic}|\p{EMod}|#[\p{L}\p{N}_]+|(?<![\p{L}\p{N}])x{1,3}(?![\p{L}\p{N}]))+$/iu;
/** ^JH, *jp, /MW, ~AP, with or without a post behind it. */
const INITIALS = /(?:^|[\s.!?)])[\^*~/|]\s?\p{L}{1,4}(?:[,:]? [\p{L} ]{1,24})?$/u;
const DASHED_INITIALS = /(?:^|[\s.!?)])[-–—]\s?\p{Lu}{1,3}$/u;
const CUT = new RegExp(
  String.raw`(?:[.!?…]+["'”’)]*\s+|\n+|${EMOJI}\s*|https?:\S+\s+)(?:[-–—~|/]+\s*)?|\s[-–—~|/]+\s*|\s?\(`,
  'gu',
);
const VERB =
  /\b(?:is|are|was|were|be|been|will|would|can|could|should|has|have|had|do|does|did|come|ask|see|ring|call|pop|drop|speak|bring|check|visit|contact|email|please|get|go|let|make|made|send|use|find|open|opens|closed?|starts?|finish(?:es)?|need|needs|want|know|thank|love|loved|enjoy|enjoyed|happen(?:s|ed)?|hope|help|join|you|your|it|its|this|that|there|not|no|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|am|pm|until|till|before|after|for the whole)\b/iu;
const HERE = new RegExp(
  String.raw`(?:^|[.!?,\n]\s*)(?:@\S+\s+)?(?:(?:hi|hello|hiya|dear|morning|oh)\b[^.!?\n]{0,30}[,.!]?\s+)?(?:it['’]s|this is|i['’]m|i am)?\s*(?:${TITLED}|\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}'’-]+)?)\s+(?:here\b|(?:in|from|at|on) the (?:${BODY})\b)`,
  'iu',
);
const INTRODUCED = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:it['’]s|this is|i['’]m|i am|my name is|signed by)\s+(?:${TITLED})`,
  'iu',
);
const SIGNED_BY_TITLE = new RegExp(
  String.raw`^(?:${TITLED})(?:$|['’]s\s|\s*[,&(:]|\s+(?:and|in|at|on|from|for)\s)`,
  'iu',
);
const SIGNED_BY_BODY = new RegExp(
  String.raw`^(?:(?:the|our|your|all|everyone|everybody|us|friends|chair|head)\b.{0,48}|(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*\s+){0,4}(?:\p{L}[\p{L}'’-]*\s+){0,2})?(?:${BODY})\b.{0,40}$`,
  'iu',
);
const ROLE_BEHIND = new RegExp(
  String.raw`^[^,]{2,30}(?:,|\s(?:in|at|on|from|for)\s(?:the\s)?).{0,20}\b(?:${BODY}|music|pe|art|drama|science|maths|english|lead|lunch|lunches|breakfast club|front)\b`,
  'iu',
);

/** UTF-16 units of the beginning and the end that are read. */
const READ = 240;
/** "SP, head", "JA (office)". */
const INITIALS_AND_ROLE = /^\p{Lu}{2,3}(?:,\s|\s\()\p{L}/u;

/** Whether an answer shows who of the school is writing. `addressee` is not taken for a signature. */
export type SignatureReader = (text: string, addressee?: string) => boolean;

/** Makes the reader that looks for a signature: initials, a name, a team; at the end, or in the first words. */
export function createSignatureReader({
  staff,
  classes,
}: Pick<Profile, 'staff' | 'classes'>): SignatureReader {
  const own = new Set<string>();
  for (const { name } of staff) for (const part of fold(name).split(/\s+/)) own.add(part);
  const classNames = new Set(classes.map(fold));

  const isName = (word: string): boolean => {
    const key = fold(word).replace(/['’]s$/, '');
    if (own.has(key)) return true;
    const info = openWordLists().infoOf(hashWord(key));
    return (givenOf(info) >= 1 || isShortForm(info)) && !(isCommonWord(info) && word.length < 3);
  };

  /** "Jan", "Peter Nance", "Becky, breakfast club". */
  function signedByName(segment: string, addressee: ReadonlySet<string>): boolean {
    const words = segment.split(/\s+/);
    const [first = '', second = ''] = words.map((word) => word.replace(/[,;:]$/, ''));
    if (!/^\p{Lu}/u.test(first) || addressee.has(fold(first))) return false;
    const info = openWordLists().infoOf(hashWord(fold(first)));
    if (words.length === 1) return isName(first) && (!isCommonWord(info) || own.has(fold(first)));
    if (words.length === 2 && /^\p{Lu}/u.test(second)) {
      return (
        isName(first) ||
        (/^\p{Lu}\.?$/u.test(first) && isSurname(openWordLists().infoOf(hashWord(fold(second)))))
      );
    }
    return isName(first) && ROLE_BEHIND.test(segment);
  }

  function isSigner(segment: string, marked: boolean, addressee: ReadonlySet<string>): boolean {
    let rest = segment.trim();
    let closed = marked;
    for (let round = 0; round < 4; round++) {
      const closing = CLOSING.exec(rest);
      if (!closing) break;
      rest = rest.slice(closing[0].length);
      closed = true;
    }
    rest = rest.replace(/[\s,;:)\]]+$/, '');
    if (rest === '' || rest.length > 90) return false;
    const words = rest.split(/\s+/);
    if (words.length <= 5 && INITIALS_AND_ROLE.test(rest)) return true;
    if (SIGNED_BY_TITLE.test(rest)) {
      const name = fold(rest.split(/\s+/)[1] ?? '').replace(/[^\p{L}]/gu, '');
      return words.length <= 10 && !addressee.has(name) && !VERB.test(words.slice(2, 5).join(' '));
    }
    if (words.length <= 9 && !VERB.test(rest) && SIGNED_BY_BODY.test(rest)) {
      return closed || words.length <= 5 || /^(?:the|our|all|everyone)\b/iu.test(rest);
    }
    if (
      words.length <= 4 &&
      words.some((word) => classNames.has(fold(word))) &&
      /\b(?:class|team)\b/iu.test(rest)
    )
      return true;
    if (words.length <= 9 && signedByName(rest, addressee)) return true;
    // "– Sunil Bose, whatever his office": behind a dash a name and a comma are enough.
    if (marked && words.length <= 8 && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,\s/u.test(rest))
      return true;
    return closed && marked && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
  }

  return (text, addressee = '') => {
    const people = new Set(
      fold(addressee)
        .split(/[^\p{L}]+/u)
        .filter((part) => part.length > 1),
    );
    // Who is writing is said in the first words or the last; a long answer is not read for it.
    const end = text.trimEnd();
    const last = end.slice(-READ);
    const tail = last.replace(ENDING, '');
    if (INITIALS.test(tail) || DASHED_INITIALS.test(tail) || INITIALS.test(last)) return true;
    const opening = end.slice(0, READ);
    if (INTRODUCED.test(opening) || INTRODUCED.test(last)) return true;
    const here = HERE.exec(opening)?.[0];
    if (
      here &&
      fold(here)
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > 2 && isName(word) && !people.has(word))
    ) {
      return true;
    }
    // The last pieces: "…with Mrs Venn. Jan, office" and "Best wishes, Jan (front desk)".
    const window = tail.slice(-160);
    const starts = [0, ...[...window.matchAll(CUT)].map((match) => match.index + match[0].length)].filter(
      (at) => at < window.length,
    );
    for (const at of starts.slice(-3)) {
      const mark = /[-–—~|(/]\s*$/.test(window.slice(0, at));
      if (at === 0 && (window.length < tail.length || last.length < end.length)) continue;
      if (isSigner(window.slice(at), mark, people)) return true;
    }
    return false;
  };
}
