import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/engine/checker';
import { defaultPack } from '../../../rules/packs/default/index';
import { layerSchema } from '../../../rules/packs/layer';
import { layOver } from '../../../rules/packs/layering';
import { practiceProfile } from '../../../rules/packs/practice-school';

const TODAY = '2026-11-26';
const layer = (fields: object) =>
  layerSchema.parse({
    format: 'second-look-pack/1',
    id: 'brackenfold',
    version: 1,
    issued: TODAY,
    ...fields,
  });
const trust = (fields: object) => layer({ id: 'trust', layer: 'trust', ...fields });

describe('layers', () => {
  it('leave the default as it is where they say nothing', () => {
    const { pack, origins, overruled } = layOver(defaultPack, [], TODAY);
    expect(pack).toEqual(defaultPack);
    expect([origins, overruled]).toEqual([{}, []]);
  });

  it('change what they say, and say so', () => {
    const school = layer({
      rules: { tone: { severity: 'note', section: 'Our code' } },
      profile: practiceProfile,
    });
    const { pack, profile, origins } = layOver(defaultPack, [school], TODAY);
    expect(pack.rules.tone).toMatchObject({ severity: 'note', section: 'Our code' });
    expect(profile?.school.name).toBe('Brackenfold Primary School');
    expect(origins).toMatchObject({
      'rules.tone.severity': 'school',
      'rules.tone.section': 'school',
      profile: 'school',
    });
  });

  it('lie in the order trust, school, whatever order they come in', () => {
    const low = layer({ rules: { tone: { severity: 'note' } } });
    const high = trust({ rules: { tone: { severity: 'stop' } } });
    expect(layOver(defaultPack, [low, high], TODAY).pack.rules.tone?.severity).toBe('note');
  });

  it('cannot make milder what a layer above has locked, but stricter', () => {
    const high = trust({ rules: { tone: { for: 'on', severity: 'warning', override: 'reason' } } });
    const mild = layer({
      rules: { tone: { for: 'off', severity: 'note', override: 'confirm', options: {} } },
    });
    const { pack, overruled } = layOver(defaultPack, [high, mild], TODAY);
    expect(pack.rules.tone).toMatchObject({ on: true, severity: 'warning', override: 'reason' });
    expect(overruled.map(({ setting, by }) => `${setting} by ${by}`)).toEqual([
      'rules.tone.for by trust',
      'rules.tone.severity by trust',
      'rules.tone.override by trust',
      'rules.tone.options by trust',
    ]);
    const strict = layer({ rules: { tone: { severity: 'stop', override: 'never' } } });
    expect(layOver(defaultPack, [high, strict], TODAY).pack.rules.tone).toMatchObject({
      severity: 'stop',
      override: 'never',
    });
  });

  it('let the person choose only where nobody has decided', () => {
    const school = layer({ rules: { tone: { for: 'choice' }, disrepute: { for: 'on' } } });
    const { pack, overruled } = layOver(defaultPack, [school], TODAY, { off: ['tone', 'disrepute'] });
    expect(pack.rules.tone?.on).toBe(false);
    expect(pack.rules.disrepute?.on).toBe(true);
    expect(overruled).toEqual([{ layer: 'person', setting: 'rules.disrepute.for', by: 'school' }]);
  });

  it('turn a rule off for everybody', () => {
    const { pack } = layOver(defaultPack, [layer({ rules: { tone: { for: 'off' } } })], TODAY);
    expect(pack.rules.tone?.on).toBe(false);
  });

  it('have terms count from and until their day', () => {
    const school = layer({
      terms: [
        { text: 'new head', from: '2026-11-20', until: '2026-11-26' },
        { text: 'old embargo', until: '2026-11-25' },
        { text: 'next week', from: '2026-12-01' },
      ],
    });
    const find = (text: string, today: string) => {
      const { pack } = layOver(defaultPack, [school], today);
      const { findings } = createChecker({ pack, profile: practiceProfile }).check(text, {
        platform: 'facebook',
        surface: 'post',
        account: 'school',
      });
      return findings.filter(({ rule }) => rule === 'confidential').map((finding) => finding.text);
    };
    const text = 'The new head, the old embargo and next week are here.';
    expect(find(text, TODAY)).toEqual(['new head']);
    expect(find(text, '2026-11-27')).toEqual([]);
    expect(find(text, '2026-12-01')).toEqual(['next week']);
  });
});
