/**
 * The tagger's arithmetic: a linear chain over three labels, 0 outside, 1 a name begins, 2 it goes on.
 * Shared by the tagger and by the script that trains it.
 */
export interface ChainWeights {
  /** Two columns a row: begins, goes on. Outside scores nothing. */
  readonly table: Float32Array | Int8Array;
  /** What one unit of the table is worth. */
  readonly unit: number;
  /** From label to label, 3 × 3; from the start in the fourth row. */
  readonly steps: Float32Array;
}

/** A name cannot go on where none began. */
export const NEVER = -1e4;

const logSum = (a: number, b: number, c: number) => {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
};

/** Adds up the rows that token `t` touches: the scores of "begins" and "goes on" into `out`. */
export function addScores(
  rows: Int32Array,
  count: number,
  { table, unit }: ChainWeights,
  out: Float64Array,
  t: number,
): void {
  let begins = 0;
  let goesOn = 0;
  for (let k = 0; k < count; k++) {
    const at = (rows[k] as number) << 1;
    begins += table[at] as number;
    goesOn += table[at + 1] as number;
  }
  out[t * 3 + 1] = begins * unit;
  out[t * 3 + 2] = goesOn * unit;
}

/**
 * How likely each label is at each token, by the forward and backward pass. Where `expected` is given
 * (12 numbers, as `steps`), the expected number of each step is added to it.
 */
export function marginals(
  score: Float64Array,
  steps: Float32Array,
  n: number,
  expected?: Float64Array,
): Float64Array {
  const forward = new Float64Array(n * 3);
  const backward = new Float64Array(n * 3);
  if (n === 0) return forward;
  const step = (from: number, to: number) => steps[from * 3 + to] as number;
  for (let y = 0; y < 3; y++) forward[y] = (score[y] as number) + step(3, y);
  for (let t = 3; t < n * 3; t += 3)
    for (let y = 0; y < 3; y++)
      forward[t + y] =
        (score[t + y] as number) +
        logSum(
          (forward[t - 3] as number) + step(0, y),
          (forward[t - 2] as number) + step(1, y),
          (forward[t - 1] as number) + step(2, y),
        );
  for (let t = n * 3 - 6; t >= 0; t -= 3)
    for (let y = 0; y < 3; y++)
      backward[t + y] = logSum(
        (backward[t + 3] as number) + (score[t + 3] as number) + step(y, 0),
        (backward[t + 4] as number) + (score[t + 4] as number) + step(y, 1),
        (backward[t + 5] as number) + (score[t + 5] as number) + step(y, 2),
      );
  const end = n * 3;
  const whole = logSum(forward[end - 3] as number, forward[end - 2] as number, forward[end - 1] as number);
  const likely = new Float64Array(n * 3);
  for (let i = 0; i < end; i++)
    likely[i] = Math.exp((forward[i] as number) + (backward[i] as number) - whole);
  if (expected) {
    for (let y = 0; y < 3; y++) expected[9 + y] = (expected[9 + y] as number) + (likely[y] as number);
    for (let t = 3; t < end; t += 3)
      for (let from = 0; from < 3; from++)
        for (let to = 0; to < 3; to++)
          expected[from * 3 + to] =
            (expected[from * 3 + to] as number) +
            Math.exp(
              (forward[t - 3 + from] as number) +
                step(from, to) +
                (score[t + to] as number) +
                (backward[t + to] as number) -
                whole,
            );
  }
  return likely;
}

/** The best labelling. `bias` is added to a name's beginning: above 0 finds more, below 0 errs less. */
export function bestPath(score: Float64Array, steps: Float32Array, n: number, bias = 0): Uint8Array {
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * 3);
  let now: [number, number, number] = [
    steps[9] as number,
    (score[1] as number) + (steps[10] as number) + bias,
    NEVER,
  ];
  for (let t = 1; t < n; t++) {
    const next: [number, number, number] = [0, 0, 0];
    for (let y = 0; y < 3; y++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < 3; from++) {
        const value = (now[from] as number) + (steps[from * 3 + y] as number);
        if (value > best) {
          best = value;
          back[t * 3 + y] = from;
        }
      }
      next[y] = best + (score[t * 3 + y] as number) + (y === 1 ? bias : 0);
    }
    now = next;
  }
  let y = now.indexOf(Math.max(...now));
  for (let t = n - 1; t >= 0; t--) {
    path[t] = y;
    y = back[t * 3 + y] as number;
  }
  return path;
}
