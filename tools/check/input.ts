import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { Pupil } from '../../rules/engine/types';
import { type Case, caseSchema } from '../../rules/packs/cases';
import { type Profile, profileSchema } from '../../rules/packs/profile';
import { type Problem, readJson } from '../../rules/packs/read-json';
import { parseRoster, RosterError } from '../../rules/packs/roster';

/** Input that cannot be used; the message names the file and the line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      `${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? error})`}`,
    );
  }
}

/** Reads JSON by a schema, or says in which line of which file what is wrong. */
function accept<S extends z.ZodType>(
  schema: S,
  text: string,
  where: (problem: Problem) => string,
): z.output<S> {
  const read = readJson(text, schema);
  if (read.ok) return read.value;
  throw new InputError(read.problems.map((problem) => `${where(problem)}: ${problem.message}`).join('\n'));
}

export function readProfile(file: string): Profile {
  return accept(profileSchema, readText(file), ({ line, column }) => `${file}:${line}:${column}`);
}

export function readRoster(file: string): Pupil[] {
  try {
    return parseRoster(readText(file));
  } catch (error) {
    if (error instanceof RosterError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

/** The drafts of a JSON-lines file one by one, so that the good lines before a bad one are answered. */
export function* readCases(file: string): Generator<Case> {
  const lines = readText(file).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    yield accept(caseSchema, line, ({ column }) => `${file}:${index + 1}:${column}`);
  }
}
