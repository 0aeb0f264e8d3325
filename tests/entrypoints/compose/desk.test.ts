// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../entrypoints/compose.content/session';
import { type BoxKind, PRESSABLE, type Site } from '../../../entrypoints/compose.content/sites/site';
import type { Checked, FromPage, ToPage } from '../../../entrypoints/shared/messages';
import type { Finding } from '../../../rules/engine/types';

/** Stands in for the browser's port: keeps what was sent, and can be found dead. */
class Port {
  dead = false;
  readonly sent: FromPage[] = [];
  #heard: (message: ToPage) => void = () => {};
  readonly onMessage = {
    addListener: (heard: (message: ToPage) => void) => {
      this.#heard = heard;
    },
  };
  readonly onDisconnect = { addListener: () => {} };

  postMessage(message: FromPage): void {
    if (this.dead) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }

  say(message: ToPage): void {
    this.#heard(message);
  }
}

const ports: Port[] = [];
const port = () => ports.at(-1) as Port;

vi.stubGlobal('chrome', {
  runtime: {
    id: 'second-look',
    connect: () => {
      ports.push(new Port());
      return port();
    },
    onMessage: { addListener: () => {} },
  },
});
const { Desk } = await import('../../../entrypoints/compose.content/desk');

const kind: BoxKind = { name: 'message', enterPosts: true };
const site: Site = {
  platform: 'x',
  boxes: 'textarea',
  kindOf: () => kind,
  contextOf: () => ({ platform: 'x', surface: 'post', poster: {} }),
  controlAt(target) {
    const element = target.closest<HTMLElement>(PRESSABLE);
    return element ? { element, kinds: [kind] } : null;
  },
};

/** About the whole draft, so nothing has to be painted. */
const found: Finding = {
  rule: 'disclaimer',
  severity: 'warning',
  override: 'confirm',
  start: 0,
  end: 0,
  text: '',
  title: '',
  message: '',
  clause: '',
  fixes: [],
};

const checked = (findings: readonly Finding[] = []): Checked => ({
  findings,
  verdict: findings.length > 0 ? 'ask' : 'allow',
  inScope: true,
  account: 'personal',
  accountBy: 'default',
  faults: [],
});

let box: HTMLTextAreaElement;
let desk: InstanceType<typeof Desk>;
let session: Session;

/** Writes as a person does, as far as the desk hears of it. */
function write(text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The checks that went over a port. */
const checks = (one: Port = port()) => one.sent.filter((message) => message.type === 'check');

function answer(findings: readonly Finding[] = []): void {
  const last = checks().at(-1);
  if (last?.type !== 'check') throw new Error('Nothing was asked.');
  port().say({ type: 'checked', box: last.box, revision: last.revision, result: checked(findings) });
}

beforeEach(() => {
  ports.length = 0;
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  desk = new Desk(site, {
    listen: () => {},
    update: () => {},
    showGate: () => {},
    askForKey: () => {},
    apply: async () => false,
    mirrors: () => document.body,
  });
  desk.start();
  session = desk.sessionAt(box) as Session;
  box.focus();
});

describe('a box that is emptied', () => {
  it('is a new draft: what was called right in the last one is asked about again', () => {
    write('My class won.');
    answer([found]);
    session.dismiss(found);
    expect(session.verdict).toBe('allow');
    write('');
    write('My class won.');
    answer([found]);
    expect(session.verdict).toBe('ask');
  });

  it('passes nothing on to the box that takes its place', () => {
    write('My class won.');
    answer([found]);
    session.dismiss(found);
    box.replaceWith(document.createElement('textarea'));
    box = document.querySelector('textarea') as HTMLTextAreaElement;
    desk.sessionAt(box);
    return vi.waitFor(() => {
      const next = desk.sessionAt(box) as Session;
      expect(next).toBeDefined();
      write('My class won.');
      answer([found]);
      expect(next.verdict).toBe('ask');
    });
  });

  it('is closed for the background, and is still the one that the person is in', () => {
    write('My class won.');
    answer();
    write('');
    expect(port().sent.slice(-2)).toEqual([
      { type: 'closed', box: session.id },
      { type: 'active', box: session.id },
    ]);
  });

  it('is closed once more when an answer to its last draft comes late', () => {
    write('My class won.');
    write('');
    const before = port().sent.length;
    answer([found]);
    expect(port().sent.slice(before)).toContainEqual({ type: 'closed', box: session.id });
    expect(session.open).toEqual([]);
  });
});

describe('a check that is never answered', () => {
  it('does not keep the next text from being asked about', () => {
    vi.useFakeTimers();
    try {
      write('Too long to be read.');
      write('Short.');
      expect(checks()).toHaveLength(1);
      vi.advanceTimersByTime(3001);
      expect(checks()).toMatchObject([{ text: 'Too long to be read.' }, { text: 'Short.' }]);
      answer();
      expect(session.fresh).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not, even where answers about another box come all the while', () => {
    vi.useFakeTimers();
    try {
      write('Too long to be read.');
      vi.advanceTimersByTime(2000);
      port().say({ type: 'checked', box: -1, revision: 1, result: checked() });
      vi.advanceTimersByTime(2000);
      write('Short.');
      expect(checks()).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('takes the answer that comes over a new port when the old one was found dead', () => {
  write('My class');
  answer();
  port().dead = true;
  write('My class won.');
  expect(ports).toHaveLength(2);
  expect(checks()).toMatchObject([{ text: 'My class won.' }]);
  answer([found]);
  expect(session.verdict).toBe('ask');
});
