import { render } from 'preact';
import { Badge, type BadgeState } from '../../components/badge';
import { Card } from '../../components/card';
import { GateDialog } from '../../components/gate-dialog';
import { Notice, type NoticeProps } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Texts, type Translate } from '../../components/texts';
import type { Finding, Fix, Severity } from '../../rules/engine/types';
import type { Checked } from '../shared/messages';
import { Floating } from './floating';
import type { Box, Placement } from './place';
import type { Session } from './session';

export interface BadgeView {
  readonly session: Session;
  readonly state: BadgeState;
  readonly count: number;
  readonly worst: Severity | null;
}

export interface GateView {
  readonly findings: readonly Finding[];
  readonly disclaimer: string | undefined;
  /** The school's rules do not let it out as it is. */
  readonly locked: boolean;
  readonly needsReason: boolean;
  readonly unchecked: boolean;
}

/** All that is shown now. */
export interface View {
  readonly badges: readonly BadgeView[];
  readonly panel: { readonly session: Session; readonly checked: Checked } | null;
  readonly card: { readonly session: Session; readonly finding: Finding; readonly pinned: boolean } | null;
  readonly gate: GateView | null;
  readonly notice: Omit<NoticeProps, 'onClose'> | null;
}

/** What the person does with it. */
export interface Actions {
  togglePanel(session: Session): void;
  closePanel(): void;
  jump(session: Session, finding: Finding): void;
  fix(session: Session, finding: Finding, fix: Fix): void;
  addDisclaimer(session: Session): void;
  closeCard(): void;
  hoverCard(inside: boolean): void;
  dismiss(session: Session, finding: Finding): void;
  goBack(): void;
  gateFix(finding: Finding, fix: Fix): void;
  gateDisclaimer(): void;
  /** The reason, where one is demanded, is for the person alone: it ends with the dialog. */
  postAnyway(): void;
  closeNotice(): void;
}

export interface Placing {
  /** The words of a finding on the screen. */
  rectOf(session: Session, finding: Finding): DOMRect | null;
  /** What must not be covered at a box. */
  keepClear(session: Session): Box[];
}

const AT_BOX: readonly Placement[] = [
  'right-start',
  'right-end',
  'top-end',
  'left-start',
  'bottom-end',
  'bottom-start',
];
const AT_WORDS: readonly Placement[] = ['bottom-start', 'top-start', 'bottom-end', 'top-end'];

interface SurfacesProps {
  readonly t: Translate;
  readonly view: View;
  readonly actions: Actions;
  readonly placing: Placing;
}

const rectOf = (element: Element) => () => element.getBoundingClientRect();

/** The foot of the screen, in its middle. */
const footOfScreen = (): Box => ({ x: innerWidth / 2 - 200, y: innerHeight - 8, width: 400, height: 0 });

function Surfaces({ t, view, actions, placing }: SurfacesProps) {
  const { badges, panel, card, gate, notice } = view;
  return (
    <Texts.Provider value={t}>
      {badges.map(({ session, ...badge }) => (
        <Floating
          key={`badge ${session.id}`}
          anchor={rectOf(session.box)}
          near={session.box}
          placements={AT_BOX}
          keepClear={() => placing.keepClear(session)}
        >
          <Badge
            {...badge}
            expanded={panel?.session === session}
            onPress={() => actions.togglePanel(session)}
          />
        </Floating>
      ))}
      {panel && (
        <Floating
          key={`panel ${panel.session.id}`}
          anchor={rectOf(panel.session.box)}
          near={panel.session.box}
          placements={['right-start', 'left-start', 'bottom-end', 'top-end']}
          keepClear={() => placing.keepClear(panel.session)}
          distance={64}
        >
          <Panel
            checked={panel.checked}
            onJump={(finding) => actions.jump(panel.session, finding)}
            onFix={(finding, fix) => actions.fix(panel.session, finding, fix)}
            onAddDisclaimer={
              panel.checked.disclaimer ? () => actions.addDisclaimer(panel.session) : undefined
            }
            onClose={actions.closePanel}
          />
        </Floating>
      )}
      {card && (
        <Floating
          key="card"
          anchor={() =>
            placing.rectOf(card.session, card.finding) ?? card.session.box.getBoundingClientRect()
          }
          near={card.session.box}
          placements={AT_WORDS}
          keepClear={() => placing.keepClear(card.session)}
          onHover={actions.hoverCard}
        >
          <Card
            finding={card.finding}
            onFix={(fix) => actions.fix(card.session, card.finding, fix)}
            onDismiss={
              card.finding.override === 'confirm'
                ? () => actions.dismiss(card.session, card.finding)
                : undefined
            }
            onClose={actions.closeCard}
          />
        </Floating>
      )}
      {gate && (
        <GateDialog
          findings={gate.findings}
          disclaimer={gate.disclaimer}
          onGoBack={actions.goBack}
          onAddDisclaimer={gate.disclaimer ? actions.gateDisclaimer : undefined}
          onFix={actions.gateFix}
          onPostAnyway={gate.locked ? undefined : () => actions.postAnyway()}
          needsReason={gate.needsReason}
          unchecked={gate.unchecked}
        />
      )}
      {notice && (
        <Floating key={`notice ${notice.text}`} anchor={footOfScreen} placements={['top-start']}>
          <Notice {...notice} onClose={actions.closeNotice} />
        </Floating>
      )}
    </Texts.Provider>
  );
}

export function showSurfaces(root: Element, props: SurfacesProps): void {
  render(<Surfaces {...props} />, root);
}

/** Takes everything down. What was in the browser's top layer gets back there only when it is built anew. */
export function clearSurfaces(root: Element): void {
  render(null, root);
}
