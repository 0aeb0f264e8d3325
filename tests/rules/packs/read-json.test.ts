import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../rules/packs/profile';
import { readJson } from '../../../rules/packs/read-json';

const problems = (text: string) => {
  const read = readJson(text, profileSchema);
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('a file that a person wrote', () => {
  it('is read with its defaults', () => {
    const read = readJson('\uFEFF{"school": {"name": "Brackenfold"}}', profileSchema);
    expect(read).toMatchObject({
      ok: true,
      value: { school: { name: 'Brackenfold', aliases: [] }, staff: [] },
    });
  });

  it.each([
    ['{"school": {\n  "name": "B",\n  "alias": []\n}}', ['3:3 unknown field "alias" in "school"']],
    [
      '{"school": {"name": "B"},\n"staff": [{"name": 7}]}',
      ['2:20 "staff.0.name": Invalid input: expected string, received number'],
    ],
    ['{"school": {"name": "B",}}', ['1:25 not JSON: property name expected']],
    ['{"school": {"name": "B"}', ['1:25 not JSON: close brace expected']],
    ['', ['1:1 not JSON: value expected']],
    ['{"school": {"name": "B", "name": "C"}}', ['1:26 "name" is there twice; keep one']],
    ['{"school": {"name": "B", "__proto__": {"x": 1}}}', ['1:26 unknown field "__proto__"']],
    ['{"staff": []}', ['1:1 "school": Invalid input: expected object, received undefined']],
    ['<html>', ['1:1 not JSON: invalid symbol']],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('has all that is wrong said at once', () => {
    expect(problems('{"school": {"name": ""},\n"class": [],\n"staff": {}}')).toHaveLength(3);
  });
});
