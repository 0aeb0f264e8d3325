import type { Token } from '../engine/tokens';
import type { Pupil, Span } from '../engine/types';
import { nameLength } from './name-features';
import { keyOf, type RosterIndex } from './roster-index';

/** Words that may be a pupil. */
export interface RosterMatch extends Span {
  readonly pupil: Pupil;
  /** Given and family name both. */
  readonly full: boolean;
  readonly form: 'full name' | 'first name' | 'short form' | 'initial' | 'hashtag' | 'handle';
  /** Tokens covered. */
  readonly from: number;
  readonly to: number;
}

/** "Millie Bests dad": the apostrophe is often left out. */
const withoutPossessive = (key: string) => (key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key);

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr)$/;

/** One name-like piece of the text: a token, or a part of a hyphenated one. */
interface Part extends Span {
  readonly key: string;
  readonly token: number;
  /** What stands between it and the part before. */
  readonly joint: 'none' | 'space' | 'comma' | 'stop' | 'far';
  /** "Tilly's": nothing of the same name follows. */
  readonly closed: boolean;
}

/** A folded word with nothing in it to take away or cut at. */
const PLAIN = /^[a-z]+$/;
const MIDDLE = /^\p{Lu}\p{L}*$/u;

/** "Oliiiver" → "oliver"; "oliver" itself stays. */
const unstretch = (key: string) => (/(.)\1\1/.test(key) ? key.replace(/(.)\1{2,}/g, '$1') : key);

function partsOf(text: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let joint: Part['joint'] = 'far';
  let last = 0;
  tokens.forEach((token, index) => {
    const gap = text.slice(last, token.start);
    if (gap.includes('\n')) joint = 'far';
    last = token.end;
    if (token.kind === 'mark') {
      if (token.text === ',') joint = joint === 'none' || joint === 'space' ? 'comma' : 'far';
      else if (token.text === '.' && parts.at(-1)?.key.length === 1 && joint !== 'far') joint = 'space';
      else if ((token.text === '.' || token.text === '_') && gap === '' && joint !== 'far') joint = 'stop';
      else joint = 'far';
      return;
    }
    if (token.kind !== 'word') {
      joint = 'far';
      return;
    }
    if (joint === 'stop') joint = gap === '' ? 'none' : 'far';
    else if (joint === 'none') joint = 'space';
    const length = nameLength(token.text);
    const closed = length < token.text.length;
    if (PLAIN.test(token.folded)) {
      const key = unstretch(token.folded);
      parts.push({ key, token: index, start: token.start, end: token.end, joint, closed: false });
    } else {
      let at = 0;
      for (const piece of token.text.slice(0, length).split(/[-‐‑]/)) {
        const key = unstretch(keyOf(piece));
        const start = token.start + at;
        at += piece.length + 1;
        if (!key) continue;
        const last = at > length;
        const before = start === token.start ? joint : 'none';
        parts.push({
          key,
          token: index,
          start,
          end: start + piece.length,
          joint: before,
          closed: closed && last,
        });
      }
    }
    joint = closed ? 'far' : 'none';
  });
  return parts;
}

const near = (part: Part | undefined) =>
  part !== undefined && (part.joint === 'none' || part.joint === 'space');

/** Keys of one to `longest` parts from `from` on that stand together. */
function* runs(
  parts: readonly Part[],
  from: number,
  longest: number,
): Generator<{ key: string; next: number }> {
  let key = '';
  for (let i = from; i < parts.length && i < from + longest; i++) {
    const part = parts[i] as Part;
    if (i > from && !near(part)) return;
    key += part.key;
    yield { key, next: i + 1 };
    if (part.closed) return;
  }
}

/** Names on the roster that a key may stand for, itself first. */
function namesFor(index: RosterIndex, key: string): readonly string[] {
  const short = key.length > 1 ? index.shortFormsOf(key) : [];
  return index.given(key) ? [key, ...short] : short;
}

/** Where the text may name pupils of the roster, longest first at each place, none overlapping. */
export function matchRoster(text: string, tokens: readonly Token[], index: RosterIndex): RosterMatch[] {
  if (index.empty) return [];
  const parts = partsOf(text, tokens);
  const found: RosterMatch[] = [];
  const push = (from: number, next: number, pupil: Pupil, form: RosterMatch['form'], full: boolean) => {
    const first = parts[from] as Part;
    const last = parts[next - 1] as Part;
    found.push({
      start: first.start,
      end: last.end,
      pupil,
      full,
      form,
      from: first.token,
      to: last.token + 1,
    });
    return next;
  };
  let i = 0;
  while (i < parts.length) {
    // Most words are nobody's name; they are passed over with one look.
    if (!index.mayOpen((parts[i] as Part).key)) i++;
    else i = forward(i) ?? backward(i) ?? spaced(i) ?? alone(i) ?? i + 1;
  }
  return found;

  /** Oliver Smith, Oliver James Smith, Ollie Smith, O. Smith, Oliver S. */
  function forward(from: number): number | undefined {
    let best: { next: number; pupil: Pupil; full: boolean } | undefined;
    const offer = (next: number, pupil: Pupil, full: boolean) => {
      // The longest full name; an initial only where there is none.
      if (!best || (full && !best.full) || (full === best.full && next > best.next))
        best = { next, pupil, full };
    };
    for (const { key, next } of runs(parts, from, index.longest)) {
      if (parts[next - 1]?.closed || !near(parts[next])) continue;
      const single = key.length === 1;
      if (single && !isCapital(parts[from] as Part)) continue;
      const names = single ? [key] : next === from + 1 ? namesFor(index, key) : index.given(key) ? [key] : [];
      if (names.length === 0) continue;
      let skip = next;
      // A middle name or two may stand between, if they look like names.
      for (let middle = 0; middle <= 2; middle++) {
        for (const family of runs(parts, skip, index.longest)) {
          // "A small thank you" is not A. Small, nor "Oliver s" Oliver S.
          if ((single || family.key.length === 1) && (middle > 0 || !isCapital(parts[skip] as Part)))
            continue;
          if (single && family.key.length === 1) continue;
          for (const name of names) {
            const pupil = index.full(name, family.key) ?? index.full(name, withoutPossessive(family.key));
            if (pupil) offer(family.next, pupil, !single && family.key.length > 1);
          }
        }
        const between = parts[skip];
        if (!between || !near(parts[skip + 1]) || !MIDDLE.test(text.slice(between.start, between.end))) break;
        skip++;
      }
    }
    return best && push(from, best.next, best.pupil, best.full ? 'full name' : 'initial', best.full);
  }

  /** Smith, Oliver; SMITH Oliver; Smith O. */
  function backward(from: number): number | undefined {
    for (const { key, next } of runs(parts, from, index.longest)) {
      const after = parts[next];
      if (!after || !index.isFamily(key) || parts[next - 1]?.closed) continue;
      const comma = after.joint === 'comma';
      // "Hi Mrs Smith, Oliver has left his coat": one adult and one child.
      if (comma && TITLE.test(parts[from - 1]?.key ?? '')) continue;
      if (comma && !isCapital(parts[from] as Part) && !opensLine(from)) continue;
      if (!comma && !near(after)) continue;
      const shouted = isShouted(parts[from] as Part, parts[next - 1] as Part);
      // "James, Oliver" may be two boys: only where James is no given name here.
      if (comma && index.given(key) && !shouted && !opensLine(from)) continue;
      if (!comma && !shouted && index.given(key)) continue;
      for (const given of runs(parts, next, index.longest)) {
        if (given.key.length === 1) {
          const pupil = index.full(given.key, key);
          if (pupil && isCapital(parts[from] as Part) && isCapital(after))
            return push(from, given.next, pupil, 'initial', false);
          continue;
        }
        for (const name of namesFor(index, given.key)) {
          const pupil = index.full(name, key);
          if (pupil) return push(from, given.next, pupil, 'full name', true);
        }
      }
    }
    return undefined;
  }

  /** O l i v e r */
  function spaced(from: number): number | undefined {
    let key = '';
    let next = from;
    while (next < parts.length && parts[next]?.key.length === 1 && (next === from || near(parts[next]))) {
      key += parts[next]?.key;
      next++;
    }
    if (key.length < 4) return undefined;
    const pupil = index.given(key);
    return pupil ? push(from, next, pupil, 'first name', false) : undefined;
  }

  /** Oliver; Mary-Jane; Ollie */
  function alone(from: number): number | undefined {
    let best: { next: number; pupil: Pupil; form: RosterMatch['form'] } | undefined;
    for (const { key, next } of runs(parts, from, index.longest)) {
      const pupil = index.given(key);
      if (pupil) best = { next, pupil, form: 'first name' };
      else if (!best && key.length > 2 && next === from + 1) {
        const [name] = index.shortFormsOf(key);
        const known = name === undefined ? undefined : index.given(name);
        if (known) best = { next, pupil: known, form: 'short form' };
      }
    }
    // "Harley-Davidson", "Sam-I-Am": a part of a longer word is nobody.
    const last = parts[(best?.next ?? from + 1) - 1] as Part;
    const opened = parts[from - 1]?.token === (parts[from] as Part).token;
    const goesOn = parts[best?.next ?? -1]?.token === last.token;
    return best && !opened && !goesOn ? push(from, best.next, best.pupil, best.form, false) : undefined;
  }

  function isCapital(part: Part): boolean {
    return /^\p{Lu}/u.test(text.slice(part.start, part.end));
  }
  function isShouted(first: Part, last: Part): boolean {
    const words = text.slice(first.start, last.end);
    return words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase();
  }
  function opensLine(from: number): boolean {
    return /(?:^|\n)[^\p{L}\n]*$/u.test(
      text.slice(Math.max(0, (parts[from] as Part).start - 24), (parts[from] as Part).start),
    );
  }
}
