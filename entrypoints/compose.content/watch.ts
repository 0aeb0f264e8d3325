import type { Site } from './sites/site';

export interface WatchListener {
  appeared(box: HTMLElement): void;
  /** Something on the page changed; boxes may be gone, or stand in other circumstances. */
  pageChanged(): void;
  /** `document.open()` threw away the old document, and every listener with it. */
  documentReplaced(): void;
  /** Whether a node is part of a box that is known: what changes in there is no change of the page. */
  isInBox(node: Node): boolean;
}

/** What turns an element into a compose box after it was put on the page. */
const ATTRIBUTES = ['contenteditable', 'data-lexical-editor', 'role', 'data-testid'];

/** Compose boxes come and go. Only mutations are looked at; nothing is polled. */
export class Watch {
  readonly #observer = new MutationObserver((records) => this.#look(records));
  #root: Element | null = null;

  constructor(
    private readonly site: Site,
    private readonly listener: WatchListener,
  ) {}

  start(): void {
    this.#root = document.documentElement;
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    this.#search(document);
  }

  /** Deals with what has changed but was not yet reported, so that a press sees the page as it is. */
  catchUp(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#look(records);
  }

  #look(records: readonly MutationRecord[]): void {
    if (document.documentElement !== this.#root) {
      this.#root = document.documentElement;
      this.listener.documentReplaced();
    }
    let structural = false;
    for (const record of records) {
      if (record.type === 'attributes') {
        this.#offer(record.target);
        continue;
      }
      if (this.listener.isInBox(record.target)) continue;
      for (const node of record.addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        structural = true;
        this.#offer(node);
        if (node.firstChild) this.#search(node as Element);
      }
      structural ||= record.removedNodes.length > 0;
    }
    if (structural) this.listener.pageChanged();
  }

  #search(within: ParentNode): void {
    for (const box of within.querySelectorAll<HTMLElement>(this.site.boxes)) this.listener.appeared(box);
  }

  #offer(node: Node): void {
    if (node instanceof HTMLElement && node.matches(this.site.boxes)) this.listener.appeared(node);
  }
}
