import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../rules/catalog/index';
import { defaultPack } from '../../../rules/packs/default/index';
import { rulesPage } from '../../../tools/docs/rules-page';

const names = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ids = catalog.map((rule) => rule.id).sort();

describe('every rule', () => {
  it('has one file named as its id, and is registered', () => {
    expect(names('../../../rules/catalog/', '.ts')).toEqual(ids);
  });

  it('has an entry in the default pack', () => {
    expect(names('../../../rules/packs/default/', '.json').filter((name) => name !== 'pack')).toEqual(ids);
    expect(Object.keys(defaultPack.rules).sort()).toEqual(ids);
  });

  it.each(catalog)('$id is worded in English and Welsh and shows what it leaves alone', (rule) => {
    const settings = defaultPack.rules[rule.id];
    expect(settings?.wording.cy).toBeDefined();
    for (const [name, variant] of Object.entries(settings?.variants ?? {})) {
      if (variant.wording) expect(variant.wording.cy, name).toBeDefined();
    }
    expect(rule.examples.flag.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.pass.length).toBeGreaterThanOrEqual(3);
  });

  it('is documented as it is (npm run docs)', () => {
    expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });
});
