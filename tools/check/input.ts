import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { Pupil } from '../../rules/engine/types';
import { type Case, caseSchema } from '../../rules/packs/cases';
import { problemsOf } from '../../rules/packs/problems';
import { type Profile, profileSchema } from '../../rules/packs/profile';
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

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** Where V8 says that JSON broke, as "line:column". */
function brokenAt(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const reason = message.replace(/ in JSON at position.*| \(line.*|, ".*$/s, '');
  const at = position === undefined ? placeOf(text, text.length) : placeOf(text, Number(position));
  return `${at}: not JSON: ${reason}`;
}

function accept<T extends z.ZodType>(schema: T, value: unknown, where: string): z.output<T> {
  const read = schema.safeParse(value);
  if (!read.success) throw new InputError(`${where}: ${problemsOf(read.error).join('; ')}`);
  return read.data;
}

export function readProfile(file: string): Profile {
  const text = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}:${brokenAt(text, error)}`);
  }
  return accept(profileSchema, value, file);
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
    const where = `${file}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new InputError(`${where}:${brokenAt(line, error).replace(/^\d+:/, '')}`);
    }
    yield accept(caseSchema, value, where);
  }
}
