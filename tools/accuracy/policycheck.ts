import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecker } from '../../rules/engine/checker';
import { defaultPack } from '../../rules/packs/default/index';
import { readCases, readProfile, readRoster } from '../check/input';

/** One school's drafts: the files that describe it. */
export interface CaseSet {
  readonly name: string;
  readonly cases: string;
  readonly world: string;
  readonly roster: string;
}

/** What the scorer says of one school; shares in per cent. */
export interface Score {
  readonly drafts: number;
  readonly recall: number;
  readonly clean: number;
  readonly silence: number;
  readonly rules: Readonly<Record<string, { expected: number; found: number; alarms: number }>>;
}

/** The development drafts first, then the schools to learn from, then the project's own. */
export function caseSets(shared: string): CaseSet[] {
  const root = join(shared, 'policycheck');
  const set = (name: string, folder: string, cases: string): CaseSet => ({
    name,
    cases: join(folder, cases),
    world: join(folder, 'world.json'),
    roster: join(folder, 'roster.csv'),
  });
  const schools = readdirSync(join(root, 'train')).sort();
  const own = join(import.meta.dirname, '../../tests/cases');
  const ours = readdirSync(own).filter((name) => !name.includes('.'));
  return [
    set('dev', root, 'dev.jsonl'),
    ...schools.map((school) => set(school, join(root, 'train', school), 'cases.jsonl')),
    ...ours.map((school) => set(school, join(own, school), 'cases.jsonl')),
  ];
}

/** Runs the engine on a school's drafts and has the guide's own scorer count. */
export function score(set: CaseSet, shared: string): Score {
  const checker = createChecker({
    pack: defaultPack,
    profile: readProfile(set.world),
    roster: readRoster(set.roster),
  });
  const answers: string[] = [];
  for (const { id, text, expect: _expect, allow: _allow, note: _note, ...context } of readCases(set.cases)) {
    const { findings, faults } = checker.check(text, context);
    if (faults.length > 0) throw new Error(`${id}: ${faults.map((f) => `${f.rule}: ${f.error}`).join('; ')}`);
    answers.push(
      JSON.stringify({ id, findings: findings.map(({ rule, start, end }) => ({ rule, start, end })) }),
    );
  }
  const file = join(mkdtempSync(join(tmpdir(), 'second-look-')), 'findings.jsonl');
  writeFileSync(file, `${answers.join('\n')}\n`);
  const scorer = join(shared, 'policycheck', 'score.mjs');
  const run = spawnSync(process.execPath, [scorer, set.cases, file, '--json'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the scorer failed on ${set.name}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Score;
}
