// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keyPublishes, pressOf } from '../../../entrypoints/compose.content/press';
import { Session } from '../../../entrypoints/compose.content/session';
import { type BoxKind, PRESSABLE, type Site } from '../../../entrypoints/compose.content/sites/site';

const post: BoxKind = { name: 'post', ctrlEnterPosts: true, outlivesBox: true };
const comment: BoxKind = { name: 'comment', enterPosts: true };

/** A site with boxes `[data-box]` and controls `[data-publishes]`, each by the name of a kind. */
const site: Site = {
  platform: 'x',
  boxes: '[data-box]',
  kindOf: (box) => (box.dataset.box === 'post' ? post : comment),
  contextOf: () => ({ platform: 'x', surface: 'post', poster: {} }),
  controlAt(target) {
    const element = target.closest<HTMLElement>(PRESSABLE);
    if (!element?.dataset.publishes) return null;
    return { element, kinds: [element.dataset.publishes === 'post' ? post : comment] };
  },
};

let sessions: Session[] = [];
function page(html: string): void {
  document.body.innerHTML = html;
  sessions = [...document.querySelectorAll<HTMLElement>(site.boxes)].map(
    (box) => new Session(box, site.kindOf(box) as BoxKind, site),
  );
}

function heard(selector: string, event: Event) {
  let press: ReturnType<typeof pressOf> = null;
  const listener = (seen: Event) => {
    press = pressOf(seen, site, sessions);
  };
  window.addEventListener(event.type, listener, true);
  document.querySelector(selector)?.dispatchEvent(event);
  window.removeEventListener(event.type, listener, true);
  return press as ReturnType<typeof pressOf>;
}

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });
const textsOf = (press: ReturnType<typeof pressOf>) => press?.sessions.map((session) => session.text);

describe('a control', () => {
  beforeEach(() =>
    page(`
      <section><div data-box="post">One</div><div data-box="post">Two</div>
        <button id="like"><i>Like</i></button>
        <button id="all" data-publishes="post"><span>Post all</span></button></section>
      <form role="dialog"><div data-box="post">In the dialog</div>
        <div role="button" id="own" data-publishes="post">Post</div></form>
      <div><div data-box="comment">A comment</div><button id="off" data-publishes="comment" disabled>Send</button></div>
    `),
  );

  it('publishes the boxes nearest to it, all parts of a thread', () => {
    expect(textsOf(heard('#all span', click()))).toEqual(['One', 'Two']);
    expect(textsOf(heard('#own', click()))).toEqual(['In the dialog']);
  });

  it('is pressed by Enter and the space bar too, but by no other key', () => {
    expect(textsOf(heard('#own', key('Enter')))).toEqual(['In the dialog']);
    expect(textsOf(heard('#own', key(' ')))).toEqual(['In the dialog']);
    expect(heard('#own', key('a'))).toBeNull();
    expect(heard('#own', key('Tab'))).toBeNull();
  });

  it('is none of ours when it publishes nothing, or cannot be pressed', () => {
    expect(heard('#like i', click())).toBeNull();
    expect(heard('#off', click())).toBeNull();
  });

  it('publishes what a box said that left its dialog before the last step', () => {
    const box = document.querySelector('form [data-box]');
    box?.remove();
    expect(textsOf(heard('#own', click()))).toEqual(['In the dialog']);
  });

  it('stands for its form when that is submitted', () => {
    expect(textsOf(heard('form', new Event('submit', { bubbles: true })))).toEqual(['In the dialog']);
  });
});

describe('a key in a box', () => {
  const box = (html = '<div></div>') => {
    document.body.innerHTML = html;
    return document.body.firstElementChild as HTMLElement;
  };
  const enter = { key: 'Enter', keyCode: 13, isComposing: false };
  const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

  it('publishes a comment by Enter, not by Shift+Enter', () => {
    expect(keyPublishes({ ...bare, ...enter }, { box: box(), kind: comment })).toBe(true);
    expect(keyPublishes({ ...bare, ...enter, shiftKey: true }, { box: box(), kind: comment })).toBe(false);
  });

  it('publishes a post by Ctrl+Enter or Cmd+Enter, not by Enter', () => {
    expect(keyPublishes({ ...bare, ...enter }, { box: box(), kind: post })).toBe(false);
    expect(keyPublishes({ ...bare, ...enter, ctrlKey: true }, { box: box(), kind: post })).toBe(true);
    expect(keyPublishes({ ...bare, ...enter, metaKey: true }, { box: box(), kind: post })).toBe(true);
  });

  it('publishes nothing while an input method is composing', () => {
    expect(keyPublishes({ ...bare, ...enter, isComposing: true }, { box: box(), kind: comment })).toBe(false);
    expect(keyPublishes({ ...bare, ...enter, keyCode: 229 }, { box: box(), kind: comment })).toBe(false);
  });

  it('picks a name from an open list instead of publishing', () => {
    const open = '<div aria-expanded="true" aria-activedescendant="one"></div><p id="one">Hannah</p>';
    expect(keyPublishes({ ...bare, ...enter }, { box: box(open), kind: comment })).toBe(false);
    const gone = '<div aria-expanded="true" aria-activedescendant="none"></div>';
    expect(keyPublishes({ ...bare, ...enter }, { box: box(gone), kind: comment })).toBe(true);
  });
});
