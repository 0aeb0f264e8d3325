import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import numbersOfBritain from '../../lexicons/phone-numbers-gb.json';
import type { Profile } from '../../packs/profile';
import { before, type Finder, type Found, matches } from './found';

const METADATA = numbersOfBritain as unknown as MetadataJson;

/** Lines that anybody may ring: free, shared cost, premium, and 03 for organisations. */
const PUBLIC_TYPES = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL']);
const PUBLIC_PREFIX = /^(?:3|8[0247]|9)/;
/** Ranges that Ofcom keeps for drama, which metadata does not call valid, and mobiles of any make. */
const MOBILE = /^7[1-57-9]\d{8}$/;

const CANDIDATE = /(?<![\p{L}\d£$#/.,-])(?:\+|\(\+?|0)[\d ()./–‑-]{7,22}\d(?!\d|[.,:/]\d|%)/gu;
const ORGANISATION =
  /\b(?:surgery|library|council|museum|shop|store|box office|centre|hall|theatre|helpline|line|charity|police|hospital|clinic|pharmacy|office|reception|club|company|ltd|service|services|trust|leisure|council's|depot|hotline|switchboard|society|association|agency|nhs|school|academy|nursery|suppliers?|stockists?)\b[^.!?]{0,24}$/;
const PERSONAL =
  /\b(?:home|mobile|mob|cell|whatsapp|text|mum|mam|dad|nan|gran|grandad|his|her|their|my|mine|me|him|personal)\b[^.!?]{0,40}$/;
const ASKS_TO_RING =
  /\b(?:ring|rings?|call|phone|tel|telephone|text|mobile|mob|whatsapp|number|contact|reach|message|dial|bell|direct|landline|on|at)\b[^.!?]{0,25}$|[📞☎📱]\s*$/u;

const SAID: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const SPOKEN = /\b(?:oh|zero|nought|double|treble|triple|seven)\b/i;
const SAID_RUN =
  /(?<![\p{L}\d])(?:(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred|thousand|\d{1,6})[ ,-]{1,2}){5,16}(?:zero|nought|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|oh|\d{1,6})(?![\p{L}\d])/giu;

/** "oh double-seven hundred, nine" → "07709"; "hundred" is two noughts, "double" doubles what follows. */
function digitsSaid(text: string): string {
  let digits = '';
  let times = 1;
  for (const word of text.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'double') times = 2;
    else if (word === 'treble' || word === 'triple') times = 3;
    else {
      digits += word === 'hundred' ? '00' : word === 'thousand' ? '000' : (SAID[word] ?? word).repeat(times);
      times = 1;
    }
  }
  return digits;
}

/** A British number without 0 or +44, or undefined. */
function nationalOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.startsWith('0044')) return digits.slice(4).replace(/^0/, '');
  if (/^\s*\(?\+/.test(text)) return digits.startsWith('44') ? digits.slice(2).replace(/^0/, '') : undefined;
  return digits.startsWith('0') ? digits.slice(1) : undefined;
}

/** Makes the finder of telephone numbers that are somebody's own. */
export function createPhoneFinder({ school }: Profile): Finder {
  const published = new Set((school.contacts.phone ?? []).map((phone) => nationalOf(phone) ?? phone));

  const isPersonal = (number: string, lead: string): boolean => {
    const national = nationalOf(number);
    if (national === undefined) {
      // A foreign number: metadata for one country cannot parse it, its international prefix tells.
      const digits = number.replace(/\D/g, '');
      return /^\s*\(?\+/.test(number) && digits.length >= 9 && digits.length <= 15;
    }
    if (published.has(national) || national.length < 9 || national.length > 10) return false;
    if (PUBLIC_PREFIX.test(national)) return false;
    const parsed = parsePhoneNumberFromString(`+44${national}`, METADATA);
    const type = parsed?.getType();
    if (type && PUBLIC_TYPES.has(type)) return false;
    const known =
      parsed?.isValid() || MOBILE.test(national) || (/^[12]/.test(national) && ASKS_TO_RING.test(lead));
    if (!known) return false;
    return MOBILE.test(national) || PERSONAL.test(lead) || !ORGANISATION.test(lead);
  };

  return (text) => {
    const found: Found[] = [];
    for (const { start, end, text: number } of matches(text, CANDIDATE)) {
      if (isPersonal(number, before(text, start, 60))) found.push({ start, end, kind: 'phone' });
    }
    for (const { start, end, text: said } of SPOKEN.test(text) ? matches(text, SAID_RUN) : []) {
      if (/^[\d ,-]+$/.test(said)) continue;
      const digits = digitsSaid(said);
      if (digits.length >= 10 && digits.length <= 11 && isPersonal(digits, before(text, start, 60))) {
        found.push({ start, end, kind: 'phone' });
      }
    }
    return found;
  };
}
