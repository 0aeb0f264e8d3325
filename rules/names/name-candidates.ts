import type { Token } from '../engine/tokens';
import type { Span } from '../engine/types';
import { SHAPE } from './name-features';
import type { Tagged } from './person-tagger';
import { namesOnPath } from './person-tagger';
import type { RosterMatch } from './roster-matcher';
import { givenOf, isShortForm } from './word-lists';

/** Words that may name somebody: for the role model to judge. */
export interface Candidate extends Span {
  /** Tokens covered. */
  readonly from: number;
  readonly to: number;
  /** What the roster says of it. */
  readonly match: RosterMatch | undefined;
  /** Whether the tagger took it for a name. */
  readonly onPath: boolean;
}

/** Below this the tagger is sure that no name is meant, whatever the lists say. */
const FAINT = 0.04;

/** How likely a token is part of a name. */
export const nameLikelihood = ({ likely }: Tagged, t: number): number => 1 - (likely[t * 3] as number);

/**
 * Everything that may name somebody, in reading order, none overlapping: full names of the roster first,
 * then what the tagger found, then given names that it was not quite sure of.
 */
export function findCandidates(
  tokens: readonly Token[],
  tagged: Tagged,
  matches: readonly RosterMatch[],
): Candidate[] {
  const { traits } = tagged;
  const taken = new Uint8Array(traits.length);
  const found: Candidate[] = [];
  const free = (from: number, to: number) => {
    for (let t = from; t < to; t++) if (taken[t]) return false;
    return true;
  };
  const take = (candidate: Candidate) => {
    taken.fill(1, candidate.from, candidate.to);
    found.push(candidate);
  };
  for (const match of matches) {
    if (match.full || match.form === 'hashtag') take({ ...match, match, onPath: false });
  }
  const single = matches.filter((match) => !match.full && match.form !== 'hashtag');
  for (const name of namesOnPath(tagged)) {
    if (!free(name.from, name.to)) continue;
    const inside = single.find((match) => match.from >= name.from && match.to <= name.to);
    take({ ...name, match: inside, onPath: true });
  }
  for (const match of single) {
    if (!free(match.from, match.to)) continue;
    let likely = 0;
    for (let t = match.from; t < match.to; t++) likely = Math.max(likely, nameLikelihood(tagged, t));
    const spelt = tokens[match.from]?.text.length === 1;
    if (likely > FAINT || spelt) take({ ...match, match, onPath: false });
  }
  for (let t = 0; t < traits.length; t++) {
    const info = traits.info[t] as number;
    if (taken[t] || (givenOf(info) < 2 && !isShortForm(info))) continue;
    const shape = traits.shape[t] as number;
    if (shape !== SHAPE.lower && shape !== SHAPE.capital && shape !== SHAPE.capitals && shape !== SHAPE.mixed)
      continue;
    if (nameLikelihood(tagged, t) <= FAINT * 2) continue;
    take({
      start: traits.starts[t] as number,
      end: traits.ends[t] as number,
      from: t,
      to: t + 1,
      match: undefined,
      onPath: false,
    });
  }
  return found.sort((a, b) => a.from - b.from);
}
