import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A text with the people it names: what the tagger learns from and is measured on. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly {
    readonly start: number;
    readonly end: number;
    readonly role?: 'P' | 'A' | 'F';
  }[];
}

export const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
export const readJsonLines = <T>(file: string): T[] => readLines(file).map((line) => JSON.parse(line) as T);

interface PersonLine {
  id: string;
  text: string;
  split: 'train' | 'dev';
  persons: { start: number; end: number; kind: string }[];
}

/** One of the public corpora. Handles are not names of people here: a page knows them by their @. */
export function publicCorpus(shared: string, name: string, split: 'train' | 'dev'): Labelled[] {
  return readJsonLines<PersonLine>(resolve(shared, `corpora/persons_${name}.jsonl`))
    .filter((line) => line.split === split)
    .map(({ id, text, persons }) => ({
      id,
      text,
      persons: persons.filter((person) => person.kind === 'name'),
    }));
}

/** A sentence with `[P:…]` (a child), `[A:…]` (an adult) and `[F:…]` (a figure) around people. */
export function parseMarks(line: string): Pick<Labelled, 'text' | 'persons'> {
  const persons: { start: number; end: number; role: 'P' | 'A' | 'F' }[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[([PAF]):([^\]]*)\]/g)) {
    text += line.slice(from, match.index);
    const name = match[2] as string;
    persons.push({ start: text.length, end: text.length + name.length, role: match[1] as 'P' | 'A' | 'F' });
    text += name;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), persons };
}

export const markedSentences = (file: string): Labelled[] =>
  readLines(file).map((line, index) => ({ id: `marked-${index}`, ...parseMarks(line) }));
