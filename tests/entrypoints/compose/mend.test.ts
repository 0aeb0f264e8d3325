// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mend, moveCaret, separatorFor } from '../../../entrypoints/compose.content/mend';

describe('separatorFor', () => {
  it('sets a sentence off with an empty line in a post, and with a space in a comment', () => {
    expect(separatorFor('My class won.', 'post')).toBe('\n\n');
    expect(separatorFor('My class won.', 'comment')).toBe(' ');
    expect(separatorFor('Teacher', 'bio')).toBe(' ');
  });

  it('adds only what is not there yet', () => {
    expect(separatorFor('', 'post')).toBe('');
    expect(separatorFor('My class won.\n', 'post')).toBe('\n');
    expect(separatorFor('My class won.\n\n', 'post')).toBe('');
    expect(separatorFor('My class won. ', 'comment')).toBe('');
  });
});

describe('moveCaret', () => {
  it('leaves a caret in front of the change where it is', () => {
    expect(moveCaret({ start: 5, end: 5 }, { start: 5, end: 5 }, 10)).toEqual({ start: 5, end: 5 });
    expect(moveCaret({ start: 2, end: 4 }, { start: 5, end: 8 }, 1)).toEqual({ start: 2, end: 4 });
  });

  it('moves a caret behind the change with the text', () => {
    expect(moveCaret({ start: 9, end: 9 }, { start: 5, end: 8 }, 1)).toEqual({ start: 7, end: 7 });
  });

  it('puts a caret inside the replaced words behind the new ones', () => {
    expect(moveCaret({ start: 6, end: 6 }, { start: 5, end: 8 }, 4)).toEqual({ start: 9, end: 9 });
  });
});

describe('mend', () => {
  const draft = 'Oliver Smith won.';
  const name = { start: 0, end: 12 };
  let box: HTMLTextAreaElement;

  /** Writes into the selection as the browser's command does, but what `spoil` makes of it. */
  const editorThat = (spoil: (text: string) => string) => {
    document.execCommand = vi.fn((_command: string, _show?: boolean, text = '') => {
      box.setRangeText(spoil(text), box.selectionStart, box.selectionEnd, 'end');
      return true;
    });
  };
  /** The person's own key, at the end of the draft. */
  const type = (text: string) => {
    const event = new Event('beforeinput', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    box.dispatchEvent(event);
    box.value += text;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea>';
    box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = draft;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('puts back what an editor did not take as it should', async () => {
    let first = true;
    editorThat((text) => {
      const made = first ? text.toUpperCase() : text;
      first = false;
      return made;
    });
    const result = mend(box, name, 'a pupil');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toBe('kept');
    expect(box.value).toBe(draft);
  });

  it('leaves alone what the person has written meanwhile, and says that it is not as it was', async () => {
    editorThat((text) => text.toUpperCase());
    const result = mend(box, name, 'a pupil');
    await vi.advanceTimersByTimeAsync(100);
    type(' Hooray!');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toBe('spoilt');
    expect(box.value).toBe('A PUPIL won. Hooray!');
  });
});
