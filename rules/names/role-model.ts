import { NAME_ROLES } from '../learned/name-roles';
import { unpackTable } from './packed-numbers';
import { MOST_ROLE_FEATURES, ROLE_TABLE_BITS, ROLES, roleFeaturesOf, type Scene } from './role-features';

export interface RoleWeights {
  /** A column a role. */
  readonly table: Float32Array | Int8Array;
  /** What one unit of the table is worth. */
  readonly unit: number;
}

let opened: RoleWeights | undefined;

export function openRoleWeights(): RoleWeights {
  opened ??= { table: unpackTable(NAME_ROLES.table, ROLES.length << ROLE_TABLE_BITS), unit: NAME_ROLES.unit };
  return opened;
}

/** Scores of the four roles for a candidate whose table rows these are. */
export function roleScores(rows: Int32Array, count: number, { table, unit }: RoleWeights): Float64Array {
  const scores = new Float64Array(ROLES.length);
  for (let k = 0; k < count; k++) {
    const at = (rows[k] as number) * ROLES.length;
    for (let role = 0; role < ROLES.length; role++)
      scores[role] = (scores[role] as number) + (table[at + role] as number);
  }
  for (let role = 0; role < ROLES.length; role++) scores[role] = (scores[role] as number) * unit;
  return scores;
}

/** Scores to likelihoods, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] as number) - most);
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return scores;
}

const rows = new Int32Array(MOST_ROLE_FEATURES);

/** For each candidate of a scene, the scores of its roles (log odds, up to a constant). */
export function scoreRoles(
  scene: Scene,
  families: Uint8Array,
  weights: RoleWeights = openRoleWeights(),
): Float64Array[] {
  return scene.candidates.map((_, which) =>
    roleScores(rows, roleFeaturesOf(scene, families, which, rows), weights),
  );
}
