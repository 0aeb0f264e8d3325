import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type * as z from 'zod';
import { type Profile, profileSchema } from '../../rules/packs/profile';
import { type ProfileProblem, profileProblem } from './profile-problem';

/** A problem of an imported file; `line` counts from 1. */
export type LocatedProblem = ProfileProblem & { readonly line: number };

export type ProfileRead =
  | { readonly profile: Profile; readonly problems?: undefined }
  | { readonly profile?: undefined; readonly problems: readonly LocatedProblem[] };

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Where a path leads in the file; of one that is not there, the nearest that is. */
function nodeNear(root: Node, path: readonly PropertyKey[]) {
  const steps = path.map((part) => (typeof part === 'number' ? part : String(part)));
  for (let length = steps.length; length > 0; length--) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node) return { node, found: length === steps.length };
  }
  return { node: root, found: steps.length === 0 };
}

function located(issue: z.core.$ZodIssue, root: Node, text: string): LocatedProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const { node } = nodeNear(root, [...issue.path, key]);
      const line = lineAt(text, (node.parent ?? node).offset);
      return { ...profileProblem({ ...issue, keys: [key] }, true), line };
    });
  }
  const { node, found } = nodeNear(root, issue.path);
  return [{ ...profileProblem(issue, found), line: lineAt(text, node.offset) }];
}

/** Reads a profile file: the profile, or all that is wrong with it, with lines. */
export function readProfile(file: string): ProfileRead {
  const text = file.replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root) {
    return { problems: [{ line: lineAt(text, first?.offset ?? 0), field: '', expected: 'expected_json' }] };
  }
  const read = profileSchema.safeParse(JSON.parse(text));
  if (read.success) return { profile: read.data };
  return { problems: read.error.issues.flatMap((issue) => located(issue, root, text)) };
}
