import { addScores, type ChainWeights, marginals, NEVER } from '../../../rules/names/name-chain';
import { seeded, shuffle } from './seeded';

export interface Sequence {
  /** For each token the rows of the weight table that it touches. */
  readonly rows: readonly Int32Array[];
  /** 0 outside, 1 a name begins, 2 it goes on. */
  readonly gold: Uint8Array;
  /** How much this text counts. */
  readonly weight: number;
}

export interface Training {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights towards nothing, per step. */
  readonly decay: number;
  readonly seed: number;
}

export function scoresOf(rows: readonly Int32Array[], weights: ChainWeights): Float64Array {
  const out = new Float64Array(rows.length * 3);
  rows.forEach((row, t) => {
    addScores(row, row.length, weights, out, t);
  });
  return out;
}

/** AdaGrad on the likelihood of the labelled texts; the weights are averaged over the later epochs. */
export function trainChain(
  data: readonly Sequence[],
  { rows, epochs, rate, decay, seed }: Training,
): ChainWeights {
  const table = new Float32Array(rows * 2);
  const past = new Float32Array(rows * 2).fill(0.1);
  const mean = new Float32Array(rows * 2);
  const steps = new Float32Array(12);
  const stepsPast = new Float32Array(12).fill(1);
  const stepsMean = new Float32Array(12);
  steps[2] = NEVER;
  steps[11] = NEVER;
  const weights: ChainWeights = { table, unit: 1, steps };
  const random = seeded(seed);
  const order = data.map((_, i) => i);
  let kept = 0;
  const climb = (at: number, gradient: number) => {
    const g = gradient - decay * (table[at] as number);
    past[at] = (past[at] as number) + g * g;
    table[at] = (table[at] as number) + (rate * g) / Math.sqrt(past[at] as number);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { rows: sequence, gold, weight } = data[index] as Sequence;
      const n = sequence.length;
      if (n === 0) continue;
      const expected = new Float64Array(12);
      const likely = marginals(scoresOf(sequence, weights), steps, n, expected);
      for (let t = 0; t < n; t++) {
        const begins = ((gold[t] === 1 ? 1 : 0) - (likely[t * 3 + 1] as number)) * weight;
        const goesOn = ((gold[t] === 2 ? 1 : 0) - (likely[t * 3 + 2] as number)) * weight;
        if (Math.abs(begins) < 1e-4 && Math.abs(goesOn) < 1e-4) continue;
        for (const row of sequence[t] as Int32Array) {
          climb(row * 2, begins);
          climb(row * 2 + 1, goesOn);
        }
      }
      for (let t = 0; t < n; t++) {
        const at = (t === 0 ? 3 : (gold[t - 1] as number)) * 3 + (gold[t] as number);
        expected[at] = (expected[at] as number) - 1;
      }
      for (let k = 0; k < 12; k++) {
        if (k === 2 || k === 11) continue;
        const g = -(expected[k] as number) * weight;
        stepsPast[k] = (stepsPast[k] as number) + g * g;
        steps[k] = (steps[k] as number) + (rate * g) / Math.sqrt(stepsPast[k] as number);
      }
    }
    if (epoch < Math.floor(epochs / 3)) continue;
    kept++;
    for (let i = 0; i < table.length; i++) mean[i] = (mean[i] as number) + (table[i] as number);
    for (let i = 0; i < 12; i++) stepsMean[i] = (stepsMean[i] as number) + (steps[i] as number);
  }
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) / kept;
  for (let i = 0; i < 12; i++) stepsMean[i] = (stepsMean[i] as number) / kept;
  return { table: mean, unit: 1, steps: stepsMean };
}

/** Weights as they ship: 8 bits each, those that hardly matter left out. */
export function quantiseTable(table: Float32Array, unit: number, least: number): Int8Array {
  return Int8Array.from(table, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / unit))),
  );
}

export function quantise({ table, steps }: ChainWeights, unit: number, least: number): ChainWeights {
  return { table: quantiseTable(table as Float32Array, unit, least), unit, steps };
}
