// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Card } from '../../components/card';
import { locked, stop } from '../gallery/samples';
import { renderInEnglish } from './english';

afterEach(cleanup);
const nothing = () => {};

it('says what is wrong, why and by which section, and gives the fix that was pressed', () => {
  const onFix = vi.fn();
  renderInEnglish(<Card finding={stop} onFix={onFix} onDismiss={nothing} onClose={nothing} />);
  const card = screen.getByRole('dialog', { name: 'Stop: Names a pupil' });
  expect(card.textContent).toContain(stop.message);
  expect(card.textContent).toContain('Policy: Legal considerations');
  fireEvent.click(screen.getByRole('button', { name: 'Say “a Wagtail”' }));
  expect(onFix).toHaveBeenCalledExactlyOnceWith(stop.fixes[1]);
});

it('is dismissed by "This is fine here", which a locked rule does not offer', () => {
  const onDismiss = vi.fn();
  const { rerender } = renderInEnglish(
    <Card finding={stop} onFix={nothing} onDismiss={onDismiss} onClose={nothing} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'This is fine here' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  rerender(<Card finding={locked} onFix={nothing} onDismiss={onDismiss} onClose={nothing} />);
  expect(screen.queryByRole('button', { name: /fine here/ })).toBeNull();
});

it('closes on Escape and keeps its keys from the page', () => {
  const onClose = vi.fn();
  const page = vi.fn();
  document.body.addEventListener('keydown', page);
  renderInEnglish(<Card finding={stop} onFix={nothing} onClose={onClose} />);
  const card = screen.getByRole('dialog');
  fireEvent.keyDown(card, { key: 'n' });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(card, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
  expect(page).not.toHaveBeenCalled();
  document.body.removeEventListener('keydown', page);
});
