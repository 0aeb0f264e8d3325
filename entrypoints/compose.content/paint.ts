import type { Finding, Severity } from '../../rules/engine/types';
import { Mirror } from './mirror';
import type { Session } from './session';

/** The page sees the names, so they give nothing away; `underlines.css` knows them too. */
const NAMES: Readonly<Record<Severity, string>> = { note: 'hl-1', warning: 'hl-2', stop: 'hl-3' };
const PRIORITIES: Readonly<Record<Severity, number>> = { note: 1, warning: 2, stop: 3 };

interface Painted {
  readonly highlight: Highlight;
  readonly range: AbstractRange;
}

/** Whether two are the same line at the same place: then the browser need not paint again. */
const isSame = (a: Painted, b: Painted | undefined) =>
  a.highlight === b?.highlight &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset;

/** Underlines in the page's own text without a node or an attribute in it; over a textarea, a mirror. */
export class Paint {
  #painted = new Map<Session, Painted[]>();
  #mirrors = new Map<Session, Mirror>();

  /** @param layer gives the place for mirrors, outside of the page's reach */
  constructor(private readonly layer: () => ParentNode & Node) {}

  update(session: Session): void {
    if (session.box instanceof HTMLTextAreaElement) this.#updateMirror(session, session.box);
    else this.#updateHighlights(session);
  }

  clear(session: Session): void {
    for (const { highlight, range } of this.#painted.get(session) ?? []) highlight.delete(range);
    this.#painted.delete(session);
    this.#mirrors.get(session)?.remove();
    this.#mirrors.delete(session);
  }

  /** Where a finding's words stand on the screen now, line by line. */
  rectsOf(session: Session, finding: Finding): DOMRect[] {
    const mirror = this.#mirrors.get(session);
    if (mirror) return mirror.rectsOf(finding);
    const place = session.placeOf(finding);
    if (!place?.startContainer.isConnected) return [];
    try {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return [...range.getClientRects()];
    } catch {
      // The page changed the node a moment ago; the next reading knows better.
      return [];
    }
  }

  #updateHighlights(session: Session): void {
    const painted = session.open.flatMap((finding) => {
      const place = session.placeOf(finding);
      if (!place) return [];
      return [{ highlight: highlightOf(finding.severity), range: new StaticRange(place) }];
    });
    const former = this.#painted.get(session) ?? [];
    if (former.length === painted.length && painted.every((one, index) => isSame(one, former[index]))) return;
    for (const { highlight, range } of former) highlight.delete(range);
    for (const { highlight, range } of painted) highlight.add(range);
    this.#painted.set(session, painted);
  }

  #updateMirror(session: Session, box: HTMLTextAreaElement): void {
    const findings = session.open.filter(({ start, end }) => start < end);
    let mirror = this.#mirrors.get(session);
    if (!mirror) {
      if (findings.length === 0) return;
      mirror = new Mirror(box, this.layer());
      this.#mirrors.set(session, mirror);
    }
    mirror.show(session.text, findings);
  }
}

function highlightOf(severity: Severity): Highlight {
  const name = NAMES[severity];
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = PRIORITIES[severity];
  CSS.highlights.set(name, made);
  return made;
}
