import { ParagraphShelf } from '../../../rules/engine/paragraph';
import { tokenise } from '../../../rules/engine/tokens';
import type { Pupil } from '../../../rules/engine/types';
import { findCandidates } from '../../../rules/names/name-candidates';
import type { ChainWeights } from '../../../rules/names/name-chain';
import { tagTokens } from '../../../rules/names/person-tagger';
import {
  MOST_ROLE_FEATURES,
  ROLE_TABLE_BITS,
  ROLES,
  roleFeaturesOf,
} from '../../../rules/names/role-features';
import { type RoleWeights, roleScores, softmax } from '../../../rules/names/role-model';
import { RosterIndex } from '../../../rules/names/roster-index';
import { matchRoster } from '../../../rules/names/roster-matcher';
import { createGroupMarker } from '../../../rules/names/school-groups';
import type { WordLists } from '../../../rules/names/word-lists';
import { NameSwapper, recase } from './augment';
import type { Labelled } from './corpora';
import { readGivenNames, readSurnames } from './name-lists';
import type { School } from './school-cases';
import { seeded, shuffle } from './seeded';

const CHILD = 1;
const NOT_CHILD = 2 | 4 | 8;
const BY_MARK = { P: CHILD, A: 2, F: 4 } as const;
const NO_PERSON = 8;

/** One candidate with the roles it may have, a bit a role. */
export interface RoleExample {
  readonly rows: Int32Array;
  readonly roles: number;
  readonly weight: number;
  /** Where it stands, for reading errors. */
  readonly note?: string;
}

type GroupMarker = ReturnType<typeof createGroupMarker>;
const PLAIN_SCHOOL = { classes: [], yearGroups: [] };

export interface RoleReader {
  readonly lists: WordLists;
  readonly tagger: ChainWeights;
}

/** Candidates of a text as they are read when a draft is checked, each with its rows. */
function readCandidates(
  text: string,
  mark: GroupMarker,
  index: RosterIndex | undefined,
  { lists, tagger }: RoleReader,
) {
  const tokens = tokenise(text);
  const tagged = tagTokens(text, tokens, tagger);
  const candidates = findCandidates(tokens, tagged, index ? matchRoster(text, tokens, index) : []);
  const scene = { tokens, tagged, groups: mark(tokens), candidates };
  const out = new Int32Array(MOST_ROLE_FEATURES);
  return candidates.map((candidate, which) => ({
    ...candidate,
    rows: out.slice(0, roleFeaturesOf(scene, lists.families, which, out)),
  }));
}

/**
 * A roster as the sentence's school might have it: most of the children named, among a hundred others
 * whose names the figures and words of the sentence may share.
 */
function imaginedRoster(
  text: string,
  persons: Labelled['persons'],
  pupils: readonly Pupil[],
  random: () => number,
): RosterIndex {
  const roster: Pupil[] = [];
  for (let k = 0; k < 100 && pupils.length > 0; k++)
    roster.push(pupils[Math.floor(random() * pupils.length)] as Pupil);
  for (const { start, end, role } of persons) {
    if (role !== 'P' || random() < 0.3) continue;
    const [given, ...family] = text.slice(start, end).split(/\s+/);
    const named = family.join(' ');
    if (given) roster.push({ given, family: /\p{L}{2}/u.test(named) ? named : `${named[0] ?? ''}Xyzzy` });
  }
  return new RosterIndex(roster);
}

/** Sentences whose people are marked by role. */
export function examplesOfMarked(
  lines: readonly Labelled[],
  pupils: readonly Pupil[],
  reader: RoleReader,
  weight: number,
): RoleExample[] {
  const mark = createGroupMarker(PLAIN_SCHOOL);
  const random = seeded(lines.length);
  return lines.flatMap(({ text, persons }) =>
    readCandidates(text, mark, imaginedRoster(text, persons, pupils, random), reader).map(
      ({ start, end, rows }) => {
        const person = persons.find((one) => one.start < end && one.end > start);
        return { rows, roles: person ? BY_MARK[person.role ?? 'P'] : NO_PERSON, weight };
      },
    ),
  );
}

/** Sentences that name no child at the school, whoever else they name. */
export function examplesOfHarmless(
  lines: readonly string[],
  pupils: readonly Pupil[],
  reader: RoleReader,
  weight: number,
): RoleExample[] {
  const mark = createGroupMarker(PLAIN_SCHOOL);
  const random = seeded(lines.length);
  return lines.flatMap((text) =>
    readCandidates(text, mark, imaginedRoster(text, [], pupils, random), reader).map(({ rows }) => ({
      rows,
      roles: NOT_CHILD,
      weight,
    })),
  );
}

/** Drafts of a school where it is known which names are pupils'. */
export function examplesOfSchool(
  { profile, roster, cases }: School,
  reader: RoleReader,
  weight: number,
): RoleExample[] {
  const mark = createGroupMarker(profile);
  const index = new RosterIndex(roster);
  return cases.flatMap((one) => {
    if (one.allow?.includes('pupil-name')) return [];
    const named = one.expect.filter((expected) => expected.rule === 'pupil-name');
    // A personal post that is nobody's business says nothing of whom it names.
    if (one.account === 'personal' && named.length === 0) return [];
    if (named.some((expected) => expected.text === undefined)) return [];
    // Where a draft names many pupils its label gives only some: other names of the roster tell nothing.
    const partial = named.length > 0;
    return new ParagraphShelf().split(one.text).flatMap(({ start, value: { text } }) =>
      readCandidates(text, mark, index, reader).flatMap((candidate) => {
        const words = one.text.slice(candidate.start + start, candidate.end + start);
        const pupil = named.some(({ text: excerpt = '' }) => {
          for (let at = one.text.indexOf(excerpt); at >= 0; at = one.text.indexOf(excerpt, at + 1))
            if (at < candidate.end + start && at + excerpt.length > candidate.start + start) return true;
          return excerpt.includes(words) && words.length > 3;
        });
        const around = one.text.slice(Math.max(0, candidate.start + start - 50), candidate.end + start + 50);
        const note = `${one.id} ${one.account} «${words}» ${candidate.match ? (candidate.match.full ? 'FULL' : candidate.match.form) : ''} | ${around.replace(/\n/g, '⏎')}`;
        if (!pupil && partial && candidate.match) return [];
        return [{ rows: candidate.rows, roles: pupil ? CHILD : NOT_CHILD, weight, note }];
      }),
    );
  });
}

/** The marked sentences again with other children and other letters. Figures keep their names. */
export function moreMarked(
  lines: readonly Labelled[],
  shared: string,
  times: number,
  seed: number,
): Labelled[] {
  const random = seeded(seed);
  const given = readGivenNames(shared).filter((name) => name.total >= 5);
  const swapper = new NameSwapper(
    given,
    readSurnames(shared).map((surname) => surname.name),
    random,
  );
  const more: Labelled[] = [];
  for (const line of lines) {
    const figures = line.persons.some((person) => person.role === 'F');
    for (let k = 0; k < times; k++) {
      let one = figures || line.persons.length === 0 ? line : swapper.swap(line, false);
      const letters = random();
      if (letters < 0.15) one = recase(one, 'lower');
      else if (letters < 0.2) one = recase(one, 'upper');
      if (one !== line) more.push(one);
    }
  }
  return more;
}

/** Multinomial logistic regression where an example may allow several roles. */
export function trainRoles(examples: readonly RoleExample[], seed = 1): RoleWeights {
  const width = ROLES.length;
  const size = width << ROLE_TABLE_BITS;
  const table = new Float32Array(size);
  const past = new Float32Array(size).fill(0.1);
  const mean = new Float32Array(size);
  const random = seeded(seed);
  const order = examples.map((_, i) => i);
  const epochs = 12;
  const rate = 0.05;
  const decay = 2e-4;
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { rows, roles, weight } = examples[index] as RoleExample;
      const likely = softmax(roleScores(rows, rows.length, { table, unit: 1 }));
      let allowed = 0;
      for (let role = 0; role < width; role++) if (roles & (1 << role)) allowed += likely[role] as number;
      for (let role = 0; role < width; role++) {
        const p = likely[role] as number;
        const wanted = roles & (1 << role) ? p / Math.max(allowed, 1e-9) : 0;
        const gradient = (wanted - p) * weight;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows) {
          const at = row * width + role;
          const g = gradient - decay * (table[at] as number);
          past[at] = (past[at] as number) + g * g;
          table[at] = (table[at] as number) + (rate * g) / Math.sqrt(past[at] as number);
        }
      }
    }
    if (epoch < epochs / 3) continue;
    kept++;
    for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (table[i] as number);
  }
  for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) / kept;
  return { table: mean, unit: 1 };
}
