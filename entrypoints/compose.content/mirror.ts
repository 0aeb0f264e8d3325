import type { Finding } from '../../rules/engine/types';
import { follow } from './follow';
import { inSight } from './in-sight';
import { worstOf } from './worst-of';

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
  readonly #marks = new Map<Finding, HTMLElement[]>();
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
    // Findings may lie in one another: each stretch between two of their ends is one element.
    const ends = new Set(findings.flatMap(({ start, end }) => [start, end]));
    const cuts = [...ends, 0, text.length].sort((a, b) => a - b);
    const parts = cuts.slice(1).map((to, index) => {
      const from = cuts[index] ?? 0;
      const here = findings.filter(({ start, end }) => start <= from && to <= end);
      const part = text.slice(from, to);
      return here.length > 0 && part !== '' ? this.#mark(part, here) : part;
    });
    // A line break at the very end has no height without something after it.
    this.#text.replaceChildren(...parts, '\u200b');
    this.#follow();
  }

  rectsOf(finding: Finding): DOMRect[] {
    return (this.#marks.get(finding) ?? []).flatMap((mark) => [...mark.getClientRects()]);
  }

  #mark(part: string, findings: readonly Finding[]): HTMLElement {
    const mark = document.createElement('span');
    mark.className = worstOf(findings) ?? '';
    mark.textContent = part;
    for (const finding of findings) this.#marks.set(finding, [...(this.#marks.get(finding) ?? []), mark]);
    return mark;
  }

  remove(): void {
    this.#stop();
    this.#window.remove();
  }

  readonly #follow = (): void => {
    // The page may have thrown our layer out: put back, it is no longer over the page.
    if (this.#window.isConnected && !this.#window.matches(':popover-open')) this.#window.showPopover();
    const style = getComputedStyle(this.box);
    const rect = this.box.getBoundingClientRect();
    const inset = (side: 'Top' | 'Left') => Number.parseFloat(style[`border${side}Width`]);
    for (const property of COPIED) this.#text.style[property] = style[property];
    this.#text.style.whiteSpace = this.box.wrap === 'off' ? 'pre' : 'pre-wrap';
    this.#text.style.transform = `translate(${-this.box.scrollLeft}px, ${-this.box.scrollTop}px)`;
    this.#text.style.width = `${this.box.clientWidth}px`;
    Object.assign(this.#window.style, {
      visibility: inSight(this.box) ? '' : 'hidden',
      left: `${rect.left + inset('Left')}px`,
      top: `${rect.top + inset('Top')}px`,
      width: `${this.box.clientWidth}px`,
      height: `${this.box.clientHeight}px`,
    });
  };
}
