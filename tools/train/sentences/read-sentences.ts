import { readFileSync } from 'node:fs';
import { CONCERNS, type Concern } from '../../../rules/learned/concerns';
import { all, type Document, type Labels } from './documents';

/** A sentence of one of these may well be another of them too: it says nothing about the others. */
const UNFRIENDLY: readonly Concern[] = [
  'grievance',
  'disrepute',
  'controversial',
  'tone',
  'derogatory',
  'confidential',
];

const PLACEHOLDER: Readonly<Record<string, string>> = {
  '{school}': '<school>',
  '{alias}': '<school>',
  '{hashtag}': '<school>',
  '{handle}': '<school>',
  '{head}': '<staff>',
  '{class}': '<class>',
  '{year}': '<year>',
};

function labelsOf(label: string): Labels {
  switch (label) {
    case 'none':
      return all(0, ['tie']);
    case 'tie':
      return { tie: 1, disclaimer: 0 };
    case 'names':
    case 'no-tie':
      return { tie: 0, disclaimer: 0 };
    case 'disclaimer':
      return { ...all(0), disclaimer: 1 };
    case 'not-disclaimer':
      return { disclaimer: 0 };
    default: {
      const concern = CONCERNS.find((c) => c === label);
      if (!concern) throw new Error(`Unknown label "${label}".`);
      const others = UNFRIENDLY.includes(concern) ? UNFRIENDLY : [];
      return { ...all(0, ['tie', ...others]), [concern]: 1 };
    }
  }
}

/** Sentences of a table `label <TAB> sentence`, each a document of its own. */
export function readSentences(file: string, group: string): Document[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const [label, sentence] = line.split('\t');
      if (!label || !sentence) return [];
      const text = sentence.replace(/\{[a-z]+\}/g, (found) => PLACEHOLDER[found] ?? found).trim();
      return [
        {
          id: `${file.split('/').at(-1)}:${at + 1}`,
          group,
          account: undefined,
          surface: undefined,
          sentences: [{ text, labels: labelsOf(label) }],
          bags: [],
          harmless: [],
        },
      ];
    });
}
