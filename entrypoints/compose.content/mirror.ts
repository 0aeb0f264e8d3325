import type { Finding } from '../../rules/engine/types';
import { follow } from './follow';

/** What decides where a character of a textarea stands. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/**
 * Underlines for a textarea, which has no text nodes to mark: a see-through copy of its text laid over
 * it, in our own layer. It takes no pointer and is nothing to a screen reader.
 */
export class Mirror {
  readonly #window = document.createElement('div');
  readonly #text = document.createElement('div');
  readonly #marks = new Map<Finding, HTMLElement>();
  readonly #stop: () => void;

  constructor(
    private readonly box: HTMLTextAreaElement,
    layer: ParentNode & Node,
  ) {
    this.#window.className = 'mirror';
    this.#window.setAttribute('aria-hidden', 'true');
    this.#window.popover = 'manual';
    this.#window.append(this.#text);
    layer.append(this.#window);
    this.#window.showPopover();
    this.#stop = follow([box], this.#follow);
  }

  show(text: string, findings: readonly Finding[]): void {
    this.#marks.clear();
    const ordered = [...findings].sort((a, b) => a.start - b.start);
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const finding of ordered) {
      if (finding.start < at) continue;
      const mark = document.createElement('span');
      mark.className = finding.severity;
      mark.textContent = text.slice(finding.start, finding.end);
      this.#marks.set(finding, mark);
      parts.push(text.slice(at, finding.start), mark);
      at = finding.end;
    }
    // A line break at the very end has no height without something after it.
    parts.push(`${text.slice(at)}\u200b`);
    this.#text.replaceChildren(...parts);
    this.#follow();
  }

  rectsOf(finding: Finding): DOMRect[] {
    return [...(this.#marks.get(finding)?.getClientRects() ?? [])];
  }

  remove(): void {
    this.#stop();
    this.#window.remove();
  }

  readonly #follow = (): void => {
    const style = getComputedStyle(this.box);
    const rect = this.box.getBoundingClientRect();
    const inset = (side: 'Top' | 'Left') => Number.parseFloat(style[`border${side}Width`]);
    for (const property of COPIED) this.#text.style[property] = style[property];
    this.#text.style.whiteSpace = this.box.wrap === 'off' ? 'pre' : 'pre-wrap';
    this.#text.style.transform = `translate(${-this.box.scrollLeft}px, ${-this.box.scrollTop}px)`;
    this.#text.style.width = `${this.box.clientWidth}px`;
    Object.assign(this.#window.style, {
      left: `${rect.left + inset('Left')}px`,
      top: `${rect.top + inset('Top')}px`,
      width: `${this.box.clientWidth}px`,
      height: `${this.box.clientHeight}px`,
    });
  };
}
