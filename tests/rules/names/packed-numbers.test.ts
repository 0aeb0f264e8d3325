import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromText,
  packNumbers,
  packTable,
  toText,
  unpackNumbers,
  unpackTable,
} from '../../../rules/names/packed-numbers';

describe('weights as text', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromText(toText(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 30), { maxLength: 100 }), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 200 }), (table) => {
        expect(unpackTable(packTable(table), table.length)).toEqual(table);
      }),
    );
  });
});
