import type { Token } from '../engine/tokens';
import type { Candidate } from './name-candidates';
import type { Scene } from './role-features';

/** What may stand between the names of a list. */
const LINK = /^(?:[,;&+/|•·\-–—.\d()]+|and|a|ac|with|und)$/u;
/** How much a name keeps of its own score; the rest is its list's. */
const OWN = 0.6;

/** Whether two names that follow each other stand in one list. */
export const linked = (tokens: readonly Token[], left: Candidate, right: Candidate) => {
  if (right.from - left.to > 3) return false;
  for (let t = left.to; t < right.from; t++) {
    const token = tokens[t] as Token;
    if (token.kind !== 'emoji' && token.kind !== 'number' && !LINK.test(token.folded)) return false;
  }
  return true;
};

/** Names in one list are of one kind: "Reuben, Skye, Temi and Albie". Moves their scores together, in place. */
export function shareAmongLists({ tokens, candidates }: Scene, scores: readonly Float64Array[]): void {
  let from = 0;
  while (from < candidates.length) {
    let to = from + 1;
    while (
      to < candidates.length &&
      linked(tokens, candidates[to - 1] as Candidate, candidates[to] as Candidate)
    )
      to++;
    if (to - from > 1) {
      const mean = new Float64Array(4);
      for (let k = from; k < to; k++) {
        for (let role = 0; role < 4; role++)
          mean[role] = (mean[role] as number) + ((scores[k] as Float64Array)[role] as number) / (to - from);
      }
      for (let k = from; k < to; k++) {
        const own = scores[k] as Float64Array;
        for (let role = 0; role < 4; role++)
          own[role] = OWN * (own[role] as number) + (1 - OWN) * (mean[role] as number);
      }
    }
    from = to;
  }
}
