import type { Finding, Span, Verdict } from '../../rules/engine/types';
import type { Checked, PageContext } from '../shared/messages';
import { carrySpans } from './carry-spans';
import type { Editor, Reading } from './editors/editor';
import { editorOf } from './editors/index';
import type { BoxKind, Site } from './sites/site';

/** What exactly was let out: a pass is for this and nothing else, and is used up by one press. */
export interface Pass {
  readonly text: string;
  readonly contextKey: string;
}

/** What a fix is known by when the same finding comes back with the next verdict. */
const identityOf = (finding: Finding) => `${finding.rule}\n${finding.text.toLowerCase()}`;

let nextId = 1;

/** One compose box: what it says now, what is known of that, and whether it may go out. */
export class Session {
  readonly id = nextId++;
  readonly kind: BoxKind;
  /** The dialog or form that the box was written in; it may outlive the box. */
  readonly home: Element | null;
  editor: Editor;
  reading: Reading;
  context: PageContext;
  revision = 0;
  /** Findings as they lie in the text now; those that an edit touched are gone until the next verdict. */
  shown: readonly Finding[] = [];
  checked: Checked | null = null;
  pass: Pass | null = null;
  /** A check under way: what it is about, and when it was asked for (`performance.now()`). */
  asked: { readonly revision: number; readonly text: string; readonly at: number } | null = null;
  /** Whether the background holds a draft of this box. */
  known = false;
  #contextKey: string;
  #answered = -1;
  #dismissed = new Set<string>();
  #waiting: (() => void)[] = [];

  constructor(
    readonly box: HTMLElement,
    kind: BoxKind,
    private readonly site: Site,
  ) {
    this.kind = kind;
    this.home = box.closest('[role="dialog"], form');
    this.editor = editorOf(box);
    this.reading = this.editor.read(box);
    this.context = site.contextOf(box, kind);
    this.#contextKey = JSON.stringify(this.context);
  }

  get text(): string {
    return this.reading.text;
  }

  /** Whether the verdict is for what the box says now. */
  get fresh(): boolean {
    return this.#answered === this.revision || this.idle;
  }

  /** Nothing is written and nothing attached: there is nothing to ask about. */
  get idle(): boolean {
    const { media, tagged } = this.context;
    return this.text.trim() === '' && !media?.length && !tagged?.length;
  }

  /** What the person has not already called right. */
  get open(): readonly Finding[] {
    return this.shown.filter((finding) => !this.#dismissed.has(identityOf(finding)));
  }

  /** Whether a rule that should have read this draft could not. */
  get faulty(): boolean {
    return !this.idle && this.checked?.inScope === true && this.checked.faults.length > 0;
  }

  /** The verdict with what was dismissed left out. Only meaningful when fresh. */
  get verdict(): Verdict {
    if (this.idle) return 'allow';
    if (this.open.some((finding) => finding.severity === 'stop')) return 'stop';
    // What was read in part only does not go out without a word.
    const asks = this.faulty || this.open.some((finding) => finding.severity === 'warning');
    return asks ? 'ask' : 'allow';
  }

  get mayPass(): boolean {
    return this.pass?.text === this.text && this.pass.contextKey === this.#contextKey;
  }

  grantPass(): Pass {
    this.pass = { text: this.text, contextKey: this.#contextKey };
    return this.pass;
  }

  /** Reads the box and what stands around it again. True when either is other than before. */
  refresh(): boolean {
    const changed = this.refreshText();
    return this.refreshContext() || changed;
  }

  /** Reads the box alone, as is due with every key. The nodes of the page may be new even if the text is not. */
  refreshText(): boolean {
    // A box that is gone keeps its last words: some sites take it away before the last step.
    if (!this.box.isConnected) return false;
    this.editor = editorOf(this.box);
    const before = this.text;
    this.reading = this.editor.read(this.box);
    if (this.text === before) return false;
    this.shown = carrySpans(this.shown, before, this.text);
    this.revision += 1;
    if (this.idle) this.#startAfresh();
    return true;
  }

  refreshContext(): boolean {
    if (!this.box.isConnected) return false;
    const context = this.site.contextOf(this.box, this.kind);
    const key = JSON.stringify(context);
    if (key === this.#contextKey) return false;
    this.context = context;
    this.#contextKey = key;
    this.revision += 1;
    if (this.idle) this.#startAfresh();
    return true;
  }

  /** What is written here next is another draft: nothing that was said of the last one holds for it. */
  #startAfresh(): void {
    this.#dismissed = new Set();
    this.shown = [];
    this.checked = null;
    this.pass = null;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** The background lost what it knew, or knows better now. */
  outdate(): void {
    this.asked = null;
    this.revision += 1;
  }

  /** Takes an answer. One for an older text is carried over to the present one. */
  take(revision: number, result: Checked): void {
    const asked = this.asked;
    if (!asked || asked.revision !== revision) return;
    this.asked = null;
    if (this.idle) return;
    this.checked = result;
    this.shown = carrySpans(result.findings, asked.text, this.text);
    if (revision !== this.revision) return;
    this.#answered = revision;
    this.#wake();
  }

  /** Resolves when the verdict is for what the box says, or after `ms` milliseconds. */
  settled(ms: number): Promise<void> {
    if (this.fresh) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dismiss(finding: Finding): void {
    this.#dismissed.add(identityOf(finding));
  }

  /** Takes over from the box that stood here before the site replaced it. */
  succeed(former: Session): void {
    // An empty box is for a new draft, whatever stood in the old one.
    if (this.idle) return;
    this.#dismissed = former.#dismissed;
    if (former.text !== this.text || former.#contextKey !== this.#contextKey) return;
    this.checked = former.checked;
    this.shown = former.shown;
    this.pass = former.pass;
  }

  /** Where a finding's words stand on the page now. */
  placeOf(span: Span): StaticRangeInit | null {
    return span.start < span.end ? this.reading.rangeOf(span.start, span.end) : null;
  }
}
