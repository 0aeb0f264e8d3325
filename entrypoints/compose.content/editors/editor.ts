import type { Span } from '../../../rules/engine/types';

/** What a compose box says, and where on the page each part of it is. Offsets are UTF-16 code units. */
export interface Reading {
  readonly text: string;
  /** The place of a part of the text, or `null` where the page shows none of it. Valid until the box changes. */
  rangeOf(start: number, end: number): StaticRangeInit | null;
  /** The offset in the text of a point in the box, or `null` when it is none of its text. */
  offsetOf(node: Node, offset: number): number | null;
}

/** One kind of editor: how its text is read and how it is written to. */
export interface Editor {
  read(box: HTMLElement): Reading;
  /** The selection as offsets, or `null` when it is not in the box. */
  selection(box: HTMLElement, reading: Reading): Span | null;
  select(box: HTMLElement, reading: Reading, span: Span): void;
  /**
   * Puts `text` in the place of a span through the editor's own input path, as one step for undo.
   * Resolves when the editor was told; whether it obeyed must be read back.
   */
  replace(box: HTMLElement, span: Span, text: string): Promise<void>;
}
