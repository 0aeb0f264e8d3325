import { describe, expect, it } from 'vitest';
import { parseRoster, RosterError, type RosterProblem } from '../../../rules/packs/roster';

function problemOf(csv: string): RosterProblem {
  try {
    parseRoster(csv);
  } catch (error) {
    if (error instanceof RosterError) return error.problem;
    throw error;
  }
  throw new Error('the roster was read');
}

const aarav = { given: 'Aarav', family: 'Deshmukh', knownAs: undefined, yearGroup: 'Year R' };
const matilda = { given: 'Matilda', family: 'Marchbanks', knownAs: 'Tilly', yearGroup: 'Year 1' };

describe('parseRoster', () => {
  it('reads the columns by name, in any order', () => {
    const csv =
      'Year Group,Legal Surname,UPN,Legal Forename,Preferred Forename\r\nYear 1,Marchbanks,,Matilda,Tilly\r\n';
    expect(parseRoster(csv)).toEqual([matilda]);
  });

  it.each([
    ['a byte order mark', '\ufeffgiven,family,knownAs,yearGroup\nAarav,Deshmukh,,Year R\n'],
    ['semicolons', 'given;family;knownAs;yearGroup\nAarav;Deshmukh;;Year R\n'],
    ['tabs', 'given\tfamily\tknownAs\tyearGroup\nAarav\tDeshmukh\t\tYear R\n'],
    ['rows of commas at the end', 'given,family,knownAs,yearGroup\nAarav,Deshmukh,,Year R\n,,,\n\n'],
    ['empty cells after the last column', 'given,family,knownAs,yearGroup\nAarav,Deshmukh,,Year R,,\n'],
    ['quoted cells', '"given","family","knownAs","yearGroup"\n"Aarav","Deshmukh","","Year R"\n'],
  ])('reads %s', (_, csv) => {
    expect(parseRoster(csv)).toEqual([aarav]);
  });

  it.each<[string, string, RosterProblem]>([
    ['an empty file', '', { line: 1, kind: 'empty' }],
    [
      'a row that is short of a cell',
      'given,family,knownAs,yearGroup\nAarav,Deshmukh,,Year R\n\nMatilda,Marchbanks,Tilly\n',
      { line: 4, kind: 'cells', found: 3, expected: 4 },
    ],
    [
      'a row with a cell too many',
      'given,family\nAarav,Deshmukh\nMatilda,van,Marchbanks\n',
      { line: 3, kind: 'cells', found: 3, expected: 2 },
    ],
    ['a missing name', 'given,family\n,Deshmukh\n', { line: 2, kind: 'no-name', field: 'given' }],
    ['a quotation mark left open', 'given,family\n"Aarav,Deshmukh\n', { line: 2, kind: 'quotes' }],
  ])('tells the line of %s', (_, csv, problem) => {
    expect(problemOf(csv)).toEqual(problem);
  });

  it('tells the names it knows for a column that is not there', () => {
    expect(problemOf('name,family\nAarav,Deshmukh\n')).toMatchObject({
      line: 1,
      kind: 'no-column',
      field: 'given',
    });
    expect(() => parseRoster('name,family\n')).toThrow(/line 1: no column for the given name.*forename/);
  });
});
