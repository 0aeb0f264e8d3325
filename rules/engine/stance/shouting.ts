import type { Paragraph } from '../paragraph';
import type { Token } from '../tokens';
import type { Span } from '../types';

/** Words that people shout at other people; a heading seldom has one. */
const TEMPER = new Set(
  "you your yours yourself not never no none nobody stop why who what how when again please i me my mine do don't dont does did didn't can't cant won't is are am was were will would could should every all still now just get go put pick read leave listen keep have has been they their them it's its it that's this we our and but because or if so".split(
    ' ',
  ),
);
const GRAMMAR = new Set('the a an of to in on at for with from by up out off over than as into'.split(' '));
/** What is written in capitals by everybody. */
const USUAL = new Set(
  'ok omg wow bbc itv uk usa us eu pe it re dt art pta send senco sen ehcp eal eyfs ks1 ks2 ks3 ks4 ks5 ta tas slt cpd nqt ect inset ofsted sats gcse gcses btec rshe pshe rse stem steam nhs rspb rnli rspca nspcc dfe hmi hmci ppa dsl lsa hlta mat ceo vip faq pdf diy diy dvd tv pc ict iq ps rip am pm'.split(
    ' ',
  ),
);

interface Run {
  readonly from: number;
  to: number;
  words: number;
  temper: number;
  grammar: number;
}

const isShouted = (token: Token) =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase();

/** Whether the run is a line of its own, as headings are, with more to come in ordinary letters. */
function isHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (/[\p{L}\p{N}]/u.test(before.slice(lineStart))) return false;
  const after = /^[^\p{L}\p{N}\n]*(\n|[:–—-]|\p{Extended_Pictographic})/u.exec(text.slice(end));
  if (after) return true;
  return /^[!.]?\s+\p{Lu}\p{Ll}/u.test(text.slice(end));
}

/**
 * Whole phrases in capitals that raise the voice. Abbreviations, one WOW, single stressed words and
 * headings are not shouting.
 */
export function findShouting({ tokens, text }: Paragraph): Span[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || token.kind === 'emoji') continue;
    const lone = token.kind === 'word' && /^[IA]$/.test(token.text);
    if (token.kind === 'word' && (isShouted(token) || (lone && run))) {
      run ??= { from: at, to: at, words: 0, temper: 0, grammar: 0 };
      if (!lone && !USUAL.has(token.folded)) {
        run.words++;
        if (TEMPER.has(token.folded)) run.temper++;
        else if (GRAMMAR.has(token.folded)) run.grammar++;
      }
      run.to = at;
      continue;
    }
    if (token.kind === 'number' || token.kind === 'mention' || token.kind === 'url') continue;
    if (run) runs.push(run);
    run = undefined;
  }
  if (run) runs.push(run);
  return runs.flatMap(({ from, to, words, temper, grammar }) => {
    const { start } = tokens[from] as Token;
    const { end } = tokens[to] as Token;
    const loud = /^\s*(?:[!?]{2,}|[?]!|!\?)/.test(text.slice(end));
    const shouts =
      words >= 7 ||
      (words >= 4 && temper + grammar >= 1) ||
      (words >= 3 && (temper >= 2 || (temper >= 1 && loud))) ||
      (words >= 2 && temper >= 1 && loud);
    if (!shouts) return [];
    if (words <= 7 && temper <= 1 && isHeading(text, start, end)) return [];
    return [{ start, end }];
  });
}
