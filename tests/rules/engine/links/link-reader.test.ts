import { describe, expect, it } from 'vitest';
import { createLinkReader } from '../../../../rules/engine/links/link-reader';
import { Paragraph } from '../../../../rules/engine/paragraph';
import { practiceProfile } from '../../../../rules/packs/practice-school';

const read = createLinkReader(practiceProfile, {
  allowed: ['bit.ly'],
  blocked: ['rumours.example'],
  shorteners: ['go.brk'],
});
const dangersOf = (text: string) =>
  read(new Paragraph(text)).map(({ danger, start, end }) => [danger, text.slice(start, end)]);

describe('links that hide or disguise where they go', () => {
  it.each([
    ['shortener', 'Form: tinyurl.com/brk-form.', 'tinyurl.com/brk-form'],
    ['shortener', 'https://go.brk/a1', 'https://go.brk/a1'],
    ['shortener', 'see zq.ly/8w0kFe now', 'zq.ly/8w0kFe'],
    ['look-alike', 'brackenf0ld.example/pay', 'brackenf0ld.example/pay'],
    [
      'look-alike',
      'https://brackenfold-example.payments.top/login',
      'https://brackenfold-example.payments.top/login',
    ],
    ['look-alike', 'apply at www.gov-uk-meals.top', 'www.gov-uk-meals.top'],
    ['look-alike', 'https://gov.uk@203.example/refund', 'https://gov.uk@203.example/refund'],
    ['look-alike', 'xn--brackenfld-x9a.example', 'xn--brackenfld-x9a.example'],
    ['bare-address', 'http://198.51.100.7/cam', 'http://198.51.100.7/cam'],
    ['gambling', 'www.skyvegas.com', 'www.skyvegas.com'],
    ['file-sharing', '(thepiratebay.org/search/panto)', 'thepiratebay.org/search/panto'],
    ['adult', 'onlyfans.com/someone', 'onlyfans.com/someone'],
    ['plain-login', 'http://portal.readers.example/login', 'http://portal.readers.example/login'],
    ['blocked', 'as told on rumours.example/brackenfold', 'rumours.example/brackenfold'],
  ])('%s: %s', (danger, text, link) => expect(dangersOf(text)).toEqual([[danger, link]]));

  it.each([
    'https://www.gov.uk/apply-free-school-meals and https://www.nhs.uk/conditions/',
    'brackenfold.example/term-dates, brackenfold.example',
    'office@brackenfold.example',
    'bit.ly/allowed-here',
    'version 1.2.3.4 of the timetable',
    'The end.Then we sang. 10.30am, £2.50, e.g. a hat',
    'x.com/BrackenfoldPri and youtu.be/dQw4w9',
    'http://www.fenbats.example/webcam',
  ])('left alone: %s', (text) => expect(dangersOf(text)).toEqual([]));
});
