/**
 * `npm run accuracy:names`: names of people in public texts, against compromise in the same run; names in
 * school posts; the rule `pupil-name` on the development drafts. With `-- --schools` also on each school
 * to learn from, by models that have not learned from it (some minutes); with `-- --errors` every error.
 */
import { join } from 'node:path';
import nlp from 'compromise/three';
import { pupilName } from '../../rules/catalog/pupil-name';
import { createLanguageReader } from '../../rules/engine/language/language-reader';
import { ParagraphShelf } from '../../rules/engine/paragraph';
import { createSchoolReader } from '../../rules/engine/school-reader';
import { scopeOf } from '../../rules/engine/scope';
import type { Span } from '../../rules/engine/types';
import type { World } from '../../rules/engine/world';
import { openWordLists } from '../../rules/names/open-word-lists';
import { createPeopleReader, type NameModels } from '../../rules/names/people-reader';
import { openTaggerWeights, tagPeople } from '../../rules/names/person-tagger';
import { requireShared } from '../shared';
import { type Labelled, publicCorpus, readJsonLines } from '../train/names/corpora';
import { gatherSources, learnRoles, markedExamples } from '../train/names/learning';
import { devSchool, type School, trainingSchools } from '../train/names/school-cases';

const shared = requireShared();
const errors = process.argv.includes('--errors');
const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);

/** compromise's spans swallow marks and possessives; it is scored without them. */
function compromisePeople(text: string): Span[] {
  const found = nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset }) => {
    let { start } = offset;
    let end = start + offset.length;
    while (start < end && /[^\p{L}\p{N}]/u.test(text[start] as string)) start++;
    while (end > start && /[^\p{L}\p{N}]/u.test(text[end - 1] as string)) end--;
    if (/['’]s$/.test(text.slice(start, end))) end -= 2;
    return { start, end };
  });
}

function spanScore(texts: readonly Labelled[], find: (text: string) => readonly Span[]) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let free = 0;
  let flagged = 0;
  for (const { text, persons } of texts) {
    const spans = find(text);
    const gold = new Set(persons.map(({ start, end }) => `${start}-${end}`));
    right += spans.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
    found += spans.length;
    wanted += gold.size;
    if (gold.size === 0) {
      free++;
      if (spans.length > 0) flagged++;
    }
  }
  const f1 = (200 * right) / (found + wanted);
  return {
    f1,
    row: `${percent(right, found)} ${percent(right, wanted)} ${f1.toFixed(1).padStart(6)} ${percent(flagged, free)}`,
  };
}

console.log('Names of people, whole spans: precision, recall, F1, name-free texts flagged (per cent)');
for (const name of ['btc', 'wnut17', 'tweebank']) {
  const texts = publicCorpus(shared, name, 'dev');
  const ours = spanScore(texts, tagPeople);
  const theirs = spanScore(texts, compromisePeople);
  console.log(`  ${name.padEnd(10)} ours       ${ours.row}`);
  console.log(`  ${''.padEnd(10)} compromise ${theirs.row}   ${(ours.f1 - theirs.f1).toFixed(1)} points`);
}

const posts = readJsonLines<Labelled>(join(shared, 'corpora/persons_school_synth.jsonl'));
for (const [who, find] of [
  ['ours', tagPeople],
  ['compromise', compromisePeople],
] as const) {
  let wanted = 0;
  let met = 0;
  for (const { text, persons } of posts) {
    const spans = find(text);
    wanted += persons.length;
    for (const person of persons) {
      const found = spans.some((span) => span.start < person.end && span.end > person.start);
      if (found) met++;
      else if (errors && who === 'ours')
        console.log(`    missed «${text.slice(person.start, person.end)}» in ${text}`);
    }
  }
  const free = posts.filter((post) => post.persons.length === 0);
  const flagged = free.filter((post) => find(post.text).length > 0);
  if (errors && who === 'ours') for (const post of flagged) console.log(`    flagged ${post.text}`);
  console.log(
    `  school posts, ${who}: recall ${percent(met, wanted)}, name-free flagged ${flagged.length} of ${free.length}`,
  );
}

interface Tally {
  expected: number;
  found: number;
  drafts: number;
  alarms: number;
}

/** Runs the rule `pupil-name` on a school's drafts. */
function pupilNames({ name, profile, roster, cases }: School, models?: NameModels): Tally {
  const world: World = {
    profile,
    roster,
    school: createSchoolReader(profile),
    people: createPeopleReader(profile, roster, models),
    language: createLanguageReader(),
  };
  const run = pupilName.create(pupilName.options.parse({}), world);
  const tally: Tally = { expected: 0, found: 0, drafts: cases.length, alarms: 0 };
  for (const { id, text, expect, allow = [], ...context } of cases) {
    const typed = { text, context, paragraphs: new ParagraphShelf().split(text) };
    const hits = run({ ...typed, scope: scopeOf(typed, world) });
    const expected = expect.filter(({ rule }) => rule === 'pupil-name');
    const overlaps = (hit: Span, excerpt: string | undefined) => {
      if (excerpt === undefined) return true;
      for (let at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1))
        if (hit.start < at + excerpt.length && hit.end > at) return true;
      return false;
    };
    for (const { text: excerpt } of expected) {
      tally.expected++;
      if (hits.some((hit) => overlaps(hit, excerpt))) tally.found++;
      else if (errors)
        console.log(`    ${name} ${id} missed «${excerpt}» in ${text.slice(0, 160).replaceAll('\n', '⏎')}`);
    }
    if (allow.includes('pupil-name')) continue;
    const alarms = hits.filter((hit) => !expected.some((one) => overlaps(hit, one.text)));
    tally.alarms += alarms.length;
    if (errors) {
      for (const { start, end } of alarms) {
        const around = text.slice(Math.max(0, start - 50), end + 50).replaceAll('\n', '⏎');
        console.log(`    ${name} ${id} false alarm «${text.slice(start, end)}» in ${around}`);
      }
    }
  }
  return tally;
}

const report = (name: string, { expected, found, drafts, alarms }: Tally) =>
  console.log(
    `  ${name.padEnd(6)} found ${String(found).padStart(3)} of ${String(expected).padStart(3)} (${percent(found, expected)} %), ${alarms} false alarms in ${drafts} drafts`,
  );

console.log('\npupil-name on the development drafts');
report('dev', pupilNames(devSchool(shared)));

if (process.argv.includes('--schools')) {
  console.log('\npupil-name on schools that the models did not learn from');
  const lists = openWordLists();
  const sources = gatherSources(shared);
  // The tagger that ships has learned from none of the schools.
  const tagger = openTaggerWeights();
  const marked = markedExamples(sources, lists);
  const sum: Tally = { expected: 0, found: 0, drafts: 0, alarms: 0 };
  for (const school of trainingSchools(shared)) {
    const roles = learnRoles(gatherSources(shared, school.name), lists, tagger, marked);
    const tally = pupilNames(school, { tagger, roles });
    report(school.name, tally);
    for (const key of ['expected', 'found', 'drafts', 'alarms'] as const) sum[key] += tally[key];
  }
  report('all', sum);
}
