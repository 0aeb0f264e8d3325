// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PupilsSection } from '../../../entrypoints/options/pupils-section';
import { renderInEnglish } from '../../components/english';

const stored = vi.hoisted(() => ({ set: vi.fn() }));
vi.mock('../../../entrypoints/shared/stored', () => ({ storedRoster: stored }));

afterEach(cleanup);

it('says so when the browser does not keep the roster, and what became of it when it does', async () => {
  renderInEnglish(<PupilsSection roster={[{ given: 'Zoe', family: 'O’Hanrahan' }]} />);
  const remove = screen.getByRole('button', { name: 'Remove roster' });
  stored.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  fireEvent.click(remove);
  expect((await screen.findByRole('alert')).textContent).toContain('could not keep this');
  stored.set.mockResolvedValueOnce(undefined);
  fireEvent.click(remove);
  expect((await screen.findByRole('status')).textContent).toContain('removed');
});
