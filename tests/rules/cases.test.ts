import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/engine/checker';
import type { Finding } from '../../rules/engine/types';
import { type Case, caseSchema } from '../../rules/packs/cases';
import { defaultPack } from '../../rules/packs/default/index';
import { profileSchema } from '../../rules/packs/profile';
import { parseRoster } from '../../rules/packs/roster';

/** The engine on whole drafts of invented schools; see tests/cases/README.md. */
const ROOT = join(import.meta.dirname, '../cases');

/** What must not be lost again, in per cent, by school. Raise it when the engine gets better. */
const FLOORS: Readonly<Record<string, { readonly recall: number; readonly clean: number }>> = {
  hollinbank: { recall: 80, clean: 97 },
  saltmere: { recall: 73, clean: 95 },
};

/** Where a finding must point at the right words to count as expected. */
const POINTED = new Set(['pupil-name', 'personal-data', 'tagging', 'unsafe-link']);

function meets(
  { rule, text }: { rule: string; text?: string | undefined },
  finding: Finding,
  draft: string,
): boolean {
  if (finding.rule !== rule) return false;
  if (text === undefined) return true;
  const start = draft.indexOf(text);
  return finding.start < start + text.length && finding.end > start;
}

function judge(draft: Case, findings: readonly Finding[]) {
  const expected = draft.expect ?? [];
  const missed = expected.filter((it) => !findings.some((finding) => meets(it, finding, draft.text)));
  const alarms = findings.filter(({ rule, ...finding }) => {
    if (draft.allow?.includes(rule)) return false;
    const same = expected.filter((it) => it.rule === rule);
    if (same.length === 0) return true;
    return POINTED.has(rule) && !same.some((it) => meets(it, { rule, ...finding }, draft.text));
  });
  return { missed, alarms };
}

describe.each(readdirSync(ROOT).filter((name) => !name.includes('.')))('drafts of %s', (school) => {
  const read = (file: string) => readFileSync(join(ROOT, school, file), 'utf8');
  const checker = createChecker({
    pack: defaultPack,
    profile: profileSchema.parse(JSON.parse(read('world.json'))),
    roster: parseRoster(read('roster.csv')),
  });
  const drafts = read('cases.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => caseSchema.parse(JSON.parse(line)));
  const judged = drafts.map((draft) => {
    const { id, text, expect: _expect, allow: _allow, note: _note, ...context } = draft;
    return { id, draft, ...judge(draft, checker.check(text, context).findings) };
  });

  it('have excerpts that are in them', () => {
    const stray = drafts.flatMap(({ id, text, expect: expected = [] }) =>
      expected
        .filter((it) => it.text !== undefined && !text.includes(it.text))
        .map((it) => `${id} ${it.text}`),
    );
    expect(stray).toEqual([]);
  });

  it('are read at least as well as before', () => {
    const expected = drafts.reduce((sum, draft) => sum + (draft.expect?.length ?? 0), 0);
    const missed = judged.flatMap(({ id, missed: list }) => list.map(({ rule }) => `${id} missed ${rule}`));
    const alarmed = judged.filter(({ alarms }) => alarms.length > 0);
    const told = [
      ...missed,
      ...alarmed.map(({ id, alarms }) => `${id} alarmed ${alarms.map((a) => a.rule)}`),
    ].join('\n');
    const floor = FLOORS[school];
    if (!floor) throw new Error(`say in FLOORS what the drafts of ${school} must reach`);
    expect(100 * (1 - missed.length / expected), told).toBeGreaterThanOrEqual(floor.recall);
    expect(100 * (1 - alarmed.length / drafts.length), told).toBeGreaterThanOrEqual(floor.clean);
  });
});
