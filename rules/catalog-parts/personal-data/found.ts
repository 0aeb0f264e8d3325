import type { Span } from '../../engine/types';

/** The kinds of personal data, which are also the rule's variants. */
export const KINDS = [
  'email',
  'phone',
  'address',
  'birth-date',
  'pupil-number',
  'nhs-number',
  'ni-number',
  'car',
  'bank',
  'licence',
  'passport',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Found extends Span {
  readonly kind: Kind;
}

/** Looks for one sort of thing in a paragraph's text. */
export type Finder = (text: string) => Found[];

/** All but the last sentence; "no." and "tel." end none. */
const SENTENCES_BEFORE = /^[\s\S]*(?:\n|(?<!\b(?:no|nos|tel|ext|ref|mr|mrs|st|b))[.!?] )/;

/** Up to `length` characters before `at`, no further than the sentence it stands in. */
export function before(text: string, at: number, length: number): string {
  const piece = text.slice(Math.max(0, at - length), at).toLowerCase();
  return piece.replace(SENTENCES_BEFORE, '');
}

/** Up to `length` characters after `at`, in lower case. */
export function after(text: string, at: number, length: number): string {
  return text.slice(at, at + length).toLowerCase();
}

/** Whether there is hardly anything but the span: a number sent on its own has no words around it. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  return text.length - (end - start) <= 12 && !/\p{L}{4}/u.test(text.slice(0, start) + text.slice(end));
}

/** Every match of a global pattern as a span. */
export function* matches(text: string, pattern: RegExp): Generator<Span & { readonly text: string }> {
  for (const match of text.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, text: match[0] };
  }
}
