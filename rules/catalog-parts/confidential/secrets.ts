import type { Span } from '../../engine/types';

/** What a password, a code or a key is called; `account` for what opens a network, `lock` for doors. */
const CUE =
  /(?<![?&/=\p{L}])(?:(?<account>\b(?:pass ?words?|pass ?phrase|pass(?= (?:is|word)?[ :]?\p{Lu})|passwd|pw|log-?ins?|wi-?fi|ssid|user(?:name)?)\b)|(?<lock>\b(?:pass ?codes?|pins?|codes?|keypads?|combination|combo|alarm|door|gate|press|punch|disarm|padlock|safe)\b))/giu;
/** Codes that are sums on a keypad: digits with or without gaps, a letter before or behind. */
const DIGITS =
  /(?<![\p{L}\d£/:.,-])(?:#?[A-Z]{0,2}\d{3,8}[A-Z#]?|#?\d{1,2}(?:[ -]\d{1,2}){2,7}|\d\d#|(?:double|triple|treble) \p{L}{3,5}(?: (?:double|triple|treble)? ?\p{L}{3,5}){1,4})(?![\d£%/:]|[.,]\d|\p{L})/u;
/** Letters with digits, marks or capitals among them, or words in quotation marks. */
const MIXED =
  /(?<![\p{L}\d£/#@.])(?:\p{L}[\p{L}_.-]*[\d!@$%_][\p{L}\d!@$%_.-]*|\p{L}+-\p{L}*-?\d{2,4})(?![\p{L}\d])|(?<![\p{L}\d])["“‘'](?=[^"”’']{4,24}["”’'])[\p{L}\d][^"”’'\n]*/u;
const LINK =
  /(?:\b(?:is|are|its|now|to|set|press|then|still|type|enter|with|for|as|put in|user|pass|password|network)\b|['’]s|[=:,]|\bcode)\s*(?:\p{L}+ ){0,2}$/iu;
const DOOR =
  /\b(?:doors?|gates?|shed|keypad|alarm|safe|padlock|locker|stores?|cupboard|building|entrance|entry|lock\w*|let (?:yourself|yourselves|them|people|the)|nip in|get in|come in|pop in|annexe?|gym|sports hall|pool|kitchen|garage|cabin|hut|minibus|key ?safe|car park|barrier|bleep\w*|disarm\w*|plant room|staff ?room|hall)\b/i;
const NOT_A_CODE =
  /\b(?:crack(?:ed)? the|secret|morse|binary|scratch|coding|code club|hour of code|computing|code ?breaking|enigma|bletchley|treasure|escape room|puzzle|riddle|highway code|country code|dress code|code of|qr|barcode|post ?code|area code|discount|promo|voucher|at the till|checkout|gift ?aid|booking|tickets?|stronger|most used|three random words|random words|no code|no password|safer internet|bowling|rolling pin|quiz|kahoot|pirates?|spells?|magic|aboard|club code|join(?:ing)? code|parents’? evening code)\b/i;
/** What a word said for a password sounds like. */
const IN_WORDS =
  /\b(?:pass ?word|pass ?code|wi-?fi (?:key|code)|network key|code|pin)\b[^.!?\n]{0,30}?(?: is|['’]s|:|,| =) ?(?:still |now |just )?(?:the (?:name|year|date|word|same as|caretaker|cat|head)\b|(?:the )?same as\b|(?:our|my|his|her) (?:dog|cat|birthday|postcode|name|initials|surname|payroll)|(?:six|four|five|eight) (?:noughts|zeros|ones|nines)|[\p{L}-]{3,20},? (?:all )?(?:one word|in )?(?:lower|upper|capital|small letters|lowercase|no space))/giu;
const KEY_PLACE =
  /\b(?:spare )?keys?\b(?! (?:stage|worker|dates?|events?|points?|skills?|words?|people|questions?))[^.!?\n]{0,30}?(?:\b(?:is|are|lives?|kept|hidden|left) |['’]s |now )?(?:kept |hidden |left |always |now )?(?:under|behind|above|beneath|inside|taped|on the (?:ledge|hook)|in the (?:pot|gutter|bin store|meter))\b[^.!?\n]{0,40}/giu;

const WORTH_A_LOOK =
  /pass|\bpw\b|log-?in|wi-?fi|ssid|user|\bpins?\b|code|keypad|comb|alarm|door|gate|press|punch|lock|safe|keys?\b/i;

/** The rest of the sentence, at most so far. */
const REACH = 60;

/** Where a paragraph gives away a password, a door or alarm code, or where a key lies. */
export function findSecrets(text: string): Span[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (!found.some((other) => other.start < end && other.end > start)) found.push({ start, end });
  };
  for (const cue of text.matchAll(CUE)) {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + REACH).split(/[!?]\s|\.\s(?=\p{Lu})|\n/u)[0] ?? '';
    const around = text.slice(Math.max(0, cue.index - 70), from + REACH + 20);
    if (NOT_A_CODE.test(around)) continue;
    const account = cue.groups?.account !== undefined;
    const named = /code|keypad|combo|combination|pin|disarm/i.test(cue[0]);
    const mixed = account || named ? MIXED.exec(rest) : null;
    if (mixed) {
      const gap = rest.slice(0, mixed.index);
      if (account || LINK.test(gap) || gap.trim() === '') {
        add(cue.index, from + mixed.index + mixed[0].length);
        continue;
      }
    }
    const digits = DIGITS.exec(rest);
    if (!digits) continue;
    const gap = rest.slice(0, digits.index);
    const behind = rest.slice(digits.index + digits[0].length);
    if (!named && !LINK.test(gap) && gap.trim() !== '') continue;
    if (/\b(?:at|until|till|from|before|after|since|room|bus|year|page|of|raised|in)\s*$/i.test(gap))
      continue;
    if (
      /^\s?(?:am|pm|people|children|pupils|steps|pounds|times|years|miles|of|minutes|seconds|days)\b/i.test(
        behind,
      )
    )
      continue;
    const loose = /^(?:alarm|door|gate|press|punch|safe|padlock)$/i.test(cue[0]);
    if (account && !/pass|pw/i.test(cue[0])) continue;
    if (
      named ||
      account ||
      (loose &&
        DOOR.test(around) &&
        /\bcode|keypad|press|then|type|\bset\b|then tick|turned off|enter|is \d{4}\b|its \d|['’]s \d{4}/i.test(
          around,
        ))
    ) {
      if (
        /^(?:codes?|pins?)$/i.test(cue[0]) &&
        !DOOR.test(around) &&
        !/code['’]?s|code (?:for|is)|pin/i.test(around)
      )
        continue;
      add(cue.index, from + digits.index + digits[0].length);
    }
  }
  for (const match of text.matchAll(IN_WORDS)) {
    if (!NOT_A_CODE.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20))) {
      add(match.index, match.index + match[0].length);
    }
  }
  for (const match of text.matchAll(KEY_PLACE)) {
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    if (DOOR.test(around)) add(match.index, match.index + match[0].length);
  }
  return found;
}
