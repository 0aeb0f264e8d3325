/** Milliseconds of each run of `work`; the first few runs are not counted. */
export function times(runs: number, work: (run: number) => void, warmUp = Math.ceil(runs / 5)): number[] {
  for (let run = 0; run < warmUp; run++) work(run);
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(warmUp + run);
    taken.push(performance.now() - start);
  }
  return taken;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`.padStart(11);
