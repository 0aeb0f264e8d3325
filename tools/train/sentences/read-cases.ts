import { readFileSync } from 'node:fs';
import { splitSentences } from '../../../rules/engine/sentences';
import { CONCERNS, type Concern } from '../../../rules/learned/concerns';
import { createMask } from '../../../rules/learned/mask';
import { profileSchema } from '../../../rules/packs/profile';
import type { Document, Labels } from './documents';

interface Case {
  id: string;
  surface: string;
  account: 'school' | 'personal';
  audience?: string;
  text: string;
  expect: { rule: string; text?: string }[];
  allow?: string[];
}

/** A disclaimer speaks of the school too, but is no tie of its own. */
const DISCLAIMING = /\b(?:views?|opinions?|thoughts|capacity)\b/i;

const isConcern = (rule: string): rule is Concern => (CONCERNS as readonly string[]).includes(rule);

/**
 * Whether the draft concerns the school at all. Cases do not say so; what they expect and allow does:
 * a public personal post in scope gets the note of `audience`, one without a disclaimer asks for it.
 */
function inScope({ account, audience, expect, allow = [], surface }: Case): boolean | undefined {
  if (account === 'school') return true;
  const rules = new Set([...expect.map((e) => e.rule), ...allow]);
  if (rules.has('audience') || rules.has('missing-disclaimer')) return true;
  if ((audience ?? 'public') === 'public' && surface !== 'message') return false;
  return [...rules].some((rule) => isConcern(rule) && rule !== 'pupil-contact') ? true : undefined;
}

function label(draft: Case, mask: (text: string) => string, group: string): Document {
  const spans = splitSentences(draft.text);
  const labels: Labels[] = spans.map(() => ({}));
  const bags: { concern: Concern; sentences: number[] }[] = [];
  const harmless: Concern[] = [];
  const scope = inScope(draft);
  const allowed = new Set(draft.allow);
  for (const concern of CONCERNS) {
    const expected = draft.expect.filter((e) => e.rule === concern);
    for (const { text } of expected) {
      const from = text === undefined ? 0 : draft.text.indexOf(text);
      const to = text === undefined ? draft.text.length : from + text.length;
      bags.push({ concern, sentences: spans.flatMap((s, i) => (s.start < to && s.end > from ? [i] : [])) });
    }
    const applies = concern === 'pupil-contact' ? draft.account === 'personal' : scope === true;
    if (expected.length > 0 || allowed.has(concern) || !applies) continue;
    if (concern === 'tie' || concern === 'disclaimer') continue;
    harmless.push(concern);
  }
  const rules = new Set(draft.expect.map((e) => e.rule));
  const everywhere = spans.map((_, i) => i);
  if (draft.account === 'personal' && draft.surface !== 'message') {
    // A draft that must carry a disclaimer has a tie somewhere and no disclaimer anywhere.
    if (rules.has('missing-disclaimer')) {
      bags.push({
        concern: 'tie',
        sentences: everywhere.filter(
          (i) => !DISCLAIMING.test(draft.text.slice(spans[i]?.start, spans[i]?.end)),
        ),
      });
      harmless.push('disclaimer');
    } else if (scope === false) harmless.push('tie', 'disclaimer');
    else if (scope === true && !allowed.has('missing-disclaimer') && !rules.has('pupil-name')) {
      bags.push({ concern: 'disclaimer', sentences: everywhere });
    }
  }
  for (const concern of harmless) for (const sentence of labels) sentence[concern] = 0;
  for (const { concern, sentences } of bags) {
    const only = sentences.length === 1 ? labels[sentences[0] as number] : undefined;
    if (only) only[concern] = 1;
  }
  return {
    id: draft.id,
    group,
    account: draft.account,
    surface: draft.surface,
    sentences: spans.map(({ start, end }, i) => ({
      text: mask(draft.text.slice(start, end)),
      labels: labels[i] as Labels,
    })),
    bags,
    harmless,
  };
}

/** The drafts of one school, split into sentences and labelled as the rules see them. */
export function readCases(casesFile: string, worldFile: string, group: string): Document[] {
  const mask = createMask(profileSchema.parse(JSON.parse(readFileSync(worldFile, 'utf8'))));
  return readFileSync(casesFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => label(JSON.parse(line) as Case, mask, group));
}
