// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel';
import { checked, clear, faulty, outOfScope, stop, warning } from '../gallery/samples';
import { renderInEnglish } from './english';

afterEach(cleanup);
const rest = { onJump: () => {}, onFix: () => {}, onClose: () => {} };
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

it('lists the findings in reading order, those about the whole draft last and the gravest first', () => {
  renderInEnglish(<Panel {...rest} checked={checked} />);
  expect(titles()).toEqual(['Stop: Names a pupil', 'Check: No disclaimer', 'Note: Anyone can see this']);
});

it('jumps to the words of a finding', () => {
  const onJump = vi.fn();
  renderInEnglish(<Panel {...rest} checked={checked} onJump={onJump} />);
  fireEvent.click(screen.getByRole('button', { name: /Show in the draft.*Matilda Marchbanks/ }));
  expect(onJump).toHaveBeenCalledExactlyOnceWith(stop);
});

it('quotes the beginning of a long passage, on one line', () => {
  const text = 'This goes on and on\nand never seems to come to the end of what it has to say.';
  renderInEnglish(<Panel {...rest} checked={{ ...checked, findings: [{ ...stop, text }] }} />);
  const jump = screen.getByRole('button', { name: /Show in the draft/ });
  expect(jump.textContent).toBe(
    'Show in the draft: “This goes on and on and never seems to come to the end of…”',
  );
});

it('offers the disclaimer once: by its own button, or as a fix of its finding', () => {
  const onAddDisclaimer = vi.fn();
  const onFix = vi.fn();
  const { unmount } = renderInEnglish(
    <Panel {...rest} checked={checked} onFix={onFix} onAddDisclaimer={onAddDisclaimer} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Add disclaimer' }));
  expect(onAddDisclaimer).toHaveBeenCalledOnce();
  expect(onFix).not.toHaveBeenCalled();
  unmount();
  renderInEnglish(<Panel {...rest} checked={checked} onFix={onFix} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add disclaimer' }));
  expect(onFix).toHaveBeenCalledExactlyOnceWith(warning, warning.fixes[0]);
});

it('says so when nothing is wrong, when it is not checked, and when checks could not run', () => {
  const { rerender, container } = renderInEnglish(<Panel {...rest} checked={clear} />);
  expect(screen.getByRole('dialog', { name: 'Nothing to change' })).toBeTruthy();
  rerender(<Panel {...rest} checked={outOfScope} />);
  expect(container.textContent).toContain('own business, so it is not checked');
  rerender(<Panel {...rest} checked={faulty} />);
  expect(container.textContent).toContain('2 checks could not run');
});
