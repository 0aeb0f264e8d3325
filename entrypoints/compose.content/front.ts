import type { TextKey } from '../../components/texts';
import type { Finding, Fix } from '../../rules/engine/types';
import { applyFix } from './apply-fix';
import { Desk, type Front } from './desk';
import { listenForMoves } from './follow';
import { blocking, type HeldPress } from './gate';
import { Hover } from './hover';
import { Layer } from './layer';
import { pageTexts } from './page-texts';
import type { Box } from './place';
import type { Session } from './session';
import { controlOf, type Site } from './sites/site';
import {
  type Actions,
  type BadgeView,
  clearSurfaces,
  type GateView,
  showSurfaces,
  type View,
} from './surfaces';
import { worstOf } from './worst-of';

const disclaimerOf = (session: Session): Fix | undefined =>
  session.open
    .flatMap((finding) => finding.fixes)
    .find((fix) => fix.kind === 'append' && fix.disclaimer === true);

/** What the person sees of Second Look in a page, and what happens when they press it. */
export class PageFront implements Front {
  readonly #layer = new Layer();
  readonly #desk: Desk;
  readonly #hover: Hover;
  readonly #t = pageTexts();
  #panel: Session | null = null;
  #card: View['card'] = null;
  #notice: View['notice'] = null;
  #gate: HeldPress | null = null;
  #shown = false;
  #signature: string | null = null;
  #saidReload = false;

  constructor(site: Site) {
    this.#desk = new Desk(site, this);
    this.#hover = new Hover({
      sessionAt: (target) => this.#desk.sessionAt(target),
      rectsOf: (session, finding) => this.#desk.paint.rectsOf(session, finding),
      open: (session, finding, pinned) => this.#openCard(session, finding, pinned),
      leave: () => {
        if (this.#card && !this.#card.pinned && !this.#layer.focused) this.#actions.closeCard();
      },
    });
  }

  start(): void {
    this.#desk.start();
  }

  listen(): void {
    this.#hover.listen();
    listenForMoves();
    window.addEventListener('keydown', this.#escape, { capture: true });
  }

  readonly mirrors = () => {
    this.#attach();
    return this.#layer.mirrors;
  };

  #attach(): void {
    if (!this.#layer.attach()) return;
    clearSurfaces(this.#layer.surfaces);
    this.#signature = null;
  }

  /** Closes what lies open at a draft while the caret is in it; the site's own Escape would close the draft. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    if (!this.#panel && !this.#card?.pinned) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (this.#panel) this.#actions.closePanel();
    else this.#actions.closeCard();
  };

  update(): void {
    const { linkState } = this.#desk;
    if (linkState === 'orphaned' && !this.#saidReload && this.#desk.active) {
      this.#saidReload = true;
      this.#say('problem', 'reload_needed');
      return;
    }
    this.#show();
  }

  showGate(held: HeldPress | null): void {
    this.#gate = held;
    if (held) this.#card = this.#panel = null;
    this.#show();
  }

  askForKey(): void {
    this.#say('info', 'press_key_again');
  }

  async apply(session: Session, fix: Fix, finding?: Finding): Promise<boolean> {
    const result = await applyFix(session, fix, finding, (one) => this.#desk.refresh(one));
    if (result === 'kept' || result === 'spoilt') {
      // Nothing is lost: what was to go in is one paste away.
      const copied = await navigator.clipboard.writeText(fix.text).then(
        () => true,
        () => false,
      );
      if (result === 'spoilt') this.#say('problem', 'fix_spoilt');
      else this.#say('problem', copied ? 'fix_failed' : 'fix_failed_uncopied');
    }
    return result === 'done';
  }

  readonly #actions: Actions = {
    togglePanel: (session) => {
      this.#panel = this.#panel === session ? null : session;
      this.#card = null;
      this.#show();
    },
    closePanel: () => {
      this.#panel?.box.focus();
      this.#panel = null;
      this.#show();
    },
    jump: (session, finding) => {
      this.#panel = null;
      session.box.focus();
      session.editor.select(session.box, session.reading, { start: finding.end, end: finding.end });
      this.#openCard(session, finding, true);
    },
    fix: (session, finding, fix) => {
      this.#card = this.#panel = null;
      this.#show();
      void this.apply(session, fix, finding);
    },
    addDisclaimer: (session) => {
      this.#panel = null;
      this.#show();
      const fix = disclaimerOf(session);
      if (fix) void this.apply(session, fix);
    },
    closeCard: () => {
      this.#card = null;
      this.#show();
    },
    hoverCard: (inside) => this.#hover.insideCard(inside),
    dismiss: (session, finding) => {
      session.dismiss(finding);
      this.#desk.paint.update(session);
      this.#card = null;
      this.#show();
    },
    goBack: () => this.#desk.gate.close(),
    gateFix: (finding, fix) => {
      const session = this.#gate?.press.sessions.find((one) => one.open.includes(finding));
      if (session) void this.#mendHeld(session, fix, finding);
    },
    gateDisclaimer: () => {
      const session = this.#gate?.press.sessions.find((one) => disclaimerOf(one));
      const fix = session && disclaimerOf(session);
      if (fix) void this.#mendHeld(session, fix);
    },
    postAnyway: () => this.#desk.gate.postAnyway(),
    closeNotice: () => {
      this.#notice = null;
      this.#show();
    },
  };

  /** While the dialog is open the page takes no focus, so it gives way to the fix and comes back if need be. */
  async #mendHeld(session: Session, fix: Fix, finding?: Finding): Promise<void> {
    const press = this.#gate?.press;
    this.#desk.gate.close();
    const done = await this.apply(session, fix, finding);
    if (!done || !press) return;
    if (await this.#desk.gate.again(press)) this.#say('info', 'mended_post_now');
  }

  #openCard(session: Session, finding: Finding, pinned: boolean): void {
    if (this.#gate) return;
    this.#card = { session, finding, pinned };
    this.#show();
  }

  #say(kind: 'info' | 'problem', key: TextKey): void {
    this.#notice = { kind, text: this.#t(key) };
    this.#show();
  }

  #show(): void {
    const view = this.#view();
    const something = view.badges.length > 0 || view.panel || view.card || view.gate || view.notice;
    if (!something && !this.#shown) return;
    this.#shown = Boolean(something);
    // Most keys change nothing of what is shown beside the draft, and this is on the path of each.
    const signature = signatureOf(view);
    if (signature !== null && signature === this.#signature && this.#layer.attached) return;
    this.#attach();
    this.#signature = signature;
    showSurfaces(this.#layer.surfaces, {
      t: this.#t,
      view,
      actions: this.#actions,
      placing: {
        rectOf: (session, finding) => this.#desk.paint.rectsOf(session, finding)[0] ?? null,
        keepClear: (session) => this.#keepClear(session),
      },
    });
  }

  #view(): View {
    const sessions = this.#desk.sessions.filter(({ box, idle }) => box.isConnected && !idle);
    const panel = this.#panel && sessions.includes(this.#panel) ? this.#panel : null;
    this.#panel = panel;
    if (this.#card && !this.#card.session.open.some((one) => sameWords(one, this.#card?.finding))) {
      this.#card = null;
    }
    return {
      badges: sessions.flatMap((session) => this.#badgeOf(session)),
      panel: panel?.checked ? { session: panel, checked: { ...panel.checked, findings: panel.open } } : null,
      card: this.#card,
      gate: this.#gate && this.#gateView(this.#gate),
      notice: this.#notice,
    };
  }

  #badgeOf(session: Session): BadgeView[] {
    const { open, checked, fresh } = session;
    const unanswered = this.#desk.linkState !== 'open' && !fresh && session === this.#desk.active;
    if (unanswered || (session.faulty && open.length === 0)) {
      return [{ session, state: 'broken', count: 0, worst: null }];
    }
    if (open.length > 0) return [{ session, state: 'findings', count: open.length, worst: worstOf(open) }];
    // Messages, and what is nobody's business but the writer's, are met with silence.
    if (!checked?.inScope || session.context.surface === 'message') return [];
    return [{ session, state: 'clear', count: 0, worst: null }];
  }

  #gateView({ press, unchecked }: HeldPress): GateView {
    const findings = press.sessions.flatMap(blocking);
    const lacking = press.sessions.find((session) => session.fresh && disclaimerOf(session));
    return {
      findings,
      disclaimer: lacking && disclaimerOf(lacking)?.text,
      locked: findings.some(({ override }) => override === 'never'),
      needsReason: findings.some(({ override }) => override === 'reason'),
      unchecked,
    };
  }

  /** What a badge or card must not cover. */
  #keepClear(session: Session): Box[] {
    const { box, kind } = session;
    const control = controlOf(this.#desk.site, box, kind);
    const lists = document.querySelectorAll('[role="listbox"], [role="menu"]');
    const rects = [...(control ? [control] : []), ...lists].map((element) => element.getBoundingClientRect());
    const selection = document.getSelection();
    if (selection?.rangeCount && box.contains(selection.focusNode)) {
      rects.push(selection.getRangeAt(0).getBoundingClientRect());
    }
    return rects.filter(({ height }) => height > 0);
  }
}

/** What a view with nothing but badges and a notice shows; `null` for any other. */
function signatureOf({ badges, panel, card, gate, notice }: View): string | null {
  if (panel || card || gate) return null;
  const shown = badges.map(({ session, state, count, worst }) => [session.id, state, count, worst]);
  return JSON.stringify([shown, notice?.kind, notice?.text]);
}

const sameWords = (a: Finding, b: Finding | undefined) =>
  a.rule === b?.rule && a.text === b.text && a.message === b.message;
