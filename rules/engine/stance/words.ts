import type { Paragraph } from '../paragraph';
import { fold, type Token } from '../tokens';
import type { Span } from '../types';

/** A word as the stance patterns read it: folded, clitics apart, masked names as "<school>", "<staff>" … */
export interface Word extends Span {
  readonly text: string;
  /** Written in capitals throughout, two letters or more. */
  readonly shouted: boolean;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** What one piece of text is to be read as: repaired spelling of masked and disguised words. */
export interface Respelling {
  /** For a stretch without white space that has stars, signs or digits in it. */
  unmask(raw: string): string | undefined;
  /** For a word in letters only. */
  repair(word: string): readonly string[] | undefined;
}

/** Reads names of the school's own world: how many tokens from `at` on, and what they stand for. */
export type NameReader = (
  tokens: readonly Token[],
  at: number,
) => { readonly used: number; readonly text: string } | undefined;

const CLITIC = /^(.+?)(n't|'(?:s|ll|ve|re|d|m))$/;
const NEGATED = /^(do|did|does|is|was|would|could|should|are|were|has|have|had|need|must)nt$/;
const SPECIAL: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', "n't"]],
  ['cant', ['can', "n't"]],
  ['cannot', ['can', "n't"]],
  ["won't", ['will', "n't"]],
  ['wont', ['will', "n't"]],
  ["shan't", ['shall', "n't"]],
  ["ain't", ['is', "n't"]],
  ['aint', ['is', "n't"]],
  ['im', ['i', "'m"]],
  ['youre', ['you', "'re"]],
  ['theyre', ['they', "'re"]],
  ['hes', ['he', "'s"]],
  ['shes', ['she', "'s"]],
  ['ive', ['i', "'ve"]],
  ['weve', ['we', "'ve"]],
  ['theyve', ['they', "'ve"]],
  ['thats', ['that', "'s"]],
  ['whats', ['what', "'s"]],
  ['u', ['you']],
  ['ur', ['your']],
  ['r', ['are']],
  ['ppl', ['people']],
  ['em', ['them']],
  ['tbh', ['honestly']],
  ['wanna', ['want', 'to']],
  ['gonna', ['going', 'to']],
]);
const LETTERS = /^\p{L}+$/u;
const STRETCH = /(\p{L})\1{2,}/gu;
const SIGN = /^[*@$#%+!|]$/;
const YEAR_WORD = /^(?:year|yr|y)$/;
const YEAR_GROUP = /^(?:y(?:r|ear)?(?:1[0-3]|[1-9]|r)s?|[ps][1-7])$/;
const CLASS_NAME = /^(?:1[0-3]|[1-9])[a-z]{1,2}$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|rev|revd|prof|sir|cllr|councillor)$/;

/** What follows a title in mockery is no name: "Mr Expert". */
const JIBE =
  /^(?:expert|perfect|genius|clever|bossy|grumpy|moaner|smug|important|wonderful|late|angry|misery|snooty|know)$/;

const isUpper = (text: string) =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
const startsUpper = (text: string) => {
  const head = text.charAt(0);
  return head !== head.toLowerCase();
};

/** Offsets at which quoted text begins and ends, as one flag a token. */
function quotedTokens(tokens: readonly Token[], text: string): boolean[] {
  const flags = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  let closer = '';
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    const mark = token.text;
    if (open >= 0) {
      const closes =
        closer === "'"
          ? (mark === '’' || mark === "'") && !/[\p{L}\p{N}]/u.test(text.charAt(token.end))
          : mark === '”' || mark === '"' || mark === '»';
      if (!closes) continue;
      for (let inside = open + 1; inside < at; inside++) flags[inside] = true;
      open = -1;
    } else if (mark === '"' || mark === '“' || mark === '«') {
      open = at;
      closer = '"';
    } else if (mark === '‘' || mark === "'") {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(token.start - 1)) && /\S/.test(text.charAt(token.end))) {
        open = at;
        closer = "'";
      }
    }
  }
  return flags;
}

/** The words of a paragraph in reading order, marks among them. Linear in its length. */
export function readWords(paragraph: Paragraph, names: NameReader, respelling: Respelling): Word[] {
  const { tokens, text } = paragraph;
  const quoted = quotedTokens(tokens, text);
  const words: Word[] = [];
  const push = (word: string, start: number, end: number, at: number, written = '') =>
    words.push({
      text: word,
      start,
      end,
      shouted: isUpper(written),
      capital: startsUpper(written),
      quoted: quoted[at] as boolean,
    });

  const pushWord = (token: Token, at: number) => {
    for (const part of token.folded.includes('-') ? token.folded.split('-') : [token.folded]) {
      if (part === '') continue;
      const plain = part.replace(STRETCH, '$1');
      const special = SPECIAL.get(plain);
      if (special) {
        for (const piece of special) push(piece, token.start, token.end, at, token.text);
        continue;
      }
      const clitic = plain.includes("'") ? CLITIC.exec(plain) : NEGATED.exec(plain);
      if (clitic) {
        push(clitic[1] as string, token.start, token.end, at, token.text);
        push(clitic[2] ?? "n't", token.start, token.end, at);
        continue;
      }
      const bare = plain.endsWith("'") ? plain.slice(0, -1) : plain;
      const repaired = LETTERS.test(bare) ? respelling.repair(bare) : undefined;
      for (const piece of repaired ?? [bare]) push(piece, token.start, token.end, at, token.text);
    }
  };

  /** Letters, digits and signs that stand together, as disguised words do: "cr*p", "$tupid", "w4nker". */
  const disguised = (at: number): number => {
    let next = at;
    let signs = false;
    let letters = false;
    while (next < tokens.length && next - at < 12) {
      const token = tokens[next] as Token;
      if (next > at && token.start !== (tokens[next - 1] as Token).end) break;
      if (token.kind === 'word') letters = true;
      else if (token.kind === 'number' || token.kind === 'mention' || token.kind === 'hashtag') signs = true;
      else if (token.kind === 'mark' && SIGN.test(token.text)) signs = true;
      else break;
      next++;
    }
    return signs && letters ? next : at;
  };

  /** Single letters set apart: "s t u p i d", "s.t.u.p.i.d". */
  const spaced = (at: number): number => {
    let next = at;
    while (next < tokens.length && next - at < 40) {
      const token = tokens[next] as Token;
      const single = token.kind === 'word' && token.text.length === 1;
      const dot = token.kind === 'mark' && /^[.\-_]$/.test(token.text) && next > at;
      if (!single && !dot) break;
      if (next > at && token.start - (tokens[next - 1] as Token).end > 1) break;
      next++;
    }
    return next;
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const name = names(tokens, at);
    if (name) {
      const last = tokens[at + name.used - 1] as Token;
      push(name.text, token.start, last.end, at);
      if (/'s$/.test(last.folded)) push("'s", last.end, last.end, at);
      at += name.used - 1;
      continue;
    }
    switch (token.kind) {
      case 'word': {
        const next = tokens[at + 1];
        if (token.text.length === 1 && next?.kind !== undefined) {
          const end = spaced(at);
          if (end - at >= 3) {
            const letters = tokens.slice(at, end).filter((t) => t.kind === 'word');
            const joined = letters.map((t) => t.folded).join('');
            const found = respelling.unmask(joined) ?? respelling.unmask(joined.slice(1));
            if (found) {
              if (!respelling.unmask(joined)) push(joined.charAt(0), token.start, token.end, at);
              push(found, token.start, (tokens[end - 1] as Token).end, at);
              at = end - 1;
              break;
            }
          }
        }
        const touching = next !== undefined && next.start === token.end && next.kind !== 'word';
        if (touching) {
          const end = disguised(at);
          if (end > at + 1) {
            const last = tokens[end - 1] as Token;
            const found = respelling.unmask(fold(text.slice(token.start, last.end)));
            if (found) {
              push(found, token.start, last.end, at, token.text);
              at = end - 1;
              break;
            }
          }
        }
        if (YEAR_WORD.test(token.folded) && next && /^(?:1[0-3]|[1-9])s?$|^R$/.test(next.text)) {
          push('<year>', token.start, next.end, at);
          at++;
        } else if (/\d/.test(token.folded)) {
          const found = YEAR_GROUP.test(token.folded)
            ? '<year>'
            : CLASS_NAME.test(token.folded)
              ? '<class>'
              : (respelling.unmask(token.folded) ?? '#');
          push(found, token.start, token.end, at, token.text);
        } else if (TITLE.test(token.folded) && next && startsUpper(token.text)) {
          const from = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
          let to = from;
          while (to < from + 2 && tokens[to]?.kind === 'word' && startsUpper((tokens[to] as Token).text))
            to++;
          if (to === from || JIBE.test((tokens[from] as Token).folded)) pushWord(token, at);
          else {
            const last = tokens[to - 1] as Token;
            push('<staff>', token.start, last.end, at);
            if (/'s$/.test(last.folded)) push("'s", last.end, last.end, at);
            at = to - 1;
          }
        } else pushWord(token, at);
        break;
      }
      case 'number':
      case 'mark':
      case 'mention': {
        const end = token.kind === 'mark' && !SIGN.test(token.text) ? at : disguised(at);
        if (end > at + 1) {
          const last = tokens[end - 1] as Token;
          const found = respelling.unmask(fold(text.slice(token.start, last.end)));
          if (found) {
            push(found, token.start, last.end, at);
            at = end - 1;
            break;
          }
        }
        if (token.kind === 'number') push('#', token.start, token.end, at);
        else if (token.kind === 'mention') push('<handle>', token.start, token.end, at);
        else if (!/['’‘*_]/.test(token.text)) push(markText(token.text), token.start, token.end, at);
        break;
      }
      case 'emoji':
        push(String.fromCodePoint(token.text.codePointAt(0) as number), token.start, token.end, at);
        break;
      case 'hashtag':
        push(token.folded, token.start, token.end, at);
        break;
      default:
        push('<link>', token.start, token.end, at);
    }
  }
  return words;
}

const markText = (mark: string) => (/["“”„«»]/.test(mark) ? '"' : /[–—−-]/.test(mark) ? '-' : mark);
