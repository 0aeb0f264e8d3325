import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Attributes whose value people see or hear. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);
/** What is not a word: marks, quotation marks, numbers. */
const HAS_LETTER = /\p{L}/u;

export interface SourceStrings {
  readonly file: string;
  /** Words written straight into markup, where a text of `_locales` belongs. */
  readonly strays: readonly string[];
  /** Every string literal, and the fixed beginning of every template. */
  readonly literals: readonly string[];
}

function stringsOf(file: string): SourceStrings {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const strays: string[] = [];
  const literals: string[] = [];
  const stray = (text: string) => {
    if (HAS_LETTER.test(text)) strays.push(text.trim());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) stray(node.text);
    if (ts.isStringLiteralLike(node)) {
      literals.push(node.text);
      const { parent } = node;
      if (ts.isJsxAttribute(parent) && SPOKEN.has(parent.name.getText())) stray(node.text);
      // {'words'} among the children of an element.
      if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) stray(node.text);
    }
    if (ts.isTemplateHead(node)) literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, strays, literals };
}

/** The strings of the interface's code: components, and what the browser starts. */
export function sourceStrings(): SourceStrings[] {
  return ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map(stringsOf);
}
