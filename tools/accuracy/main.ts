/**
 * `npm run accuracy`: how well the rules find what they must and leave alone what they should, on
 * labelled drafts. `npm run accuracy -- t3` prints one school. The other measures have commands of their
 * own: accuracy:names, accuracy:offence, accuracy:language.
 */
import { requireShared } from '../shared';
import { caseSets, type Score, score } from './policycheck';

const shared = requireShared();
const only = process.argv.slice(2);
const sets = caseSets(shared).filter(({ name }) => only.length === 0 || only.includes(name));
const scores = sets.map((set) => ({ name: set.name, score: score(set, shared) }));

const rules = [...new Set(scores.flatMap(({ score: s }) => Object.keys(s.rules)))].sort();
const cell = (text: string | number, width = 9) =>
  String(text)
    .slice(0, width - 1)
    .padStart(width);
const rate = (part: number, whole: number) => (whole === 0 ? '' : ((100 * part) / whole).toFixed(0));

console.log('Found of what must be found, in per cent, + false alarms:');
console.log(`${'rule'.padEnd(20)}${scores.map(({ name }) => cell(name)).join('')}${cell('all')}`);
for (const rule of rules) {
  const cells = [...scores.map(({ score: s }) => s), sum(scores.map(({ score: s }) => s))].map((s) => {
    const tally = s.rules[rule];
    return cell(tally ? `${rate(tally.found, tally.expected)}+${tally.alarms}` : '');
  });
  console.log(`${rule.padEnd(20)}${cells.join('')}`);
}
for (const figure of ['recall', 'clean', 'silence'] as const) {
  console.log(`${figure.padEnd(20)}${scores.map(({ score: s }) => cell(s[figure].toFixed(1))).join('')}`);
}

function sum(all: readonly Score[]): Pick<Score, 'rules'> {
  const total: Record<string, { expected: number; found: number; alarms: number }> = {};
  for (const { rules: byRule } of all) {
    for (const [rule, tally] of Object.entries(byRule)) {
      total[rule] ??= { expected: 0, found: 0, alarms: 0 };
      const into = total[rule];
      into.expected += tally.expected;
      into.found += tally.found;
      into.alarms += tally.alarms;
    }
  }
  return { rules: total };
}
