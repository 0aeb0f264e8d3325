import { describe, expect, it } from 'vitest';
import { catalog } from '../../../rules/catalog/index';
import { createChecker } from '../../../rules/engine/checker';
import type { Example } from '../../../rules/engine/define-rule';
import type { Context } from '../../../rules/engine/types';
import { defaultPack } from '../../../rules/packs/default/index';
import { practiceProfile, practiceRoster } from '../../../rules/packs/practice-school';

const checker = createChecker({ pack: defaultPack, profile: practiceProfile, roster: practiceRoster });
const contextOf = (example: Example): Context => ({
  platform: 'facebook',
  surface: 'post',
  account: 'school',
  ...example.context,
});

describe.each(catalog.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const run = (example: Example) => {
    const { findings, faults } = checker.check(example.text, contextOf(example));
    expect(faults).toEqual([]);
    return findings.filter((finding) => finding.rule === id);
  };

  it.each(rule.examples.flag)('finds: $text', (example) => {
    const found = run(example);
    expect(found).not.toEqual([]);
    if (example.at === undefined) return;
    const start = example.text.indexOf(example.at);
    expect(start, 'the example says where').toBeGreaterThanOrEqual(0);
    const end = start + example.at.length;
    expect(
      found.some((finding) => finding.start < end && finding.end > start),
      JSON.stringify(found),
    ).toBe(true);
  });

  it.each(rule.examples.pass)('leaves alone: $text', (example) => {
    expect(run(example)).toEqual([]);
  });
});
