// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Badge, type BadgeProps } from '../../components/badge';
import { renderInEnglish } from './english';

afterEach(cleanup);

const findings: BadgeProps = { count: 2, worst: 'stop', state: 'findings', onPress: () => {} };

it('says how many things there are to look at, and opens them when pressed', () => {
  const onPress = vi.fn();
  renderInEnglish(<Badge {...findings} onPress={onPress} />);
  fireEvent.click(screen.getByRole('button', { name: 'Second Look: 2 things to look at' }));
  expect(onPress).toHaveBeenCalledOnce();
});

it.each([
  ['stop', 'M7 1.5'],
  ['warning', 'M10 1.8'],
  ['note', 'M10 1.5a'],
] as const)('shows %s by a shape of its own', (worst, shape) => {
  const { container } = renderInEnglish(<Badge {...findings} worst={worst} />);
  expect(container.querySelector('.shape')?.getAttribute('d')).toContain(shape);
});

it('announces a change once, and neither the first state nor a check under way', async () => {
  const { rerender } = renderInEnglish(<Badge {...findings} count={0} worst={null} state="checking" />);
  const said = () => screen.getByRole('status').textContent;
  rerender(<Badge {...findings} count={0} worst={null} state="clear" />);
  expect(said()).toBe('');
  rerender(<Badge {...findings} count={1} state="findings" />);
  await vi.waitFor(() => expect(said()).toBe('Second Look: 1 thing to look at'));
  rerender(<Badge {...findings} count={0} worst={null} state="checking" />);
  expect(said()).toBe('Second Look: 1 thing to look at');
});
