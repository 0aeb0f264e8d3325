import type * as z from 'zod';
import type { Params, TextKey } from '../../components/texts';

/** What is wrong with one field of a profile: what was expected there, as a text of the interface. */
export interface ProfileProblem {
  /** Path of the field: `school.accounts.x`, `staff[2].name`; empty for the whole. */
  readonly field: string;
  readonly expected: TextKey;
  readonly params?: Params;
}

export const fieldName = (path: readonly PropertyKey[]) =>
  path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name ? `${name}.${String(part)}` : String(part);
  }, '');

const TYPES: Readonly<Record<string, TextKey>> = {
  string: 'expected_text',
  array: 'expected_list',
  object: 'expected_fields',
};

/** @param present whether the field is there at all; an absent one is told as missing */
export function profileProblem(issue: z.core.$ZodIssue, present: boolean): ProfileProblem {
  const field = fieldName(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return {
        field,
        expected: present ? (TYPES[issue.expected] ?? 'expected_different') : 'expected_something',
      };
    case 'too_small':
      return { field, expected: 'expected_something' };
    case 'too_big':
      return { field, expected: 'expected_shorter', params: { most: String(issue.maximum) } };
    case 'invalid_value':
      return { field, expected: 'expected_one_of', params: { values: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { field, expected: 'expected_language' };
    case 'unrecognized_keys':
      return {
        field: issue.keys.map((key) => fieldName([...issue.path, key])).join(', '),
        expected: 'expected_no_field',
      };
    default:
      return { field, expected: 'expected_different' };
  }
}
