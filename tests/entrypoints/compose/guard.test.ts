// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Gate } from '../../../entrypoints/compose.content/gate';
import { Guard } from '../../../entrypoints/compose.content/guard';
import type { Press } from '../../../entrypoints/compose.content/press';
import { Session } from '../../../entrypoints/compose.content/session';
import { type BoxKind, PRESSABLE, type Site } from '../../../entrypoints/compose.content/sites/site';
import type { Checked } from '../../../entrypoints/shared/messages';
import type { Finding, Severity } from '../../../rules/engine/types';

const kind: BoxKind = { name: 'post', ctrlEnterPosts: true };
let surface: 'post' | 'reply' = 'post';
const site: Site = {
  platform: 'x',
  boxes: 'textarea',
  kindOf: () => kind,
  contextOf: () => ({ platform: 'x', surface, poster: {} }),
  controlAt(target) {
    const element = target.closest<HTMLElement>(PRESSABLE);
    return element ? { element, kinds: [kind] } : null;
  },
};

const finding = (severity: Severity, text = 'Oliver'): Finding => ({
  rule: 'pupil-name',
  severity,
  override: 'confirm',
  start: 0,
  end: text.length,
  text,
  title: '',
  message: '',
  clause: '',
  fixes: [],
});

function answer(session: Session, ...findings: Finding[]): void {
  answerWith(session, { findings });
}

function answerWith(session: Session, more: Partial<Checked>): void {
  session.asked = { revision: session.revision, text: session.text, at: performance.now() };
  const checked: Checked = {
    findings: [],
    verdict: 'allow',
    inScope: true,
    account: 'personal',
    accountBy: 'default',
    faults: [],
    ...more,
  };
  session.take(session.revision, checked);
}

let session: Session;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let held: Press[];
let posted: string[];
let guard: Guard;

beforeEach(() => {
  surface = 'post';
  document.body.innerHTML = '<div><textarea>Oliver won</textarea><button>Post</button></div>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  button = document.querySelector('button') as HTMLButtonElement;
  session = new Session(box, kind, site);
  session.outdate();
  held = [];
  posted = [];
  // Listeners of earlier tests stay on the window: each knows its own box only.
  const own = session;
  guard = new Guard({
    site,
    sessions: () => [own],
    catchUp: () => {},
    refresh: (one) => void one.refresh(),
    hold: (press) => held.push(press),
  });
  guard.listen();
  button.addEventListener('click', () => posted.push(box.value));
});

describe('the guard', () => {
  it('lets a press through in the same tick when the draft was found right', () => {
    answer(session);
    button.click();
    expect(posted).toEqual(['Oliver won']);
    expect(held).toEqual([]);
  });

  it('holds a press when something is left, and while nothing is known', () => {
    button.click();
    answer(session, finding('warning'));
    button.click();
    expect(posted).toEqual([]);
    expect(held).toHaveLength(2);
  });

  it('is not held up by a note', () => {
    answer(session, finding('note'));
    button.click();
    expect(posted).toEqual(['Oliver won']);
  });

  it('holds a draft that was changed after it was found right', () => {
    answer(session);
    box.value = 'Oliver won. Smith';
    button.click();
    expect(posted).toEqual([]);
  });

  it('holds a draft whose circumstances changed after it was found right', () => {
    answer(session);
    surface = 'reply';
    button.click();
    expect(posted).toEqual([]);
  });

  it('lets an empty box be, whatever is pressed', () => {
    box.value = ' ';
    button.click();
    expect(posted).toEqual([' ']);
  });

  it('spends a pass on one press of exactly what it was given for', async () => {
    answer(session, finding('stop'));
    session.grantPass();
    guard.release(button);
    expect(posted).toEqual(['Oliver won']);
    await vi.waitFor(() => expect(session.pass).toBeNull());
    guard.release(button);
    expect(posted).toHaveLength(1);
  });

  it('gives no pass to another text', () => {
    answer(session, finding('stop'));
    session.grantPass();
    box.value = 'Oliver won again';
    guard.release(button);
    expect(posted).toEqual([]);
  });

  it('gives no pass to a press by a script of the page', () => {
    answer(session, finding('stop'));
    session.grantPass();
    button.click();
    expect(posted).toEqual([]);
  });

  it('stops what comes before the click as well, since some sites act on it', () => {
    answer(session, finding('warning'));
    const heard = vi.fn();
    const leading = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'];
    for (const type of leading) button.addEventListener(type, heard);
    for (const type of leading) button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(held).toEqual([]);
  });
});

describe('the gate', () => {
  const gateOf = (more: Partial<ConstructorParameters<typeof Gate>[0]> = {}) => {
    const shown: unknown[] = [];
    const released: Press[] = [];
    const gate = new Gate({
      refresh: (one) => void one.refresh(),
      canAsk: () => true,
      show: (one) => shown.push(one),
      release: (press) => released.push(press),
      ...more,
    });
    return { gate, shown, released };
  };
  const press = (): Press => ({ control: button, sessions: [session] });

  it('lets go when the verdict that was waited for is good', async () => {
    const { gate, shown, released } = gateOf();
    const waiting = gate.hold(press());
    answer(session);
    await waiting;
    expect(released).toHaveLength(1);
    expect(shown).toEqual([]);
  });

  it('asks when it is not', async () => {
    const { gate, shown, released } = gateOf();
    const waiting = gate.hold(press());
    answer(session, finding('stop'));
    await waiting;
    expect(released).toEqual([]);
    expect(shown).toMatchObject([{ unchecked: false }]);
  });

  it('says that it could not check, and asks, when there is nobody to ask', async () => {
    const { gate, shown, released } = gateOf({ canAsk: () => false });
    await gate.hold(press());
    expect(shown).toMatchObject([{ unchecked: true }]);
    expect(released).toEqual([]);
  });

  it('says so, too, when no verdict comes within a second', async () => {
    vi.useFakeTimers();
    try {
      const { gate, shown } = gateOf();
      const waiting = gate.hold(press());
      await vi.advanceTimersByTimeAsync(999);
      expect(shown).toEqual([]);
      await vi.advanceTimersByTimeAsync(2);
      await waiting;
      expect(shown).toMatchObject([{ unchecked: true }]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says so, too, when a rule could not read a draft that is the school’s business', async () => {
    const { gate, shown } = gateOf();
    answerWith(session, { faults: ['tone'] });
    await gate.hold(press());
    expect(shown).toMatchObject([{ unchecked: true }]);
  });

  it('does not mind a broken rule in a draft that is not', async () => {
    const { gate, released } = gateOf();
    answerWith(session, { faults: ['tone'], inScope: false });
    await gate.hold(press());
    expect(released).toHaveLength(1);
  });

  it('asks once, however often Post is pressed meanwhile', async () => {
    const { gate, shown } = gateOf();
    const first = gate.hold(press());
    const second = gate.hold(press());
    answer(session, finding('stop'));
    await Promise.all([first, second]);
    expect(shown).toHaveLength(1);
  });

  it('asks again at a press that could only be made because the dialog is gone', async () => {
    const { gate, shown, released } = gateOf();
    answer(session, finding('stop'));
    await gate.hold(press());
    await gate.hold(press());
    expect(shown).toEqual([gate.held, gate.held]);
    expect(released).toEqual([]);
  });

  it('gives a pass with Post anyway, and lets go', async () => {
    const { gate, released } = gateOf();
    answer(session, finding('stop'));
    await gate.hold(press());
    gate.postAnyway();
    expect(released).toHaveLength(1);
    expect(session.mayPass).toBe(true);
    expect(gate.held).toBeNull();
  });

  it('is not asked about what the person has called right', async () => {
    const { gate, released } = gateOf();
    const found = finding('warning');
    answer(session, found);
    session.dismiss(found);
    await gate.hold(press());
    expect(released).toHaveLength(1);
  });
});
