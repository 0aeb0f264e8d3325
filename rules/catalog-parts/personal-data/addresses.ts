import type { Profile } from '../../packs/profile';
import { after, before, type Finder, type Found, matches, standsAlone } from './found';

/** The postcode areas of the United Kingdom and the Crown dependencies (Royal Mail). */
const AREAS =
  'AB|AL|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|ZZ|[BEGLMNSW]';
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:GIR ?0AA|(?:${AREAS})\d[\dA-HJKP-Y]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])`,
  'giu',
);

/** What an address and a postcode cannot do without; looked for first, being cheap. */
const HOUSE = /\d[a-z]?,? [\p{L}'’]/iu;
const INWARD = /\d[a-z]{2}(?![\p{L}\d])/iu;

/** Words that end a street's name and hardly anything else, and those that are common words too. */
const SURE =
  'street|st|road|rd|avenue|ave|lane|close|crescent|cres|terrace|grove|mews|cottages|ffordd|heol|stryd|boulevard';
const UNSURE =
  'walk|drive|way|park|row|court|place|square|gardens|hill|rise|green|view|quay|yard|gate|croft|end|fold|bank|wynd|brae|meadow|mead|parade';
const STREET = new RegExp(
  String.raw`(?<![\p{L}\d£:./-])(?:(?:flat|apartment|apt) ?\d{1,3}[a-z]?,? )?\d{1,4}[a-z]?,? (?:[\p{L}'’.-]{2,20} ){1,4}(?<type>${SURE}|${UNSURE})(?![\p{L}\d'’-])`,
  'giu',
);
const FLAT = /(?<![\p{L}\d])(?:flat|apartment) ?\d{1,3}[a-z]?(?:,| at) ?[\p{L}\d'’ -]{3,40}/giu;
const WELSH_STREET =
  /(?<![\p{L}\d£:./-])\d{1,4}[a-z]?,? (?:Ffordd|Heol|Stryd|Maes|Lôn|Rhes|Trem) (?:y |yr )?\p{Lu}[\p{L}-]{2,20}/gu;

const HOME =
  /\b(?:lives?|living|moved (?:in )?to|at home|(?:his|her|their|my|our|your|the|mum'?s|dad'?s|nan'?s|gran'?s) (?:new |old |own )?(?:home|house|flat|flats|place|address)|home address|address is|(?:at|to|round) (?:mine|hers|his|theirs)|send|posted?|cards?|drop(?:ped)? (?:it|them|him|her|round|off)|s?he'?s (?:at|in)|they'?re at|collect|pick(?:ed)? up|deliver)\b/;
const VENUE =
  /\b(?:hall|church|chapel|centre|center|library|shop|caf[eé]|museum|theatre|surgery|club|pub|inn|arms|hotel|store|station|school|nursery|hospital|clinic|office|ltd|academy|college|studio|gallery|bakery|salon|venue|hub|restaurant|cinema|farm|depot|branch|bank|mosque|temple|gurdwara|synagogue|cathedral|pavilion|leisure|gym|pool|arena|stadium|bookshop|pharmacy|dentist|opticians|ysgol|trust|charity|parking|car park|sat ?nav)\b[^.!?\n]{0,30}$/;
/** Doors that everybody knows, and that no pupil lives behind. */
const FAMOUS =
  /\b(?:downing|baker|coronation|sesame|ramsay) (?:street|st)\b|\bprivet drive\b|\bwindsor gardens\b|\balbert square\b/i;
const NOT_A_HOUSE =
  /\b(?:year|yr|class|room|key stage|ks|bus|route|page|chapter|day|week|level|stage|lesson|unit|number of|top|mile|miles|term|under)s? $/;

/** What may follow an address in a sentence; "14 Elm Close residents" is about a street. */
const LETS_GO =
  /^(?:\s*$|[,.;:!?)\n]| (?:by|before|after|if|on|from|at|for|until|till|with|in|and|or|where|to|x)(?![\p{L}\d]))/u;

const postcodeAfter = (text: string, end: number): number => {
  const match = new RegExp(POSTCODE.source, 'iu').exec(text.slice(end, end + 45));
  return match && /^[\p{L}\s,.'’-]*$/u.test(text.slice(end, end + match.index))
    ? end + match.index + match[0].length
    : end;
};

/** Makes the finder of home addresses: a house with its street or its postcode. */
export function createAddressFinder({ school }: Profile): Finder {
  const own = new Set((school.contacts.postcode ?? []).map((code) => code.replace(/\s/g, '').toUpperCase()));
  const isOwn = (piece: string) =>
    [...own].some((code) => piece.replace(/\s/g, '').toUpperCase().includes(code));

  return (text) => {
    const found: Found[] = [];
    const add = (start: number, end: number) => {
      if (found.some((other) => other.start < end && other.end > start)) return;
      if (!isOwn(text.slice(start, end))) found.push({ start, end, kind: 'address' });
    };
    if (!/\d/.test(text)) return found;
    for (const match of HOUSE.test(text) ? text.matchAll(STREET) : []) {
      const start = match.index;
      const end = start + match[0].length;
      const whole = postcodeAfter(text, end);
      const lead = before(text, start, 80);
      const type = match.groups?.type ?? '';
      const name = match[0].slice(0, -type.length).replace(/^[^\p{L}]+/u, '');
      const written = /^\p{Lu}/u.test(type) && /\p{Lu}[\p{L}'’.-]+ $/u.test(name);
      const home = HOME.test(lead);
      if (/^(?:19|20)\d\d\b/.test(match[0]) || /(?:^| )(?:at|in|of|for|to|till?|and|by) /i.test(name))
        continue;
      if (FAMOUS.test(match[0]) || NOT_A_HOUSE.test(lead)) continue;
      if (VENUE.test(lead) && !/\b(?:lives?|home|his|her|mine|she'?s|he'?s)\b/.test(lead)) continue;
      if (!written && !home) continue;
      const sure = new RegExp(`^(?:${SURE})$`, 'i').test(type);
      if (whole > end || home || (sure && written && LETS_GO.test(text.slice(end, end + 12))))
        add(start, whole);
    }
    for (const { start, end } of matches(text, WELSH_STREET)) {
      const lead = before(text, start, 80);
      const whole = postcodeAfter(text, end);
      if (!VENUE.test(lead) && (whole > end || HOME.test(lead))) add(start, whole);
    }
    for (const { start, end } of matches(text, FLAT)) {
      if (HOME.test(before(text, start, 60)) || /\d/.test(text.slice(start + 6, end)))
        add(start, postcodeAfter(text, end));
    }
    for (const { start, end, text: code } of INWARD.test(text) ? matches(text, POSTCODE) : []) {
      const lead = before(text, start, 60);
      const house =
        /(?:\b(?:no\.?|number|house|flat) ?\d{1,4}[a-z]?|^\s*\d{1,4}|[ ,]\d{1,4}[a-z]?),? ?$/.exec(lead);
      const written = code === code.toUpperCase();
      if (house && written && !VENUE.test(lead.slice(0, house.index))) {
        add(start - house[0].trimStart().length, end);
      } else if (standsAlone(text, { start, end })) add(start, end);
      else if (
        written &&
        !VENUE.test(lead) &&
        !/^.{0,25}\b(?:sat ?nav|parking|car park)\b/.test(after(text, end, 40)) &&
        /\b(?:lives?|my|his|her|their|mum's|dad's|home|house|send|mine)\b[^.!?]{0,30}$/.test(lead)
      ) {
        add(start, end);
      }
    }
    return found;
  };
}
