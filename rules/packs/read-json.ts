import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod';

/** What is wrong with a file, and where: line and column count from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ReadJson<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function placeOf(text: string, offset: number): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** "PropertyNameExpected" → "property name expected". */
const inWords = (code: string) => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/**
 * Keys that an author never means: the same twice in one object (JSON takes the last in silence), and
 * `__proto__`, which would not be data.
 */
function strayKeys(node: Node, found: { key: Node; message: string }[] = []) {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key) {
      const name = JSON.stringify(key.value);
      if (seen.has(key.value)) found.push({ key, message: `${name} is there twice; keep one` });
      else if (key.value === '__proto__') found.push({ key, message: `unknown field ${name}` });
      seen.add(key.value);
    }
    strayKeys(child, found);
  }
  return found;
}

const pathText = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** Where an issue of the schema is in the file: the unknown key itself, else the value, else what holds it. */
function nodeOf(root: Node, path: readonly PropertyKey[], key?: string): Node {
  const steps = path.filter((step) => typeof step !== 'symbol');
  if (key !== undefined) {
    const holder = findNodeAtLocation(root, steps);
    const property = holder?.children?.find((child) => child.children?.[0]?.value === key);
    if (property) return property;
  }
  for (let length = steps.length; length > 0; length--) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node) return node;
  }
  return root;
}

/**
 * Reads a JSON file that a person wrote, by a schema. Never throws: what is wrong comes back with its
 * line and column, all of it at once, so that one look at the file mends it.
 */
export function readJson<S extends z.ZodType>(text: string, schema: S): ReadJson<z.output<S>> {
  const errors: ParseError[] = [];
  const clean = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(clean, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken || !root) {
    const message = broken ? inWords(printParseErrorCode(broken.error)) : 'the file is empty';
    return {
      ok: false,
      problems: [{ ...placeOf(clean, broken?.offset ?? 0), message: `not JSON: ${message}` }],
    };
  }
  const stray = strayKeys(root).map(({ key, message }) => ({ ...placeOf(clean, key.offset), message }));
  if (stray.length > 0) return { ok: false, problems: stray };
  const read = schema.safeParse(getNodeValue(root));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.flatMap((issue): Problem[] => {
    const where = pathText(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...placeOf(clean, nodeOf(root, issue.path, key).offset),
        message: `unknown field "${key}"${where ? ` in "${where}"` : ''}`,
      }));
    }
    return [
      {
        ...placeOf(clean, nodeOf(root, issue.path).offset),
        message: `${where ? `"${where}": ` : ''}${issue.message}`,
      },
    ];
  });
  return { ok: false, problems };
}
