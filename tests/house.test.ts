import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the rooms of docs/architecture.md, held to their word. */
const ROOT = join(import.meta.dirname, '..');
const files = ['rules', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

interface Import {
  readonly from: string;
  /** Path from the root for our own files, else the package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(ROOT, from), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? '';
    const to = target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), target)) : target;
    return { from, to, typeOnly: match[1] !== undefined };
  });
});
const within = (room: string) => (path: string) => path === room || path.startsWith(`${room}/`);
const offenders = (list: readonly Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

describe('the house', () => {
  it('has rooms to look at', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('rules import nothing of ours but rules, and no browser', () => {
    const inRules = imports.filter(({ from }) => within('rules')(from));
    expect(
      offenders(
        inRules.filter(
          ({ to }) =>
            within('entrypoints')(to) ||
            within('components')(to) ||
            /^(wxt|preact|webextension|node:)/.test(to),
        ),
      ),
    ).toEqual([]);
  });

  it('components import only types from rules and entrypoints, and no browser or storage', () => {
    const inComponents = imports.filter(({ from }) => within('components')(from));
    expect(
      offenders(
        inComponents.filter(
          ({ to, typeOnly }) =>
            (!typeOnly && (within('rules')(to) || within('entrypoints')(to))) ||
            /^(wxt|webextension)/.test(to),
        ),
      ),
    ).toEqual([]);
  });

  it('sites import only the types of editors and of messages', () => {
    const sites = 'entrypoints/compose.content/sites';
    const inSites = imports.filter(({ from }) => within(sites)(from));
    expect(offenders(inSites.filter(({ to, typeOnly }) => !within(sites)(to) && !typeOnly))).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const entry = /^entrypoints\/(?:background|popup|options|studio|compose\.content)\/?(?:index|main)?$/;
    expect(offenders(imports.filter(({ to }) => entry.test(to)))).toEqual([]);
  });

  it('the content script imports only types from rules', () => {
    const inPage = imports.filter(({ from }) => within('entrypoints/compose.content')(from));
    expect(offenders(inPage.filter(({ to, typeOnly }) => within('rules')(to) && !typeOnly))).toEqual([]);
  });
});
