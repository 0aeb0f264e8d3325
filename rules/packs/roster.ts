import { parse } from 'csv-parse/browser/esm/sync';
import * as z from 'zod';
import type { Pupil } from '../engine/types';

/** A school's roster is at most this long. */
export const MOST_PUPILS = 100_000;

/** Column names that schools' systems export, by what they mean here. */
const COLUMNS: Readonly<Record<keyof Pupil, readonly string[]>> = {
  given: ['given', 'given name', 'first name', 'firstname', 'forename', 'legal forename', 'legal first name'],
  family: ['family', 'family name', 'last name', 'lastname', 'surname', 'legal surname', 'legal last name'],
  knownAs: [
    'knownas',
    'known as',
    'preferred name',
    'preferred forename',
    'preferred first name',
    'chosen name',
  ],
  yearGroup: ['yeargroup', 'year group', 'year', 'nc year', 'national curriculum year'],
};

const rowSchema = z.object({
  given: z.string().trim().min(1, 'a given name is missing'),
  family: z.string().trim().min(1, 'a family name is missing'),
  knownAs: z.string().trim().optional(),
  yearGroup: z.string().trim().optional(),
});

/** A roster that could not be read: says where and what was expected. */
export class RosterError extends Error {
  override readonly name = 'RosterError';
}

/**
 * Reads a roster from CSV with a header line; the columns may be named as SIMS, Arbor or Bromcom name
 * them. Throws a `RosterError` that names the line; nothing is half read.
 */
export function parseRoster(csv: string): Pupil[] {
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    throw new RosterError(`not a CSV table: ${error instanceof Error ? error.message : String(error)}`);
  }
  const header = rows.shift();
  if (!header)
    throw new RosterError(
      'line 1: expected a header such as "given,family,knownAs,yearGroup"; the file is empty',
    );
  const at = (field: keyof Pupil) =>
    header.record.findIndex((name) => COLUMNS[field].includes(name.trim().toLowerCase()));
  const columns = {
    given: at('given'),
    family: at('family'),
    knownAs: at('knownAs'),
    yearGroup: at('yearGroup'),
  };
  for (const field of ['given', 'family'] as const) {
    if (columns[field] < 0) {
      throw new RosterError(
        `line 1: no column for the ${field} name; expected one of: ${COLUMNS[field].join(', ')}`,
      );
    }
  }
  if (rows.length > MOST_PUPILS) {
    throw new RosterError(`${rows.length} pupils; at most ${MOST_PUPILS} can be read`);
  }
  return rows.map(({ record, info }) => {
    const cell = (index: number) => (index < 0 ? undefined : record[index] || undefined);
    const row = rowSchema.safeParse({
      given: cell(columns.given) ?? '',
      family: cell(columns.family) ?? '',
      knownAs: cell(columns.knownAs),
      yearGroup: cell(columns.yearGroup),
    });
    if (!row.success) throw new RosterError(`line ${info.lines}: ${row.error.issues[0]?.message}`);
    return row.data;
  });
}
