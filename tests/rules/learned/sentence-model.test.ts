import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONCERNS, type Concern } from '../../../rules/learned/concerns';
import { createSentenceModel, THRESHOLDS } from '../../../rules/learned/sentence-model';

const read = createSentenceModel((text) => text);
const likelihood = (concern: Concern, text: string) => read({ text })[concern];

/** Each pair shares its words and parts in meaning; none of them is in the training data. */
const CONTRASTS: readonly (readonly [Concern, string, string])[] = [
  [
    'grievance',
    "I've not had a break since September and nobody in management cares.",
    'Lovely half term break, and the management of my sofa is going well.',
  ],
  [
    'disrepute',
    'Our leadership team could not run a tap.',
    'Our leadership team are running the tap dancing club.',
  ],
  [
    'controversial',
    'Vote Labour on Thursday and get this shower out.',
    'We are closed on Thursday as the hall is a polling station.',
  ],
  [
    'tone',
    'For heaven’s sake, HOW MANY TIMES do you people need telling???',
    'How many times did we sing it? Nine!',
  ],
  ['derogatory', 'He is a liar and a thief.', 'The fox in our story is sly, and Year 2 adore him.'],
  [
    'confidential',
    'Jamal has been excluded for two days for fighting.',
    'Jamal and his fencing partner have been fighting with foam swords for two days.',
  ],
  [
    'attribution',
    'Found this on Pinterest and had to share.',
    'Photo by our caretaker, shared with his permission.',
  ],
  [
    'whereabouts',
    'Year 4 are on the 10.15 to York and back at the station by 3.',
    'Year 4 had a splendid day in York yesterday.',
  ],
  [
    'pupil-contact',
    'Well done to my old pupil, message me and tell me everything!',
    'Well done to our cook, a hundred pies and not one burnt!',
  ],
  [
    'disclaimer',
    'All views are my own and not those of my employer.',
    'Lovely views from the top of the hill with my employer.',
  ],
];

/** The project's own training sentences, which the weights must know if they are read as they were written. */
const folder = join(import.meta.dirname, '..', '..', '..', 'tools', 'train', 'sentences', 'own');
const own = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string]),
);

describe('the sentence model', () => {
  it.each(CONTRASTS)('tells %s from its near neighbour: %s', (concern, found, left) => {
    expect(likelihood(concern, found)).toBeGreaterThan(likelihood(concern, left));
    expect(likelihood(concern, found)).toBeGreaterThan(THRESHOLDS[concern].likely);
  });

  it('knows the sentences that it learned from', () => {
    const learned = own.map(([label, text]) => ({ label, answer: read({ text }) }));
    for (const concern of CONCERNS) {
      const share = (label: string) => {
        const labelled = learned.filter((each) => each.label === label);
        const found = labelled.filter(({ answer }) => answer[concern] > THRESHOLDS[concern].likely);
        return { count: labelled.length, found: found.length / labelled.length };
      };
      const expected = share(concern);
      if (expected.count >= 50) expect(expected.found, concern).toBeGreaterThan(0.35);
      expect(share('none').found, concern).toBeLessThan(0.06);
    }
  });

  it('answers with a likelihood for any text at all', () => {
    for (const text of [
      '',
      ' ',
      '\ud800',
      '🐝'.repeat(500),
      'x'.repeat(10_000),
      '!!!???',
      '<<school>>',
      'שלום עולם',
    ]) {
      const answer = read({ text });
      for (const concern of CONCERNS) {
        expect(answer[concern]).toBeGreaterThanOrEqual(0);
        expect(answer[concern]).toBeLessThanOrEqual(1);
      }
    }
  });

  it('reads the same whatever was read before', () => {
    const first = read({ text: 'Our leadership team could not run a tap.' });
    for (let at = 0; at < 4_000; at++) read({ text: `word${at} other${at}` });
    expect(read({ text: 'Our leadership team could not run a tap.' })).toEqual(first);
  });

  it('has a stricter threshold for being sure than for being likely', () => {
    for (const concern of CONCERNS) {
      expect(THRESHOLDS[concern].sure).toBeGreaterThan(THRESHOLDS[concern].likely);
    }
  });

  it('weighs no more than it may', () => {
    const weights = join(import.meta.dirname, '..', '..', '..', 'rules', 'learned', 'sentence-weights.json');
    expect(gzipSync(readFileSync(weights)).length).toBeLessThanOrEqual(550_000);
  });
});
