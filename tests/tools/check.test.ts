import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The command line as a person or a script uses it: a process, its output, its exit code. */
const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'second-look-check-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const check = (...args: string[]) => {
  const run = spawnSync(process.execPath, ['tools/check.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });
  return {
    status: run.status,
    lines: run.stdout.split('\n').filter(Boolean),
    stderr: run.stderr.replaceAll(folder, ''),
  };
};
const draft = (id: string, text: string, more = '') =>
  `{"id": "${id}", "platform": "x", "surface": "post", "account": "school", "text": "${text}"${more}}`;

describe('npm run check', () => {
  it('answers a draft with what is wrong and where', () => {
    const { status, lines } = check(
      'Well done Oliver Smith!',
      '--account',
      'school',
      '--platform',
      'facebook',
    );
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const answer = JSON.parse(lines[0] ?? '');
    expect(answer.verdict).toBe('stop');
    expect(answer.findings[0]).toMatchObject({
      rule: 'pupil-name',
      start: 10,
      end: 22,
      text: 'Oliver Smith',
    });
    expect(Object.keys(answer.findings[0])).toEqual([
      'rule',
      'severity',
      'start',
      'end',
      'text',
      'message',
      'clause',
      'fixes',
    ]);
  });

  it('answers a file line by line, for the school it is given', () => {
    const world = file('world.json', '{"school": {"name": "Hollinbank Primary"}}');
    const roster = file('roster.csv', 'given,family\nYusra,Fairhurst\n');
    const drafts = file(
      'drafts.jsonl',
      `${draft('a', 'Yusra Fairhurst won')}\n\n${draft('b', 'Oliver Smith won')}\n`,
    );
    const { status, lines } = check('--world', world, '--roster', roster, '--jsonl', drafts);
    expect(status).toBe(0);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answers[0].findings[0]).toMatchObject({ rule: 'pupil-name', text: 'Yusra Fairhurst' });
  });

  it('answers the good lines before a broken one, and names it', () => {
    const drafts = file('broken.jsonl', `${draft('a', 'Hello')}\n{"id": "b",\n${draft('c', 'Hello')}\n`);
    const { status, lines, stderr } = check('--jsonl', drafts);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a']);
    expect(stderr).toContain('/broken.jsonl:2:12: not JSON');
    expect(status).toBe(2);
  });

  it.each([
    [
      'an unknown field',
      ['--jsonl', file('field.jsonl', draft('a', 'Hi', ', "colour": 1'))],
      '/field.jsonl:1:84: unknown field "colour"',
    ],
    ['a missing file', ['--jsonl', join(folder, 'none.jsonl')], '/none.jsonl: no such file'],
    [
      'a broken profile',
      ['Hi', '--world', file('bad.json', '{"school": {"name": "B"},\n "klass": []}')],
      '/bad.json:2:2: unknown field "klass"',
    ],
    ['a broken roster', ['Hi', '--roster', file('bad.csv', 'first,last\nA,B\n')], '/bad.csv: line 1'],
    ['an unknown site', ['Hi', '--platform', 'myspace'], '--platform'],
    ['an unknown option', ['Hi', '--colour', 'red'], '--colour'],
    ['nothing at all', [], 'Usage'],
  ])('refuses %s in one plain message', (_what, args, message) => {
    const { status, lines, stderr } = check(...args);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('at Object.');
  });
});
