import type { Page } from '@playwright/test';
import { underlinedWords } from './underlines';

interface TreeNode {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  shadowRootType?: string;
  shadowRoots?: TreeNode[];
  children?: TreeNode[];
}

const classesOf = (node: TreeNode) => {
  const attributes = node.attributes ?? [];
  return (attributes[attributes.indexOf('class') + 1] ?? '').split(' ');
};

const textIn = (node: TreeNode): string => node.nodeValue + (node.children ?? []).map(textIn).join('');

function mirrored(node: TreeNode, within: boolean): string[] {
  if (within && node.nodeName === 'SPAN') return [textIn(node)];
  const inside = within || classesOf(node).includes('mirror');
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => mirrored(child, inside));
}

/**
 * The words that are underlined on the page, in its own text or, over a textarea, in the mirror that
 * lies in the closed shadow root, where the page cannot read it.
 */
export async function markedWords(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: TreeNode };
  await session.detach();
  return [...(await underlinedWords(page)), ...mirrored(root, false)];
}
