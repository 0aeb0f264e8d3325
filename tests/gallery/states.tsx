import type { ComponentChildren } from 'preact';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { GateDialog } from '../../components/gate-dialog';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { PopupView } from '../../components/popup-view';
import type { TabState } from '../../entrypoints/shared/messages';
import { checked, clear, faulty, locked, note, outOfScope, stop, tab, warning } from './samples';

export interface GalleryState {
  readonly show: () => ComponentChildren;
  /** Where it lives: in the shadow root in a site's page, or on a page of ours. */
  readonly place: 'in-page' | 'own-page';
  /** A modal: it is shown by itself, at `?state=<name>`. */
  readonly alone?: boolean;
}

const { box, ...noBox } = tab;
const nothing = () => {};
const gate = { onGoBack: nothing, onFix: nothing, needsReason: false };
const panel = { onJump: nothing, onFix: nothing, onClose: nothing };

const inPage = (show: GalleryState['show']): GalleryState => ({ show, place: 'in-page' });
const popup = (shown: TabState | null | undefined): GalleryState => ({
  place: 'own-page',
  show: () => (
    <PopupView tab={shown} onFix={nothing} onAccount={nothing} onReload={nothing} onSetUp={nothing} />
  ),
});
const modal = (show: GalleryState['show']): GalleryState => ({ show, place: 'in-page', alone: true });

export const states: Readonly<Record<string, GalleryState>> = {
  'badge-checking': inPage(() => <Badge count={0} worst={null} state="checking" onPress={nothing} />),
  'badge-clear': inPage(() => <Badge count={0} worst={null} state="clear" onPress={nothing} />),
  'badge-stop': inPage(() => <Badge count={3} worst="stop" state="findings" onPress={nothing} />),
  'badge-warning': inPage(() => <Badge count={12} worst="warning" state="findings" onPress={nothing} />),
  'badge-note': inPage(() => <Badge count={1} worst="note" state="findings" onPress={nothing} />),
  'badge-broken': inPage(() => <Badge count={0} worst={null} state="broken" onPress={nothing} />),
  'card-stop': inPage(() => <Card finding={stop} onFix={nothing} onDismiss={nothing} onClose={nothing} />),
  'card-warning': inPage(() => (
    <Card finding={warning} onFix={nothing} onDismiss={nothing} onClose={nothing} />
  )),
  'card-note': inPage(() => <Card finding={note} onFix={nothing} onDismiss={nothing} onClose={nothing} />),
  'card-locked': inPage(() => (
    <Card finding={locked} onFix={nothing} onDismiss={nothing} onClose={nothing} />
  )),
  'panel-findings': inPage(() => <Panel {...panel} checked={checked} onAddDisclaimer={nothing} />),
  'panel-long-words': inPage(() => <Panel {...panel} checked={{ ...checked, findings: [locked] }} />),
  'panel-clear': inPage(() => <Panel {...panel} checked={clear} />),
  'panel-own-business': inPage(() => <Panel {...panel} checked={outOfScope} />),
  'panel-faults': inPage(() => <Panel {...panel} checked={faulty} />),
  'notice-info': inPage(() => (
    <Notice kind="info" text="Added, and one Ctrl+Z takes it back." onClose={nothing} />
  )),
  'notice-problem': inPage(() => (
    <Notice
      kind="problem"
      text="Second Look was updated while this page was open, so nothing is checked here."
      action={{ label: 'Reload this page', onPress: nothing }}
      onClose={nothing}
    />
  )),
  'popup-findings': popup(tab),
  'popup-clear': popup({
    ...tab,
    box: { ...box, poster: { name: 'Brackenfold Primary School' }, checked: clear },
  }),
  'popup-own-business': popup({ ...tab, box: { ...box, poster: {}, checked: outOfScope } }),
  'popup-checking': popup(undefined),
  'popup-quiet': popup({ ...noBox, state: 'quiet' }),
  'popup-elsewhere': popup({ ...noBox, state: 'elsewhere' }),
  'popup-silent': popup({ ...noBox, state: 'silent' }),
  'popup-no-answer': popup(null),
  'popup-not-set-up': popup({ ...noBox, state: 'quiet', pack: { ...tab.pack, school: '' }, setUp: false }),
  'gate-ask': modal(() => (
    <GateDialog
      {...gate}
      findings={[warning, note]}
      disclaimer={checked.disclaimer}
      onAddDisclaimer={nothing}
      onPostAnyway={nothing}
    />
  )),
  'gate-reason': modal(() => (
    <GateDialog
      {...gate}
      findings={checked.findings}
      disclaimer={checked.disclaimer}
      onAddDisclaimer={nothing}
      onPostAnyway={nothing}
      needsReason
    />
  )),
  'gate-locked': modal(() => <GateDialog {...gate} findings={[locked, stop]} />),
  'gate-unchecked': modal(() => <GateDialog {...gate} findings={[]} unchecked onPostAnyway={nothing} />),
  'gate-mended': modal(() => <GateDialog {...gate} findings={[note]} onPostAnyway={nothing} />),
};
