import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const rules = join(import.meta.dirname, '../../../rules');
/** What the name models and all their lists may weigh, gzipped. */
const MOST = 400_000;

describe('the name models', () => {
  it(`weigh at most ${MOST / 1000} kB gzipped with all their lists`, () => {
    const files = [
      'learned/name-tagger.ts',
      'learned/name-roles.ts',
      'lexicons/name-lists.ts',
      'lexicons/short-forms.ts',
      'lexicons/well-known-names.ts',
    ];
    const sizes = files.map((file) => gzipSync(readFileSync(join(rules, file))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(MOST);
    expect(Math.min(...sizes)).toBeGreaterThan(1_000);
  });
});
