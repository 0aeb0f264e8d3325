// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/popup-view';
import type { TabState } from '../../entrypoints/shared/messages';
import { checked, clear, outOfScope, tab } from '../gallery/samples';
import { renderInEnglish } from './english';

afterEach(cleanup);
const nothing = () => {};
const { box, ...noBox } = tab;
const show = (props: Partial<PopupViewProps>) =>
  renderInEnglish(
    <PopupView
      tab={tab}
      onFix={nothing}
      onAccount={nothing}
      onReload={nothing}
      onSetUp={nothing}
      {...props}
    />,
  );

it.each<[string, TabState | null | undefined, string]>([
  ['while the answer is awaited', undefined, 'Checking…'],
  ['when none came', null, 'No answer'],
  ['before a first verdict', { ...tab, box: { ...box, checked: undefined } }, 'Checking…'],
  ['where no box is in use', { ...noBox, state: 'quiet' }, 'Nothing to check here'],
  ['on another site', { ...noBox, state: 'elsewhere' }, 'Not checked here'],
  ['where no script answers', { ...noBox, state: 'silent' }, 'Not working on this page'],
  ['out of scope', { ...tab, box: { ...box, checked: outOfScope } }, 'Your own business'],
  ['when nothing is wrong', { ...tab, box: { ...box, checked: clear } }, 'Nothing to change'],
  ['before the school is set up', { ...noBox, state: 'quiet', setUp: false }, 'Not set up yet'],
])('tells the truth %s', (_, shown, title) => {
  show({ tab: shown });
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
});

it('lets whose account it is be put right', () => {
  const onAccount = vi.fn();
  const { unmount } = show({ onAccount });
  expect(screen.getByText('Posting on X as Ros Tiller (@ros_tiller)')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'This is a school account' }));
  unmount();
  show({ onAccount, tab: { ...tab, box: { ...box, checked: clear } } });
  fireEvent.click(screen.getByRole('button', { name: 'This is my own account' }));
  expect(onAccount.mock.calls).toEqual([['school'], ['personal']]);
});

it('sends the disclaimer and other fixes to the draft', () => {
  const onFix = vi.fn();
  show({ onFix });
  fireEvent.click(screen.getByRole('button', { name: 'Add disclaimer' }));
  fireEvent.click(screen.getByRole('button', { name: 'Say “a pupil”' }));
  expect(onFix.mock.calls).toEqual([
    [{ kind: 'append', label: 'Add disclaimer', text: checked.disclaimer, disclaimer: true }],
    [checked.findings[2]?.fixes[0]],
  ]);
});

it('names the policy in force', () => {
  show({});
  expect(
    screen.getByText(/Social Media Policy, Brackenfold Primary School \(built-in rules, version 1\)/),
  ).toBeTruthy();
});
