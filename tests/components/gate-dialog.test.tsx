// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GateDialog, type GateDialogProps } from '../../components/gate-dialog';
import { locked, stop, warning } from '../gallery/samples';
import { renderInEnglish } from './english';

const nothing = () => {};
const props: GateDialogProps = {
  findings: [stop, warning],
  onGoBack: nothing,
  onFix: nothing,
  needsReason: false,
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

let draft: HTMLTextAreaElement;
beforeEach(() => {
  draft = document.createElement('textarea');
  document.body.append(draft);
  draft.focus();
});
afterEach(() => {
  cleanup();
  draft.remove();
});

it('is a modal named "Before you post" and gives the focus back when it goes', () => {
  const { unmount } = renderInEnglish(<GateDialog {...props} />);
  const dialog = screen.getByRole('dialog', { name: 'Before you post' });
  expect(dialog.tagName).toBe('DIALOG');
  expect((dialog as HTMLDialogElement).open).toBe(true);
  screen.getByRole('button', { name: 'Go back' }).focus();
  unmount();
  expect(document.activeElement).toBe(draft);
});

it('goes back by its button, by Escape and by the browser closing it', () => {
  const onGoBack = vi.fn();
  renderInEnglish(<GateDialog {...props} onGoBack={onGoBack} />);
  press('Go back');
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  const cancel = new Event('cancel', { cancelable: true });
  screen.getByRole('dialog').dispatchEvent(cancel);
  expect(onGoBack).toHaveBeenCalledTimes(3);
  expect(cancel.defaultPrevented).toBe(true);
});

it('posts with a reason only where one is asked for, and says so when it is missing', async () => {
  const onPostAnyway = vi.fn();
  renderInEnglish(<GateDialog {...props} onPostAnyway={onPostAnyway} needsReason />);
  press('Post anyway');
  expect(onPostAnyway).not.toHaveBeenCalled();
  const field = screen.getByLabelText('Why is it right to post this as it is?');
  await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText('Give a reason first.')).toBeTruthy();
  fireEvent.input(field, { target: { value: '  Her parents asked for it  ' } });
  press('Post anyway');
  expect(onPostAnyway).toHaveBeenCalledExactlyOnceWith('Her parents asked for it');
});

it('posts plainly where no reason is asked for', () => {
  const onPostAnyway = vi.fn();
  renderInEnglish(<GateDialog {...props} onPostAnyway={onPostAnyway} />);
  expect(screen.queryByLabelText(/Why is it right/)).toBeNull();
  press('Post anyway');
  expect(onPostAnyway).toHaveBeenCalledExactlyOnceWith();
});

it('offers no way past a locked finding, and says why', () => {
  renderInEnglish(<GateDialog {...props} findings={[locked]} />);
  expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
  expect(screen.getByText(/does not let this go out/)).toBeTruthy();
});

it('adds the disclaimer and gives fixes from inside', () => {
  const onAddDisclaimer = vi.fn();
  const onFix = vi.fn();
  renderInEnglish(<GateDialog {...props} onAddDisclaimer={onAddDisclaimer} onFix={onFix} />);
  press('Add disclaimer');
  press('Say “a pupil”');
  expect(onAddDisclaimer).toHaveBeenCalledOnce();
  expect(onFix).toHaveBeenCalledExactlyOnceWith(stop, stop.fixes[0]);
});

it('does not take the Enter that is still held down from Post for an answer', () => {
  renderInEnglish(<GateDialog {...props} onPostAnyway={nothing} />);
  const button = screen.getByRole('button', { name: 'Go back' });
  expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
});
