import { before, type Finder, type Found, matches, standsAlone } from './found';

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** NHS number: ten digits, the last a check digit modulo 11 (NHS Data Dictionary). */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10 || digits.every((digit) => digit === digits[0])) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Unique pupil number: a check letter, then twelve digits or eleven and a letter (DfE, UPN guide). */
export function isPupilNumber(text: string): boolean {
  const upn = text.toUpperCase();
  const values = [...upn.slice(1)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign),
  );
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return UPN_LETTERS[sum % 23] === upn[0];
}

const NHS = /(?<![\p{L}\d.,£$/#-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d%]|[,.-]\d)/gu;
export const findNhsNumbers: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end, text: number } of matches(text, NHS)) {
    const cue = /\bnhs\b(?!.*\b(?:ring|call|dial)\b)/.test(before(text, start, 40));
    const shaped = /\D/.test(number);
    if (cue || (isNhsNumber(number) && (shaped || standsAlone(text, { start, end })))) {
      found.push({ start, end, kind: 'nhs-number' });
    }
  }
  return found;
};

const UPN = /(?<![\p{L}\d])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\p{L}\d])/giu;
export const findPupilNumbers: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end, text: number } of matches(text, UPN)) {
    const cue = /\b(?:upn|pupil (?:no|number|ref))\b/.test(before(text, start, 40));
    if (cue || isPupilNumber(number)) found.push({ start, end, kind: 'pupil-number' });
  }
  return found;
};

/** Prefixes that are never given out (HMRC manual NIM39110). */
const NO_PREFIX = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;
const WORD_PREFIX = /^(?:am|as|at|be|by|he|me|my|pm|we|ye)\b/;
const NINO =
  /(?<![\p{L}\d])(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ) ?\d\d ?\d\d ?\d\d ?[A-D](?![\p{L}\d])/giu;
export const findNiNumbers: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end, text: number } of matches(text, NINO)) {
    const cue = /\b(?:ni|nino|national insurance|insurance (?:no|number))\b/i.test(
      text.slice(Math.max(0, start - 160), start),
    );
    // QQ is what forms print as an example; said to be somebody's, it is treated as such.
    if (NO_PREFIX.test(number) || (!cue && (/^qq/i.test(number) || WORD_PREFIX.test(number)))) continue;
    found.push({ start, end, kind: 'ni-number' });
  }
  return found;
};

/**
 * Driving licence: five of the family name filled with 9, decade, month (plus 50 for women), day, year,
 * two initials, a sign and two check letters (DVLA).
 */
const LICENCE =
  /(?<![\p{L}\d])(?=[A-Z9]{5})[A-Z]{1,5}9{0,4}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][\dA-Z][A-Z]{2}(?![\p{L}\d])/giu;
export const findLicences: Finder = (text) =>
  [...matches(text, LICENCE)].flatMap(({ start, end }) =>
    end - start === 16 ? [{ start, end, kind: 'licence' as const }] : [],
  );

const PASSPORT = /(?<![\p{L}\d/-])(?:[A-Z]{2}\d{7}|\d{9}|[A-Z]\d{8})(?![\p{L}\d]|-\d)/gu;
const OTHER_NUMBER =
  /\b(?:order|ref|reference|invoice|flight|serial|model|item|part|ticket|booking|charity|company|policy|sku)\b/;
export const findPassports: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end, text: number } of matches(text, PASSPORT)) {
    const lead = before(text, start, 70);
    const cue = /\bpassport/.test(lead);
    if (cue || (/^[A-Z]{2}/.test(number) && !OTHER_NUMBER.test(lead))) {
      found.push({ start, end, kind: 'passport' });
    }
  }
  return found;
};
