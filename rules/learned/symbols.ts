import { type Token, tokenise } from '../engine/tokens';

/**
 * What the sentence model reads in place of a token: a folded word, a mark, or a placeholder in angle
 * brackets for whatever differs from school to school, so that the model learns what is said and not
 * of whom.
 */
export interface ModelSymbol {
  readonly word: string;
  readonly shape: Shape;
}

export const SHAPES = ['plain', 'initial', 'capital', 'shouted', 'stretched'] as const;
export type Shape = number;
const [PLAIN, INITIAL, CAPITAL, SHOUTED, STRETCHED] = [0, 1, 2, 3, 4];

/** What a mask may put in the text. */
const PLACEHOLDERS = new Set(['school', 'class', 'year', 'staff', 'pupil', 'handle', 'name']);

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|rev|revd|prof)$/;
const YEAR_WORD = /^(?:year|yr|y)$/;
const YEAR_GROUP = /^(?:y(?:r|ear)?(?:1[0-3]|[1-9]|r)s?|[ps][1-7]|yr?r)$/;
const CLASS_NAME = /^(?:1[0-3]|[1-9])[a-z]{1,2}$/;
const UNAPOSTROPHISED = /^(do|did|does|is|was|would|could|should|are|were|has|have|had|ai)nt$/;
const CLITIC = /^(.+?)(n't|'(?:s|ll|ve|re|d|m|t))$/;
const CAMEL = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu;
const QUOTE = /["“”„«»]/;
const APOSTROPHE = /['‘’`]/;

function numberWord(folded: string): string {
  if (/^\d{1,2}[.:]\d\d(?:am|pm)?$|^\d{1,2}(?:am|pm)$/.test(folded)) return '<time>';
  if (/(?:st|nd|rd|th)$/.test(folded)) return '<ordinal>';
  if (folded.endsWith('%')) return '<percent>';
  if (/^(?:19|20)\d\d(?:[/-]\d\d)?$/.test(folded)) return '<yyyy>';
  if (folded.includes('/')) return '<date>';
  if (/^\d$/.test(folded)) return '<digit>';
  if (/^\d\d$/.test(folded)) return '<two-digits>';
  return /^\d{3,4}$/.test(folded) ? '<four-digits>' : '<number>';
}

function shapeOf(text: string, first: boolean): Shape {
  const head = text.charCodeAt(0);
  if (head >= 97 && head <= 122) return PLAIN;
  const upper = text.toUpperCase();
  if (text === text.toLowerCase()) return PLAIN;
  if (text === upper && text.length > 1) return SHOUTED;
  return first ? INITIAL : CAPITAL;
}

function pushWord(symbols: ModelSymbol[], text: string, folded: string, first: boolean): void {
  const shape = shapeOf(text, first);
  for (const [index, part] of folded.split('-').entries()) {
    if (part === '') continue;
    const partShape = index === 0 || shape === SHOUTED ? shape : PLAIN;
    if (/\d/.test(part)) {
      symbols.push({
        word: YEAR_GROUP.test(part) ? '<year>' : CLASS_NAME.test(part) ? '<class>' : '<code>',
        shape: PLAIN,
      });
      continue;
    }
    const short = part.replace(/(.)\1{2,}/gu, '$1');
    const worn = short === part ? partShape : STRETCHED;
    const bare = UNAPOSTROPHISED.exec(short);
    if (bare) {
      symbols.push({ word: bare[1] as string, shape: worn }, { word: "n't", shape: PLAIN });
      continue;
    }
    const clitic = short.includes("'") ? CLITIC.exec(short) : null;
    if (clitic) {
      symbols.push({ word: clitic[1] as string, shape: worn }, { word: clitic[2] as string, shape: PLAIN });
    } else symbols.push({ word: short.replace(/'/g, ''), shape: worn });
  }
}

/** Marks that repeat are one symbol that says so: "!!" and "!!!" are not "!". */
function markWord(tokens: readonly Token[], at: number): { word: string; used: number } {
  const text = (tokens[at] as Token).text;
  let run = 1;
  while (tokens[at + run]?.text === text && tokens[at + run]?.start === (tokens[at + run - 1] as Token).end)
    run++;
  if (QUOTE.test(text)) return { word: '"', used: run };
  if (APOSTROPHE.test(text)) return { word: "'", used: run };
  if (text === '.') return { word: run > 1 ? '…' : '.', used: run };
  if (/[–—−-]/.test(text)) return { word: '-', used: run };
  return { word: text.repeat(Math.min(run, 3)), used: run };
}

/** The symbols of a sentence whose names were masked, in reading order. Linear in its length. */
export function readSymbols(masked: string): ModelSymbol[] {
  const tokens = tokenise(masked);
  const symbols: ModelSymbol[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const first = symbols.length === 0;
    switch (token.kind) {
      case 'url':
        symbols.push({ word: '<link>', shape: PLAIN });
        break;
      case 'email':
        symbols.push({ word: '<email>', shape: PLAIN });
        break;
      case 'mention':
        symbols.push({ word: '<handle>', shape: PLAIN });
        break;
      case 'hashtag': {
        symbols.push({ word: '#', shape: PLAIN });
        for (const part of (token.text.slice(1).match(CAMEL) ?? []).slice(0, 8)) {
          pushWord(symbols, part.toLowerCase(), part.toLowerCase(), false);
        }
        break;
      }
      case 'number':
        symbols.push({
          word: symbols.at(-1)?.word === '£' ? '<money>' : numberWord(token.folded),
          shape: PLAIN,
        });
        break;
      case 'emoji': {
        const word = String.fromCodePoint(token.text.codePointAt(0) as number);
        if (symbols.at(-1)?.word !== word) symbols.push({ word, shape: PLAIN });
        break;
      }
      case 'word':
        if (YEAR_WORD.test(token.folded) && next && /^(?:1[0-3]|[1-9])s?$|^R$/.test(next.text)) {
          symbols.push({ word: '<year>', shape: PLAIN });
          at++;
        } else if (TITLE.test(token.folded) && shapeOf(token.text, false) === CAPITAL) {
          let name = at + 1;
          if (tokens[name]?.text === '.') name++;
          const from = name;
          while (
            name < from + 2 &&
            tokens[name]?.kind === 'word' &&
            shapeOf((tokens[name] as Token).text, false) >= CAPITAL
          ) {
            name++;
          }
          if (name === from) pushWord(symbols, token.text, token.folded, first);
          else {
            const possessive = /'s$/.test((tokens[name - 1] as Token).folded);
            symbols.push({ word: '<staff>', shape: PLAIN });
            if (possessive) symbols.push({ word: "'s", shape: PLAIN });
            at = name - 1;
          }
        } else pushWord(symbols, token.text, token.folded, first);
        break;
      default: {
        if (token.text === '<' && next && tokens[at + 2]?.text === '>' && PLACEHOLDERS.has(next.text)) {
          symbols.push({ word: `<${next.text}>`, shape: PLAIN });
          at += 2;
          break;
        }
        const mark = markWord(tokens, at);
        symbols.push({ word: mark.word, shape: PLAIN });
        at += mark.used - 1;
      }
    }
  }
  return symbols;
}
