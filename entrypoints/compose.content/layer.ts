import { inPageCss } from '../../components/in-page-css';
import ownCss from './in-page.css?inline';

/** Events of our own surfaces that the page's shortcuts and outside-click closers must not hear. */
const KEPT = [
  'click',
  'contextmenu',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
  'wheel',
] as const;

/** What presses our buttons; from a script of the page it must not. */
const PRESSES = ['click', 'keydown', 'submit', 'input'] as const;

/** The one element that is put on the page: no name, no class, nothing to tell whose it is, a closed shadow. */
export class Layer {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  readonly surfaces = document.createElement('div');
  readonly mirrors = document.createElement('div');

  /** Puts the layer on the page; again, when the page has thrown it out. True when it was put there now. */
  attach(): boolean {
    if (!this.#host) this.#build();
    const { documentElement } = document;
    if (!this.#host || !documentElement || this.#host.parentNode === documentElement) return false;
    documentElement.append(this.#host);
    return true;
  }

  get attached(): boolean {
    return this.#host?.isConnected === true;
  }

  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Whether the focus is in one of our surfaces. */
  get focused(): boolean {
    return this.#root?.activeElement != null;
  }

  #build(): void {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${inPageCss}${ownCss}:host{color-scheme:${pageIsDark() ? 'dark' : 'light'}}`;
    root.append(style, this.mirrors, this.surfaces);
    for (const type of PRESSES) root.addEventListener(type, onlyByPerson, { capture: true });
    for (const type of KEPT) this.surfaces.addEventListener(type, (event) => event.stopPropagation());
    // Pressing a button of ours must not take the caret out of the draft.
    this.surfaces.addEventListener('mousedown', (event) => {
      const { target } = event;
      if (target instanceof Element && !target.closest('input, textarea, dialog')) event.preventDefault();
    });
    this.#host = host;
    this.#root = root;
  }
}

function onlyByPerson(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** By the colour behind the page, so that our surfaces look like the site the person chose. */
function pageIsDark(): boolean {
  for (const element of [document.body, document.documentElement]) {
    const colour = element && getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
    if (!colour || alpha === 0) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
