/**
 * Weights and lists travel as text in the code, so that every bundler and Node take them. Base 64 is
 * decoded here, since neither `atob` nor `Buffer` belongs to the engine's world.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes to base 64 without padding. */
export function toText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group =
      ((bytes[i] as number) << 16) |
      ((left > 1 ? (bytes[i + 1] as number) : 0) << 8) |
      (left > 2 ? (bytes[i + 2] as number) : 0);
    let part = (DIGITS[group >> 18] as string) + (DIGITS[(group >> 12) & 63] as string);
    if (left > 1) part += DIGITS[(group >> 6) & 63];
    if (left > 2) part += DIGITS[group & 63];
    parts.push(part);
  }
  return parts.join('');
}

export function fromText(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const group =
      ((values[text.charCodeAt(i)] as number) << 18) |
      ((values[text.charCodeAt(i + 1)] as number) << 12) |
      ((i + 2 < text.length ? (values[text.charCodeAt(i + 2)] as number) : 0) << 6) |
      (i + 3 < text.length ? (values[text.charCodeAt(i + 3)] as number) : 0);
    bytes[at++] = group >> 16;
    if (at < bytes.length) bytes[at++] = (group >> 8) & 255;
    if (at < bytes.length) bytes[at++] = group & 255;
  }
  return bytes;
}

/** Numbers from 0, seven bits a byte, the low ones first. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number & 127) | 128);
      number >>>= 7;
    }
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packNumbers` wrote; `count` numbers. */
export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let number = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] as number;
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    numbers[i] = number;
  }
  return numbers;
}

/** A mostly empty table of small weights: where the next one is and how large, two texts. */
export interface PackedTable {
  readonly count: number;
  readonly gaps: string;
  readonly values: string;
}

export function packTable(table: Int8Array): PackedTable {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  table.forEach((value, at) => {
    if (value === 0) return;
    gaps.push(at - last - 1);
    values.push(value & 255);
    last = at;
  });
  return { count: gaps.length, gaps: toText(packNumbers(gaps)), values: toText(Uint8Array.from(values)) };
}

export function unpackTable({ count, gaps, values }: PackedTable, size: number): Int8Array {
  const table = new Int8Array(size);
  const steps = unpackNumbers(fromText(gaps), count);
  const bytes = fromText(values);
  let at = -1;
  for (let i = 0; i < count; i++) {
    at += (steps[i] as number) + 1;
    table[at] = ((bytes[i] as number) << 24) >> 24;
  }
  return table;
}
