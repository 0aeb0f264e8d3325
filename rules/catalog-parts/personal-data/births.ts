import { after, before, type Finder, type Found, matches } from './found';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const SPELLED = '(?:[a-z]{3,8}-)?(?:first|second|third|[a-z]{3,9}th)';
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]?\d\d(?!\d)|nineteen[ -][a-z]{3,8}(?:[ -][a-z]{3,5})?|two thousand(?: and)?(?: [a-z]{3,9})?|twenty[ -][a-z]{3,9}(?:[ -][a-z]{3,5})?)`;
const DATE = new RegExp(
  [
    String.raw`\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d\d)(?!\d)`,
    String.raw`(?:19|20)\d\d-\d\d-\d\d`,
    `(?:${DAY}|${SPELLED})(?: of)?[ -]{0,2}${MONTH}[ ,.-]{0,3}${YEAR}`,
    `${MONTH}[ .]{0,2}(?:the )?(?:${DAY}|${SPELLED}),? ${YEAR}`,
  ].join('|'),
  'i',
);
const CUE =
  /(?<![\p{L}\d])(?:born|birth ?date|date of birth|d\.? ?o\.? ?b\b\.?|birthday(?: is|:)|b\. ?(?=\d))/giu;
/** Whoever was born before this is in the history books. */
const EARLIEST = 1925;
const FIGURE =
  /\b(?:king|queen|prince|princess|saint|st|author|poet|artist|painter|composer|scientist|inventor|explorer|footballer|singer|president|prime minister|emperor|sir|dame|lord|our school|the school|the club)\b/;

/** Dates of birth: a date is one only where the words say so. */
export const findBirthDates: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end } of matches(text, CUE)) {
    const date = DATE.exec(after(text, end, 60));
    if (!date || date.index > 22) continue;
    const year = /(?:1[0-9]|20)\d\d/.exec(date[0]);
    if (year && Number(year[0]) < EARLIEST) continue;
    if (/\b1[0-8]\d\d\b/.test(after(text, end, 60).slice(0, date.index + date[0].length + 5))) continue;
    // Admissions say between which days a child must be born.
    if (/^\s*(?:between|before|after|from|since|in|on or)\b/.test(after(text, end, 12))) continue;
    if (FIGURE.test(before(text, start, 60))) continue;
    found.push({ start, end: end + date.index + date[0].length, kind: 'birth-date' });
  }
  return found;
};
