/**
 * What the rules use of csv-parse. The package's own types bring in all of Node's, and then the compiler
 * would no longer notice a rule that reaches for `process`.
 */
export interface ParseOptions {
  readonly bom?: boolean;
  readonly delimiter?: string;
  readonly info?: boolean;
  readonly relax_column_count?: boolean;
  readonly skip_empty_lines?: boolean;
  readonly skip_records_with_empty_values?: boolean;
  readonly trim?: boolean;
}

export class CsvError extends Error {
  readonly code: string;
  readonly lines?: number;
}

export function parse(csv: string, options?: ParseOptions): unknown;
