import type { Finding, Fix } from '../../rules/engine/types';
import { mend, separatorFor } from './mend';
import type { Session } from './session';

/** How long a fix waits for the verdict on the newest text, in milliseconds: its place depends on it. */
const PATIENCE = 5000;

export type FixResult = 'done' | 'gone' | 'kept' | 'spoilt';

const sameFix = (a: Fix, b: Fix) => a.kind === b.kind && a.label === b.label && a.text === b.text;

/** The fix as the newest verdict has it: its offsets are for the text as it is now. */
function presentFix(session: Session, fix: Fix, finding: Finding | undefined): Fix | undefined {
  const distance = (one: Finding) => Math.abs(one.start - (finding?.start ?? 0));
  return session.shown
    .filter((one) => !finding || (one.rule === finding.rule && one.text === finding.text))
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((one) => one.fixes)
    .find((one) => sameFix(one, fix));
}

const mending = new WeakSet<HTMLElement>();

/**
 * Carries out a fix in its box. `gone`: what it was for is no longer there. `kept` and `spoilt`: the box
 * did not take it; see `mend`. A disclaimer that is there already is not added a second time.
 */
export async function applyFix(
  session: Session,
  fix: Fix,
  finding: Finding | undefined,
  refresh: (session: Session) => void,
): Promise<FixResult> {
  const { box } = session;
  if (!box.isConnected || mending.has(box)) return 'gone';
  mending.add(box);
  try {
    refresh(session);
    const { text } = session;
    if (fix.kind === 'append') {
      if (text.includes(fix.text)) return 'done';
      const end = { start: text.length, end: text.length };
      return await mend(box, end, separatorFor(text, session.context.surface) + fix.text);
    }
    await session.settled(PATIENCE);
    const present = presentFix(session, fix, finding);
    if (!session.fresh || present?.kind !== 'replace') return 'gone';
    return await mend(box, { start: present.start, end: present.end }, present.text);
  } finally {
    mending.delete(box);
    refresh(session);
  }
}
