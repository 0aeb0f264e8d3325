import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context, Pupil } from '../../../rules/engine/types';
import { type Profile, profileSchema } from '../../../rules/packs/profile';
import { parseRoster } from '../../../rules/packs/roster';
import { readJsonLines } from './corpora';

export interface Case extends Context {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly { readonly rule: string; readonly text?: string }[];
  readonly allow?: readonly string[];
}

/** A school of the PolicyCheck cases with its labelled drafts. */
export interface School {
  readonly name: string;
  readonly profile: Profile;
  readonly roster: readonly Pupil[];
  readonly cases: readonly Case[];
}

function readSchool(folder: string, name: string, cases: string): School {
  return {
    name,
    profile: profileSchema.parse(JSON.parse(readFileSync(resolve(folder, 'world.json'), 'utf8'))),
    roster: parseRoster(readFileSync(resolve(folder, 'roster.csv'), 'utf8')),
    cases: readJsonLines<Case>(resolve(folder, cases)),
  };
}

/** The schools to learn from. */
export function trainingSchools(shared: string): School[] {
  const folder = resolve(shared, 'policycheck/train');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readSchool(resolve(folder, name), name, 'cases.jsonl'));
}

/** The school that nothing is learned from. */
export const devSchool = (shared: string): School =>
  readSchool(resolve(shared, 'policycheck'), 'dev', 'dev.jsonl');
