import { after, before, type Finder, type Found, matches, standsAlone } from './found';

/**
 * The registration marks of the DVLA's INF104: current (2001 on), prefix (1983–2001), suffix (1963–83).
 * I, Q and Z are not in the area code, I and Q not behind; prefix and suffix letters skip I, O, Q, U, Z.
 */
const CURRENT =
  /(?<![\p{L}\d£@#])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}(?![\p{L}\d])/giu;
const PREFIX = /(?<![\p{L}\d£@#])[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}(?![\p{L}\d])/gu;
const SUFFIX = /(?<![\p{L}\d£@#])[A-HJ-PR-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y](?![\p{L}\d])/gu;
const DATELESS = /(?<![\p{L}\d£@#])(?:[A-Z]{3} ?\d{1,4}|\d{1,4} ?[A-Z]{3}|[A-Z]{2}Z ?\d{4})(?![\p{L}\d])/gu;

const CUE =
  /\b(?:car|cars|van|vehicles?|reg|registration|number ?plate|plate|plates|park(?:ed|ing)|lights|owner|driver|drives?|driving|motor|mot|estate|hatchback|saloon|4x4|suv|minibus|fiesta|focus|corsa|astra|golf|polo|clio|qashqai|micra|fiat|ford|audi|bmw|vw|volvo|nissan|toyota|kia|hyundai|skoda|seat|mini|tesla|volkswagen|vauxhall|peugeot|renault|citroen|mercedes|honda|mazda|dacia|jaguar|land rover|range rover)\b/;

const cued = (text: string, start: number, end: number) =>
  CUE.test(before(text, start, 90)) || CUE.test(after(text, end, 60));

export const findCars: Finder = (text) => {
  const found: Found[] = [];
  for (const { start, end, text: mark } of matches(text, CURRENT)) {
    // In small letters "at 12 pm" and the like look alike: then the words must speak of a car.
    const shouted = mark === mark.toUpperCase();
    if (shouted || standsAlone(text, { start, end }) || cued(text, start, end)) {
      found.push({ start, end, kind: 'car' });
    }
  }
  for (const { start, end } of matches(text, SUFFIX)) {
    if (standsAlone(text, { start, end }) || cued(text, start, end)) found.push({ start, end, kind: 'car' });
  }
  for (const pattern of [PREFIX, DATELESS]) {
    for (const { start, end, text: mark } of matches(text, pattern)) {
      const alone = pattern === PREFIX && standsAlone(text, { start, end });
      const near =
        CUE.test(before(text, start, 60)) || /^[ ,.)]{0,3}(?:reg|car|van)\b/.test(after(text, end, 12));
      const schoolWord = /^[SPYK]\d|\b(?:PTA|KS\d|EYFS|SEN|PPA|DBS|GCSE|BBC|ITV)\b/.test(mark);
      if (alone || (near && !(schoolWord && !/\d{3}/.test(mark)))) found.push({ start, end, kind: 'car' });
    }
  }
  return found;
};
