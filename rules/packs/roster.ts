import { CsvError, parse } from 'csv-parse/browser/esm/sync';
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

/** Why a roster could not be read. `line` counts from 1; a record over several lines counts to its last. */
export type RosterProblem = { readonly line: number } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-column'; readonly field: 'given' | 'family'; readonly expected: readonly string[] }
  | { readonly kind: 'cells'; readonly found: number; readonly expected: number }
  | { readonly kind: 'no-name'; readonly field: 'given' | 'family' }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'not-csv'; readonly message: string }
  | { readonly kind: 'too-many'; readonly found: number; readonly most: number }
);

function inWords(problem: RosterProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'expected a header such as "given,family,knownAs,yearGroup"; the file is empty';
    case 'no-column':
      return `no column for the ${problem.field} name; expected one of: ${problem.expected.join(', ')}`;
    case 'cells':
      return `expected ${problem.expected} cells, as in the header; found ${problem.found}`;
    case 'no-name':
      return `a ${problem.field} name is missing`;
    case 'quotes':
      return 'a quotation mark stands inside a cell or is never closed';
    case 'not-csv':
      return `not a CSV table: ${problem.message}`;
    case 'too-many':
      return `${problem.found} pupils; at most ${problem.most} can be read`;
  }
}

/** A roster that could not be read: says where and what was expected. */
export class RosterError extends Error {
  override readonly name = 'RosterError';
  constructor(readonly problem: RosterProblem) {
    super(`line ${problem.line}: ${inWords(problem)}`);
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Excel writes a semicolon where the comma is the decimal sign; a tab comes from copied tables. */
function delimiterOf(csv: string): string {
  const header = csv.slice(0, csv.search(/[\r\n]|$/));
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function rowsOf(csv: string): readonly Row[] {
  try {
    return parse(csv, {
      bom: true,
      info: true,
      delimiter: delimiterOf(csv),
      // Unequal rows are told by `cells` below, which knows the header's length.
      relax_column_count: true,
      skip_empty_lines: true,
      // Spreadsheets export emptied rows as rows of commas.
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    if (error.code.includes('QUOTE')) throw new RosterError({ line, kind: 'quotes' });
    throw new RosterError({ line, kind: 'not-csv', message: error.message });
  }
}

/**
 * Reads a roster from CSV with a header line; the columns may be named as SIMS, Arbor or Bromcom name
 * them. Throws a `RosterError` that names the line; nothing is half read.
 */
export function parseRoster(csv: string): Pupil[] {
  const [header, ...rows] = rowsOf(csv);
  if (!header) throw new RosterError({ line: 1, kind: 'empty' });
  const headerLine = header.info.lines;
  const at = (field: keyof Pupil) =>
    header.record.findIndex((name) => COLUMNS[field].includes(name.trim().toLowerCase()));
  for (const field of ['given', 'family'] as const) {
    if (at(field) < 0) {
      throw new RosterError({ line: headerLine, kind: 'no-column', field, expected: COLUMNS[field] });
    }
  }
  if (rows.length > MOST_PUPILS) {
    throw new RosterError({ line: headerLine, kind: 'too-many', found: rows.length, most: MOST_PUPILS });
  }
  const columns = {
    given: at('given'),
    family: at('family'),
    knownAs: at('knownAs'),
    yearGroup: at('yearGroup'),
  };
  return rows.map(({ record, info }) => {
    const expected = header.record.length;
    const line = info.lines;
    // A row that is shifted by a cell would give a child somebody else's name.
    if (record.length < expected || record.slice(expected).some((cell) => cell !== '')) {
      throw new RosterError({ line, kind: 'cells', found: record.length, expected });
    }
    const cell = (column: number) => (column < 0 ? undefined : record[column] || undefined);
    const given = cell(columns.given);
    const family = cell(columns.family);
    if (!given) throw new RosterError({ line, kind: 'no-name', field: 'given' });
    if (!family) throw new RosterError({ line, kind: 'no-name', field: 'family' });
    return { given, family, knownAs: cell(columns.knownAs), yearGroup: cell(columns.yearGroup) };
  });
}
