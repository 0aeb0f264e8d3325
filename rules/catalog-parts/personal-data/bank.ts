import { before, type Finder, type Found, matches } from './found';

/** Lengths of IBANs by country (ISO 13616 registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** ISO 7064 MOD 97-10 over the IBAN with its first four signs moved behind. */
export function isIban(text: string): boolean {
  const iban = text.replace(/ /g, '').toUpperCase();
  if (iban.length !== IBAN_LENGTHS[iban.slice(0, 2)]) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d\d[A-Z\d ]{11,40}/gu;
const findIbans: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, text: run } of matches(text, IBAN)) {
    let left = IBAN_LENGTHS[run.slice(0, 2)] ?? 0;
    let end = 0;
    while (left > 0 && end < run.length) if (run[end++] !== ' ') left--;
    if (left === 0 && end > 0 && !/[A-Za-z\d]/.test(text[start + end] ?? '') && isIban(run.slice(0, end))) {
      found.push({ start, end: start + end, kind: 'bank' });
    }
  }
  return found;
};

const SORT_CODE = /(?<![\p{L}\d.£/-])\d\d([- –]?)\d\d\1\d\d(?![\d%/-]|\.\d)/gu;
const ACCOUNT = /(?<![\p{L}\d.£/-])\d{8}(?![\d%/-]|\.\d|\p{L})/gu;

const findAccounts: Finder = (text) => {
  const found: Found[] = [];
  const accounts = [...matches(text, ACCOUNT)];
  for (const { start, end, text: code } of matches(text, SORT_CODE)) {
    const account = accounts.find((number) => number.start >= end && number.start - end <= 40);
    const cue = /\bsort(?: ?code)?\b/.test(before(text, start, 25));
    if (cue || (account && /[-–]/.test(code))) {
      found.push({ start, end: account?.end ?? end, kind: 'bank' });
    }
  }
  for (const { start, end } of accounts) {
    if (found.some((other) => other.end >= end && other.start <= start)) continue;
    if (/\b(?:account|acct|acc|a\/c)\b(?: ?(?:no|number|num|is))*[ .:#]*$/.test(before(text, start, 40))) {
      found.push({ start, end, kind: 'bank' });
    }
  }
  return found;
};

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const value = Number(digits[at]) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const CARD = /(?<![\p{L}\d.£/-]|\d )[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d%/-]|\.\d)/gu;
const findCards: Finder = (text) =>
  [...matches(text, CARD)].flatMap(({ start, end, text: number }) =>
    passesLuhn(number.replace(/\D/g, '')) ? [{ start, end, kind: 'bank' as const }] : [],
  );

export const findBankDetails: Finder = (text) => [
  ...findIbans(text),
  ...findAccounts(text),
  ...findCards(text),
];
