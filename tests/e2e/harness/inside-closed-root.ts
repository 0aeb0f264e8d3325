import type { CDPSession, Page } from '@playwright/test';

/** The parts of the protocol's answers that are read here. */
interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}

interface TreeNode {
  backendNodeId: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  shadowRoots?: TreeNode[];
  children?: TreeNode[];
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something of ours on the page, as a person with a screen reader meets it. */
export interface ShownPart {
  role: string;
  name: string;
  /** All the words in it, in order. */
  text: string;
  focused: boolean;
  disabled: boolean;
  expanded: boolean | undefined;
  backendNodeId: number;
}

/**
 * What the extension shows inside its closed shadow roots. Locators cannot look in there, so parts are
 * found in the accessibility tree by role and name, and pressed with the real mouse where they are seen.
 */
export class InsideClosedRoot {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<InsideClosedRoot> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new InsideClosedRoot(page, session);
  }

  /** All parts of this role whose name is, or matches, `name`. */
  async all(role: string, name?: string | RegExp): Promise<ShownPart[]> {
    const within = await this.insideIds();
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes.flatMap((node) => {
      const { backendDOMNodeId } = node;
      if (node.ignored || backendDOMNodeId === undefined || !within.has(backendDOMNodeId)) return [];
      if (node.role?.value !== role) return [];
      const part = shownPart(node, backendDOMNodeId, byId);
      const fits =
        name === undefined || (typeof name === 'string' ? part.name === name : name.test(part.name));
      return fits ? [part] : [];
    });
  }

  async first(role: string, name?: string | RegExp): Promise<ShownPart | undefined> {
    return (await this.all(role, name))[0];
  }

  /** The part, once it is there; an error that lists what is there otherwise. `timeout` in ms. */
  async waitFor(role: string, name?: string | RegExp, timeout = 10_000): Promise<ShownPart> {
    const part = await this.until(() => this.first(role, name), timeout);
    if (part) return part;
    const there = (await this.all('button')).map((button) => button.name).join(', ');
    throw new Error(
      `No ${role} "${name}" in a closed shadow root within ${timeout} ms. Buttons there: ${there}`,
    );
  }

  /** Resolves when no such part is shown any more. `timeout` in ms. */
  async waitGone(role: string, name?: string | RegExp, timeout = 10_000): Promise<void> {
    const gone = await this.until(async () => !(await this.first(role, name)) || undefined, timeout);
    if (!gone) throw new Error(`The ${role} "${name}" was still shown after ${timeout} ms.`);
  }

  /** Presses the part in its middle with the mouse. */
  async click(role: string, name?: string | RegExp): Promise<void> {
    const part = await this.waitFor(role, name);
    const { x, y } = await this.middleOf(part);
    await this.page.mouse.click(x, y);
  }

  /** Clicks into a field and types. */
  async fill(role: string, name: string | RegExp | undefined, text: string): Promise<void> {
    await this.click(role, name);
    await this.page.keyboard.type(text);
  }

  /** Where the part is, in CSS pixels of the window. */
  async boxOf(part: ShownPart): Promise<Rect> {
    const node = { backendNodeId: part.backendNodeId };
    const { model } = await this.session.send('DOM.getBoxModel', node);
    const xs = model.border.filter((_, index) => index % 2 === 0);
    const ys = model.border.filter((_, index) => index % 2 === 1);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }

  private async document(): Promise<TreeNode> {
    const read = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return (read as { root: TreeNode }).root;
  }

  private async middleOf(part: ShownPart): Promise<{ x: number; y: number }> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: part.backendNodeId });
    const box = await this.boxOf(part);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  private async insideIds(): Promise<Set<number>> {
    const inside = new Set<number>();
    const walk = (node: TreeNode, within: boolean): void => {
      if (within) inside.add(node.backendNodeId);
      for (const child of node.children ?? []) walk(child, within);
      for (const shadow of node.shadowRoots ?? []) walk(shadow, within || shadow.shadowRootType === 'closed');
    };
    walk(await this.document(), false);
    return inside;
  }

  private async until<T>(look: () => Promise<T | undefined>, timeout: number): Promise<T | undefined> {
    const end = Date.now() + timeout;
    for (;;) {
      const seen = await look().catch((error: unknown) => {
        // Between the two readings a part can be gone: look again.
        if (/node|context/i.test(String(error))) return undefined;
        throw error;
      });
      if (seen !== undefined || Date.now() > end) return seen;
      // One frame of the page, so that looking does not starve what is looked for.
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  }
}

function shownPart(
  node: AccessibleNode,
  backendNodeId: number,
  byId: ReadonlyMap<string, AccessibleNode>,
): ShownPart {
  const property = (name: string) => node.properties?.find((entry) => entry.name === name)?.value.value;
  const expanded = property('expanded');
  return {
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    text: wordsIn(node, byId).join(' '),
    focused: property('focused') === true,
    disabled: property('disabled') === true,
    expanded: typeof expanded === 'boolean' ? expanded : undefined,
    backendNodeId,
  };
}

function wordsIn(node: AccessibleNode, byId: ReadonlyMap<string, AccessibleNode>): string[] {
  if (node.role?.value === 'StaticText') return [node.name?.value ?? ''];
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? wordsIn(child, byId) : [];
  });
}
