import type { Token } from '../engine/tokens';
import type { Candidate } from './name-candidates';
import { nameLikelihood } from './name-candidates';
import { SHAPE } from './name-features';
import type { Tagged } from './person-tagger';
import { GROUP, standsWithGroup } from './school-groups';
import { classOf, givenOf, isCommonWord, isShortForm, isSurname } from './word-lists';

/** Who somebody is; the columns of the role model's table. `none`: no person at all. */
export const ROLES = ['child', 'adult', 'figure', 'none'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_TABLE_BITS = 15;
export const MOST_ROLE_FEATURES = 160;

const TITLES = new Set(
  'mr mrs ms miss mx dr sir dame lord lady prof professor rev revd reverend father sister coach nurse pc wpc sgt cllr councillor auntie aunt aunty uncle nan nana grandad grandma granny mum dad mummy daddy chef captain major king queen prince princess saint st president'.split(
    ' ',
  ),
);

const row = (template: number, a: number, b = 0) => {
  let hash = Math.imul(a ^ Math.imul(template + 101, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x27d4eb2f) >>> (32 - ROLE_TABLE_BITS);
};

const listOf = (info: number) =>
  givenOf(info) | (isSurname(info) ? 8 : 0) | (isCommonWord(info) ? 16 : 0) | (isShortForm(info) ? 32 : 0);

/** Log odds in eight steps. */
const step = (likely: number) => {
  const odds = Math.log((likely + 1e-3) / (1 - likely + 1e-3));
  return Math.max(0, Math.min(9, Math.round(odds + 4)));
};

/** What the role model may look at. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly tagged: Tagged;
  /** One a token, see `GROUP`. */
  readonly groups: Uint8Array;
  readonly candidates: readonly Candidate[];
}

const FORMS = ['full name', 'first name', 'short form', 'initial', 'hashtag', 'handle'] as const;
const EDGE = 0x7ffffffe;
/** How far the words of a sentence are looked at, in tokens. */
const REACH = 14;

/** Writes the rows of the role table that candidate `which` touches into `out`; returns how many. */
export function roleFeaturesOf(scene: Scene, families: Uint8Array, which: number, out: Int32Array): number {
  const { tokens, tagged, groups, candidates } = scene;
  const { traits } = tagged;
  const { word, info, shape, opens, known, length: n } = traits;
  const { from, to, onPath, match } = candidates[which] as Candidate;
  let count = 0;
  const add = (template: number, a: number, b = 0) => {
    if (count < MOST_ROLE_FEATURES) out[count++] = row(template, a, b);
  };
  const group = (t: number) => (t < 0 || t >= n ? 0 : (groups[t] as number));
  // A class or year stands for all of its kind; a number for all numbers.
  const wordAt = (t: number) => (t < 0 || t >= n ? EDGE : group(t) > 0 ? -group(t) : (word[t] as number));
  const familyAt = (t: number) => {
    if (t < 0 || t >= n) return 254;
    if (group(t) > 0) return 240 + group(t);
    const its = classOf(info[t] as number);
    return its === 0 ? 200 + (shape[t] as number) : (families[its] as number);
  };
  const first = info[from] as number;
  const last = info[to - 1] as number;
  const firstList = listOf(first);
  const possessive = (tokens[to - 1]?.end ?? 0) > (traits.ends[to - 1] as number) ? 1 : 0;
  let likely = 1;
  for (let t = from; t < to; t++) likely = Math.min(likely, nameLikelihood(tagged, t));
  const size = Math.min(4, to - from);
  const look = (shape[from] as number) | ((shape[to - 1] as number) << 4) | (size << 8);

  add(0, size, traits.casing);
  add(1, step(likely), onPath ? 1 : 0);
  // The roster speaks for a child where it has the name whole, less where only a part of it.
  const form = match === undefined ? 0 : FORMS.indexOf(match.form) + 1;
  const whole = match !== undefined && match.from === from && match.to === to ? 1 : 0;
  const everyday = isCommonWord(first) ? 1 : 0;
  add(41, form, whole);
  add(42, form, step(likely) | (everyday << 8));
  add(43, form | (whole << 4), (shape[from] as number) | (size << 8));
  let fame = 0;
  for (let t = from; t < to; t++) fame = Math.max(fame, known[t] as number);
  add(44, fame, form);
  add(45, fame, size);
  if (group(from) === GROUP.schoolClass) add(46, size, wordAt(to) === EDGE ? 1 : 0);
  add(2, look, opens[from]);
  add(3, firstList, look);
  add(4, listOf(last), size);
  add(5, (firstList << 8) | listOf(last), size);
  for (let t = from; t < to && t < from + 4; t++) {
    add(6, word[t] as number);
    add(7, word[t] as number, t === from ? 1 : t === to - 1 ? 2 : 3);
    add(8, classOf(info[t] as number), t === from ? 1 : 2);
    add(9, familyAt(t), t === from ? 1 : 2);
  }
  let titled = 0;
  for (let t = Math.max(0, from - 2); t < to; t++) {
    if (t === from - 2 && (tokens[from - 1]?.kind ?? 'mark') !== 'mark') continue;
    if (TITLES.has((tokens[t] as Token).folded)) titled = t < from ? 1 : 2;
  }
  if (titled) add(10, titled);

  const w1 = wordAt(from - 1);
  const w2 = wordAt(from - 2);
  const x1 = wordAt(to);
  const x2 = wordAt(to + 1);
  add(11, w1);
  add(12, w2);
  add(13, wordAt(from - 3));
  add(14, x1, possessive);
  add(15, x2);
  add(16, wordAt(to + 2));
  add(17, w1, w2);
  add(18, x1, x2);
  add(19, w1, x1);
  add(20, w1, firstList);
  add(21, x1, firstList);
  add(22, familyAt(from - 1), firstList);
  add(23, familyAt(to), firstList | (possessive << 8));
  add(24, familyAt(from - 2), familyAt(from - 1));
  add(25, familyAt(to), familyAt(to + 1) | (possessive << 8));
  add(26, familyAt(to + 1), familyAt(to + 2));
  add(27, familyAt(from - 1), familyAt(to));

  const startsLine = opens[from] === 2;
  const endsLine = to >= n || opens[to] === 2;
  add(28, (startsLine ? 1 : 0) | (endsLine ? 2 : 0) | (opens[from] === 1 ? 4 : 0), size);
  // A signature: the last words of the text, after a dash.
  if (to >= n - 3 && from > 0 && /[-–—^~]/.test((tokens[from - 1] as Token).text)) add(29, 1);

  // The sentence around: its words by side, its groups, its people.
  let start = from;
  while (start > 0 && from - start < REACH && !opens[start]) start--;
  let end = to;
  while (end < n && end - to < REACH && !opens[end]) end++;
  for (let t = start; t < from; t++) {
    add(30, wordAt(t), 1);
    add(31, familyAt(t), 1);
  }
  for (let t = to; t < end; t++) {
    add(30, wordAt(t), 2);
    add(31, familyAt(t), 2);
  }
  let nearGroup = 0;
  for (let t = to; t < Math.min(n, to + 5); t++) if (group(t)) nearGroup |= 1 << group(t);
  for (let t = Math.max(0, from - 4); t < from; t++) if (group(t)) nearGroup |= 16 << group(t);
  add(32, nearGroup, titled);
  add(33, nearGroup, firstList);
  // What the line before or the head of the line announces.
  let head = from;
  while (head > 0 && from - head < 40 && opens[head] !== 2) head--;
  for (let t = head; t < Math.min(from, head + 5); t++) add(34, wordAt(t));
  if (head > 0) {
    let above = head - 1;
    while (above > 0 && head - above < 12 && opens[above] !== 2) above--;
    for (let t = above; t < head && t < above + 8; t++) add(35, wordAt(t));
  }
  for (let t = 0; t < Math.min(6, head); t++) add(36, wordAt(t));

  const before = candidates[which - 1];
  const after = candidates[which + 1];
  const joins = (left: Candidate | undefined, right: Candidate | undefined) =>
    left !== undefined && right !== undefined && right.from - left.to <= 2 && right.from > left.to - 1;
  if (joins(before, candidates[which]))
    add(37, listOf(info[(before as Candidate).from] as number), shape[(before as Candidate).from]);
  if (joins(candidates[which], after))
    add(38, listOf(info[(after as Candidate).from] as number), shape[(after as Candidate).from]);
  // In another language the lists and the words around say little.
  let strange = 0;
  let words = 0;
  for (let t = start; t < end; t++) {
    if (shape[t] !== SHAPE.lower) continue;
    words++;
    if (classOf(info[t] as number) === 0) strange++;
  }
  add(47, words === 0 ? 5 : Math.min(4, Math.floor((strange / words) * 5)), shape[from]);
  let famous = 0;
  for (let t = start; t < end; t++) famous = Math.max(famous, known[t] as number);
  add(48, famous, fame);
  // "Mary, Joseph, one donkey": famous names keep company.
  let company = 0;
  for (let t = Math.max(0, from - 4); t < Math.min(n, to + 4); t++)
    if ((t < from || t >= to) && known[t]) company = 1;
  add(49, company | (fame << 1), form);
  add(50, standsWithGroup(groups, tokens, from, to) ? 1 : 0, form);
  let others = 0;
  for (const other of candidates) if (other.from >= start && other.to <= end && other.onPath) others++;
  add(39, Math.min(5, others), size);
  if (shape[from] === SHAPE.lower) add(40, traits.casing, firstList);
  return count;
}
