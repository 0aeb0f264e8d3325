import { describe, expect, it } from 'vitest';
import { createLanguageReader, mainLanguage } from '../../../../rules/engine/language/language-reader';
import { ParagraphShelf } from '../../../../rules/engine/paragraph';
import type { DraftText } from '../../../../rules/engine/types';

const read = createLanguageReader();
const draftOf = (text: string): DraftText => ({
  text,
  context: { platform: 'facebook', surface: 'post', account: 'school' },
  paragraphs: new ParagraphShelf().split(text),
});
const foreign = (text: string) =>
  read(draftOf(text)).map(({ language, start, end }) => [language, text.slice(start, end)]);

describe('the language of a stretch', () => {
  it.each([
    ['cy', 'Bydd y siop lyfrau ar agor yn y neuadd bob bore yr wythnos hon, dewch i weld.'],
    ['pl', 'Zapraszamy wszystkich rodziców na spotkanie w bibliotece, które odbędzie się we wtorek rano.'],
    [
      'ro',
      'Părinții sunt invitați la bibliotecă în fiecare marți dimineață, după ce ați lăsat copiii la clasă.',
    ],
    ['es', 'La biblioteca está abierta todos los martes por la mañana para las familias que quieran leer.'],
    ['fr', 'La bibliothèque est ouverte tous les mardis matin pour les familles qui veulent lire ensemble.'],
    [
      'pt',
      'A biblioteca está aberta todas as terças de manhã para as famílias que querem ler com os filhos.',
    ],
    [
      'tr',
      'Kütüphane her salı sabahı okumak isteyen aileler için açık olacak, çocuklarınızla birlikte gelin.',
    ],
    ['so', 'Maktabaddu waxay furan tahay Talaado kasta subaxdii, waalidiinta waa ku soo dhawaan karaan.'],
    ['uk', 'Бібліотека відкрита щовівторка вранці для родин, які хочуть читати разом.'],
    ['ar', 'المكتبة مفتوحة كل يوم ثلاثاء صباحا للعائلات التي ترغب في القراءة معا.'],
    ['hi', 'पुस्तकालय हर मंगलवार की सुबह परिवारों के लिए खुला रहेगा।'],
  ])('%s', (language, text) => {
    expect(foreign(text)).toEqual([[language, text]]);
  });

  it('points at the foreign half alone', () => {
    const english = 'The library is open every Tuesday morning and everyone is welcome.';
    const welsh = 'Mae’r llyfrgell ar agor bob bore dydd Mawrth ac mae croeso i bawb ddod i mewn.';
    expect(foreign(`${english}\n\n${welsh}`)).toEqual([['cy', welsh]]);
  });

  it('is not told of short, capitalised or broken-up words', () => {
    for (const text of [
      'Merci!',
      'Diolch o galon',
      'Ysgol Bryn Hafod v Ysgol Tan y Lan',
      'lorem',
      'sssss ttttt',
      '12 34 56',
    ]) {
      expect(foreign(text), text).toEqual([]);
    }
  });
});

describe('the language of a draft', () => {
  const main = (text: string) => mainLanguage(draftOf(text), read(draftOf(text)));

  it('is the one that most of it is in', () => {
    expect(
      main('Mae’r llyfrgell ar agor bob bore dydd Mawrth ac mae croeso i bawb ddod i mewn. Thanks!'),
    ).toBe('cy');
    expect(
      main('The library is open every Tuesday morning and everyone is welcome to come in and read.'),
    ).toBe('en');
    expect(main('')).toBe('en');
  });
});
