import type { Paragraph } from '../paragraph';
import type { NameMention } from './school-names';

/**
 * Words that say that whoever names the school is a parent, a neighbour, a visitor or an old pupil of it.
 * They are asked only where nothing ties the writer to it; § stands for the school's name.
 */
const CHILD =
  'daughters?|sons?|boys?|girls?|lads?|lass|kids?|children|little (?:boy|girl|one|man|un)|eldest|youngest|oldest|middle one|twins|grandsons?|granddaughters?|grandchildren|grandkids|nieces?|nephews?|godsons?|goddaughters?|stepsons?|stepdaughters?|two|three|toddler';
const ADULT =
  "gran|nan|nana|grandad|grandma|mum|mam|mother|dad|father|uncle|aunt|auntie|husband|wife|other half|partner|sister|brother|cousin|lodger|mate|friend|neighbour|mother-in-law|father-in-law|great aunt|mates|sons?|wife's cousin";

const OUTSIDER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:my|his|her|their|\p{L}+['’]s)\s+(?:\p{L}+\s+){0,2}(?:${CHILD})\b(?!['’]s? (?:mum|dad|mam))[^.!?\n]{0,80}§`,
    'iu',
  ),
  new RegExp(
    String.raw`\bour\s+(?:\p{L}+\s+)?(?:${CHILD}|\p{Lu}\p{Ll}+)\s+(?:is|are|was|has|have|had|goes|go|starts?|started|attends?|loves?|got|came|will|['’]s)\b[^.!?\n]{0,60}§`,
    'iu',
  ),
  /\b(?:as|being) a (?:\p{L}+ )?(?:mum|mam|dad|parent|grandparent|gran|nan|grandad|resident|neighbour|local|former pupil|past pupil|ex-pupil)\b/iu,
  /\b(?:a |an |one |two |three |both |my two |my boy |my girl )(?:mum|dad|parent)s? (?:with|of) (?:a |one |two |three |\p{L}+ )*at §/iu,
  /\b(?:was|were) (?:a )?pupils? (?:at|of)\b|\b(?:went|used to go) to §|\bleft § as\b|\bsince I left §|\bex-§|\bold pupils? of §|\bwhen I was at §|\bwere you at §/iu,
  /\b(?:does any(?:one|body) know|what time|when does|which gate|how do I|do you need|can I still|any (?:spaces|places|tickets)|is (?:the )?§ (?:open|shut|closed|any good)|is § )\b[^.!\n]*\?/iu,
  /\b(?:outside|past|opposite|behind|beside|near|next to|two doors from|two minutes['’]? (?:walk )?from|walk from|stone['’]s throw from|by the (?:gates?|railings) of|backs? on(?:to)?) (?:the )?(?:gates? of )?§/iu,
  /\b(?:polling station|jumble sale|car boot|blood (?:donors?|session)|for sale|no chain|lettings?|roadworks?|road works|tailback|traffic|gritters|diversion|last seen|parked (?:up|across|there)|catchment)\b/iu,
  /^(?:[\s\S]*[.!?\n])?\s*(?:(?:well done|congratulations|congrats|good on|nice one|fair play to|hats off to|happy \d+(?:st|nd|rd|th)? to|go on),? (?:the )?§)/iu,
  /^\s*§[^.!?\n]*\b(?:your|you|any chance|do you|please can|could you)\b/iu,
  /§[^.!?\n]{0,80}\b(?:my|our)\s+(?:\p{L}+\s+)?(?:daughter|son|eldest|youngest|twins|grandson|granddaughter|niece|nephew|goddaughter|godson|boy['’]s|girl['’]s)\b/iu,
  /\b(?:choir|lads?|lass|boys?|girls?|twins|young (?:lady|man)|band|children) from §/iu,
];
const KIN_SUBJECT = new RegExp(
  String.raw`(?:^|[.!?\n]\s*)(?:my|our|his|her)\s+(?:\p{L}+\s+){0,2}(?:${ADULT})\b[^.!?\n]*§`,
  'iu',
);
/** Where the writer, too, is at the school, somebody else's being there says nothing. */
const INSIDER =
  /\b(?:we|our|us|my (?:class|pupils|students|job|colleagues?|room|team|desk)|(?:I|i) (?:teach|work|run|lead|taught|worked|clean|cook|serve|do (?:her|his|their|the|all)|make|look after|drive)|I['’]m (?:a|the|on|teaching|working)|work(?:ing)? (?:at|for) §|§,? where (?:I|we)|I['’]m in at §|(?:break|lollipop|playground|gate|dinner) duty|staff(?:room)?|(?:teacher|ta|job|interview|colleagues?|staff) (?:at|from|of) §)\b/iu;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I['’](?:m|ve|d|ll)|we|me|us)(?![\p{L}])/u;

/** Whether the paragraph speaks of the school from outside. */
export function speaksFromOutside(paragraph: Paragraph, names: readonly NameMention[]): boolean {
  if (names.length === 0) return false;
  let masked = '';
  let from = 0;
  for (const { start, end } of names) {
    if (start < from) continue;
    const possessive = /['’]s?$/.test(paragraph.text.slice(start, end));
    masked += `${paragraph.text.slice(from, start)}§${possessive ? '’s' : ''}`;
    from = end;
  }
  masked += paragraph.text.slice(from);
  if (
    INSIDER.test(
      masked.replace(
        /\bour (?=\p{L}+ (?:is|are|was|has|starts?|goes|attends|loves|['’]s))|\bour (?:eldest|youngest|twins|little|son|daughter|\p{Lu})/giu,
        '',
      ),
    )
  )
    return false;
  if (OUTSIDER.some((pattern) => pattern.test(masked))) return true;
  return KIN_SUBJECT.test(masked) && !FIRST_PERSON.test(masked);
}
