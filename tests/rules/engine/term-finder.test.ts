import { describe, expect, it } from 'vitest';
import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { createTermFinder, termsSchema } from '../../../rules/engine/term-finder';
import { stemOf } from '../../../rules/engine/term-words';
import type { Context } from '../../../rules/engine/types';

const found = (terms: unknown[], text: string, context: Partial<Context> = {}): string[] => {
  const find = createTermFinder(termsSchema.parse(terms));
  const draft = {
    text,
    context: { platform: 'facebook', surface: 'post', account: 'school', ...context } as Context,
    paragraphs: new ParagraphShelf().split(text),
  };
  return find(draft).map(({ start, end }) => text.slice(start, end));
};

describe('words of terms', () => {
  it.each([
    ['exclude', ['excludes', 'excluded', 'excluding']],
    ['plan', ['plans', 'planned', 'planning', "plan's"]],
    ['policy', ['policies']],
    ['carry', ['carried', 'carries', 'carrying']],
    ['watch', ['watches', 'watched']],
  ])('%s has the stem of its inflections', (word, others) => {
    for (const other of others) expect(stemOf(other)).toBe(stemOf(word));
  });

  it.each([
    ['bus', 'bu'],
    ['class', 'clas'],
    ['thing', 'th'],
    ['red', 'r'],
  ])('%s is not cut to %s', (word, stump) => expect(stemOf(word)).not.toBe(stump));
});

describe('createTermFinder', () => {
  it('finds inflections, hyphens for spaces and either apostrophe, and no word inside another', () => {
    expect(found(['exclusion'], 'Two exclusions, one conclusion.')).toEqual(['exclusions']);
    expect(found(['sign off'], 'The sign-off sheet')).toEqual(['sign-off']);
    expect(found(['sign-off'], 'Please sign off')).toEqual(['sign off']);
    expect(found(["head's study"], 'In the head’s study')).toEqual(['head’s study']);
    expect(found(['cat'], 'Concatenate')).toEqual([]);
  });

  it('keeps what is written in capitals to capitals', () => {
    expect(found(['LAC'], 'Fond du lac')).toEqual([]);
    expect(found(['LAC'], 'Two LACs and a LAC review')).toEqual(['LACs', 'LAC']);
    expect(found(['lac'], 'LAC')).toEqual(['LAC']);
  });

  it('does not join words over a full stop or a comma', () => {
    expect(found(['child protection'], 'For the child. Protection is all.')).toEqual([]);
    expect(found(['child protection'], 'A child, protection, a plan')).toEqual([]);
  });

  it.each([
    ['safeg*', 'Safeguarding lead', ['Safeguarding']],
    ['*phobia', 'School phobia and agoraphobia', ['phobia', 'agoraphobia']],
    ['m*ger', 'The manager', ['manager']],
    ['c####@', 'It is C4471Z now', ['C4471Z']],
    ['##-##-##', 'Pay 20-45-77 today', ['20-45-77']],
    ['budget*', 'No budge', []],
  ])('%s in “%s”', (term, text, expected) => expect(found([term], text)).toEqual(expected));

  it('heeds unless, near and sentence', () => {
    const unless = { text: 'tribunal', unless: ['mock', 'history'] };
    expect(found([unless], 'The tribunal sits on Monday.')).toEqual(['tribunal']);
    expect(found([unless], 'Our mock tribunal sits on Monday.')).toEqual([]);
    expect(found([unless], 'Mock exams are over. The tribunal sits.')).toEqual(['tribunal']);
    const near = { text: 'code', near: { any: ['door', 'gate'], within: 3 } };
    expect(found([near], 'The gate has a code.')).toEqual(['code']);
    expect(found([near], 'The gate is where we will all be waiting for you with a code.')).toEqual([]);
    const sentence = { text: 'draft', sentence: ['budget'] };
    expect(found([sentence], 'A draft of the poem. The budget.')).toEqual([]);
    expect(found([sentence], 'A draft of next year’s budget')).toEqual(['draft']);
  });

  it('heeds account, surface and audience; absent audience is public', () => {
    const term = { text: 'raffle', accounts: ['personal'], audiences: ['public'] };
    expect(found([term], 'A raffle')).toEqual([]);
    expect(found([term], 'A raffle', { account: 'personal' })).toEqual(['raffle']);
    expect(found([term], 'A raffle', { account: 'personal', audience: 'friends' })).toEqual([]);
  });

  it('gives the longest of those that overlap, once', () => {
    expect(found(['child', 'child protection plan', 'protection'], 'A child protection plan')).toEqual([
      'child protection plan',
    ]);
    expect(found(['plan', 'plans'], 'Plans')).toEqual(['Plans']);
  });

  it('keeps what overlaps without lying in one another', () => {
    const terms = ['sign', 'duty of care', 'care plan', 'plan'];
    expect(found(terms, 'A duty of care plan')).toEqual(['duty of care', 'care plan']);
  });

  it('gives of equal hits the one listed first', () => {
    const terms = termsSchema.parse([{ text: 'raffle', accounts: ['personal'] }, 'raffles', 'raffle']);
    const text = 'A raffle';
    const context: Context = { platform: 'x', surface: 'post', account: 'school' };
    const hits = createTermFinder(terms)({ text, context, paragraphs: new ParagraphShelf().split(text) });
    expect(hits.map(({ term }) => term)).toEqual([terms[1]]);
  });

  it('takes a hundred thousand hits: comparing each with each would outlast the time a test has', () => {
    expect(found(['plan'], 'plan, '.repeat(100_000))).toHaveLength(100_000);
  });

  it('refuses terms that say nothing and keys it does not know', () => {
    expect(termsSchema.safeParse(['**']).success).toBe(false);
    expect(termsSchema.safeParse([{ text: 'raffle', regex: '.*' }]).success).toBe(false);
  });
});
