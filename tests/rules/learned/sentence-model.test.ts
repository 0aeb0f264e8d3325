import { describe, expect, it } from 'vitest';
import { CONCERNS, type Concern } from '../../../rules/learned/concerns';
import { createSentenceModel, THRESHOLDS } from '../../../rules/learned/sentence-model';

const read = createSentenceModel((text) => text);
const likelihood = (concern: Concern, text: string, account: 'school' | 'personal' = 'personal') =>
  read({ text, account, surface: 'post' })[concern];

/** Each pair shares its words and parts in meaning. */
const CONTRASTS: readonly (readonly [Concern, string, string])[] = [
  [
    'grievance',
    "I've not had a break since September and nobody in management cares.",
    'Lovely half term break, and the management of my sofa is going well.',
  ],
  [
    'controversial',
    'Vote Labour on Thursday and get this shower out.',
    'We are closed on Thursday as the hall is a polling station.',
  ],
  [
    'derogatory',
    'He is a liar and a thief.',
    'The fox in our story is a liar and a thief, and Year 2 adore him.',
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
    'Happy birthday to my old pupil, message me and tell me everything!',
    'Happy birthday to my old head, message me and tell me everything!',
  ],
  [
    'disclaimer',
    'All views are my own and not those of my employer.',
    'Lovely views from the top of the hill with my employer.',
  ],
];

describe('the sentence model', () => {
  it.each(CONTRASTS)('tells %s from its near neighbour: %s', (concern, found, left) => {
    expect(likelihood(concern, found)).toBeGreaterThan(likelihood(concern, left));
    expect(likelihood(concern, found)).toBeGreaterThan(THRESHOLDS[concern].likely);
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
      const answer = read({ text, previous: text, account: 'school', surface: 'post' });
      for (const concern of CONCERNS) {
        expect(answer[concern]).toBeGreaterThanOrEqual(0);
        expect(answer[concern]).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has a stricter threshold for being sure than for being likely', () => {
    for (const concern of CONCERNS)
      expect(THRESHOLDS[concern].sure).toBeGreaterThan(THRESHOLDS[concern].likely);
  });
});
