import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans, editBetween } from '../../../entrypoints/compose.content/carry-spans';

const words = (text: string, before: string, after: string) => {
  const start = before.indexOf(text);
  const [moved] = carrySpans([{ start, end: start + text.length }], before, after);
  return moved ? after.slice(moved.start, moved.end) : null;
};

describe('carrySpans', () => {
  const draft = 'Well done Oliver Smith today';

  it('moves a span with what is typed before it', () => {
    expect(words('Oliver Smith', draft, `Oh! ${draft}`)).toBe('Oliver Smith');
    expect(carrySpans([{ start: 10, end: 22 }], draft, `Oh! ${draft}`)).toEqual([{ start: 14, end: 26 }]);
  });

  it('keeps a span when something is typed behind it', () => {
    expect(words('Oliver Smith', draft, `${draft}!`)).toBe('Oliver Smith');
    expect(words('Oliver Smith', 'Hi Oliver Smith', 'Hi Oliver Smith!')).toBe('Oliver Smith');
    expect(words('Oliver Smith', 'Hi Oliver Smith', 'Hi Oliver Smith ')).toBe('Oliver Smith');
  });

  it('drops a span whose words were changed, or made into other words', () => {
    expect(words('Oliver Smith', draft, draft.replace('Smith', 'Smth'))).toBeNull();
    expect(words('Oliver Smith', 'Hi Oliver Smith', 'Hi Oliver Smithson')).toBeNull();
    expect(words('Oliver', 'Oliver ran', 'XOliver ran')).toBeNull();
    expect(words('Oliver Smith', draft, 'Something else')).toBeNull();
    expect(words('Smith', 'Oliver Smith', 'OliverSmith')).toBeNull();
  });

  it('keeps what is about the whole draft', () => {
    expect(carrySpans([{ start: 0, end: 0 }], draft, 'other')).toEqual([{ start: 0, end: 0 }]);
  });

  it('keeps the other members of what it carries', () => {
    const carried = carrySpans([{ start: 10, end: 22, rule: 'r' }], draft, `A ${draft}`);
    expect(carried).toEqual([{ start: 12, end: 24, rule: 'r' }]);
  });

  it('never puts a span over other words, whatever the edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', 'Oliver') });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(), fc.nat(), (head, cut, put, tail, a, b) => {
        const before = head + cut + tail;
        const after = head + put + tail;
        const start = before.length === 0 ? 0 : a % before.length;
        const end = Math.min(before.length, start + 1 + (b % 6));
        for (const moved of carrySpans([{ start, end }], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('editBetween', () => {
  it('gives an edit that makes the one text of the other, and never halves an emoji', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '😀', '😁', 'b') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        if (!edit) {
          expect(before).toBe(after);
          return;
        }
        const rebuilt =
          before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd);
        expect(rebuilt).toBe(after);
        for (const part of [before.slice(0, edit.start), before.slice(edit.oldEnd)]) {
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
