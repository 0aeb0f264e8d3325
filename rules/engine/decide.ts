import type { Disclaimer, Pack, RuleSettings } from '../packs/schema';
import { chooseDisclaimer } from './disclaimers';
import type { DraftText, Finding, Fix, Hit, HitFix, Verdict } from './types';

/** The language of the interface; wording that a pack lacks in it is given in English. */
export type Language = 'en' | 'cy';

export interface Decider {
  readonly pack: Pack;
  readonly disclaimers: readonly Disclaimer[];
  /** The language of the interface. */
  readonly language: Language;
  /** The language that a draft is written in. */
  spoken(draft: DraftText): string;
}

const fill = (text: string, params: Readonly<Record<string, string>> = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => params[key] ?? whole);

function wordingOf(settings: RuleSettings, hit: Hit, language: Language) {
  const variant = hit.variant === undefined ? undefined : settings.variants[hit.variant];
  const base = settings.wording[language] ?? settings.wording.en;
  const special = variant?.wording?.[language] ?? variant?.wording?.en;
  return {
    severity: variant?.severity ?? settings.severity,
    override: variant?.override ?? settings.override,
    title: special?.title ?? base.title,
    message: special?.message ?? base.message,
    fixes: { ...base.fixes, ...special?.fixes },
  };
}

/** Gives a hit what the pack says of it: severity, words, section, labelled fixes. */
export function findingOf(rule: string, hit: Hit, draft: DraftText, decider: Decider): Finding {
  const settings = decider.pack.rules[rule];
  if (!settings) throw new Error(`the pack says nothing of the rule ${rule}`);
  const wording = wordingOf(settings, hit, decider.language);
  const text = draft.text.slice(hit.start, hit.end);
  const params = { text, ...hit.params };
  const fixOf = (fix: HitFix): Fix[] => {
    if (fix.kind === 'disclaimer') {
      const chosen = chooseDisclaimer(decider.disclaimers, draft.text, draft.context, decider.spoken(draft));
      const label = decider.pack.disclaimerLabel[decider.language] ?? decider.pack.disclaimerLabel.en;
      return chosen === undefined ? [] : [{ kind: 'append', label, text: chosen, disclaimer: true }];
    }
    const label = fill(wording.fixes[fix.key] ?? fix.key, { ...params, new: fix.text });
    return fix.kind === 'append'
      ? [{ kind: 'append', label, text: fix.text }]
      : [{ kind: 'replace', label, start: fix.start, end: fix.end, text: fix.text }];
  };
  return {
    rule,
    severity: wording.severity,
    override: wording.override,
    start: hit.start,
    end: hit.end,
    text,
    title: fill(wording.title, params),
    message: fill(wording.message, params),
    clause: settings.section,
    fixes: (hit.fixes ?? []).flatMap(fixOf),
  };
}

/** What the gate does with a draft that has these findings. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'stop')) return 'stop';
  if (findings.some((finding) => finding.severity === 'warning')) return 'ask';
  return 'allow';
}
