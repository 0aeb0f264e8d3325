/** Weights of eight bits at most, each one printable character; the training script writes the same. */
export interface PackedWeights {
  /** What a step is worth: one for all, or one for each row. */
  readonly scale: number | readonly number[];
  readonly values: string;
}

/** 32 to 126 without the quotation mark and the backslash; the middle one is zero. */
const ZERO = 46;

function stepOf(code: number): number {
  return code - 32 - (code > 92 ? 2 : code > 34 ? 1 : 0) - ZERO;
}

/** The weights in order, row by row. */
export function unpackWeights({ scale, values }: PackedWeights): Float32Array {
  const unpacked = new Float32Array(values.length);
  const width = typeof scale === 'number' ? values.length : values.length / scale.length;
  for (let at = 0; at < values.length; at++) {
    const step = typeof scale === 'number' ? scale : (scale[Math.floor(at / width)] as number);
    unpacked[at] = stepOf(values.charCodeAt(at)) * step;
  }
  return unpacked;
}
