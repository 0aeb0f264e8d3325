import { describe, expect, it } from 'vitest';
import { moveCaret, separatorFor } from '../../../entrypoints/compose.content/mend';

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
