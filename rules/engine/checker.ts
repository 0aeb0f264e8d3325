import { catalog } from '../catalog/index';
import { createPeopleReader } from '../names/people-reader';
import type { Profile } from '../packs/profile';
import type { Pack } from '../packs/schema';
import { type Decider, findingOf, type Language, verdictOf } from './decide';
import { disclaimersOf } from './disclaimers';
import { createLanguageReader, mainLanguage } from './language/language-reader';
import { ParagraphShelf } from './paragraph';
import { createSchoolReader } from './school-reader';
import { scopeOf } from './scope';
import type { Context, Draft, DraftText, Fault, Finding, Hit, Pupil, Result } from './types';
import type { World } from './world';

export interface CheckerSetup {
  readonly pack: Pack;
  readonly profile: Profile;
  readonly roster?: readonly Pupil[];
  readonly language?: Language;
}

export interface Checker {
  /**
   * What the policy minds in a draft. `shelf` is the compose box's memory: with the same shelf a key
   * press costs one paragraph; without one every paragraph is read afresh.
   */
  check(text: string, context: Context, shelf?: ParagraphShelf): Result;
}

interface RunningRule {
  readonly id: string;
  readonly always: boolean;
  run(draft: Draft): Hit[];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Compiles a pack for a school. Throws when the pack names an unknown rule or option. */
export function createChecker({ pack, profile, roster = [], language = 'en' }: CheckerSetup): Checker {
  const world: World = {
    profile,
    roster,
    school: createSchoolReader(profile),
    people: createPeopleReader(profile, roster),
    language: createLanguageReader(),
  };
  const decider: Decider = {
    pack,
    disclaimers: disclaimersOf(pack, profile),
    language,
    spoken: (draft) => mainLanguage(draft, world.language(draft)),
  };
  const unknown = Object.keys(pack.rules).filter((id) => !catalog.some((rule) => rule.id === id));
  if (unknown.length > 0)
    throw new Error(`the pack ${pack.id} names rules that do not exist: ${unknown.join(', ')}`);
  const rules: RunningRule[] = catalog.flatMap((rule) => {
    const settings = pack.rules[rule.id];
    if (!settings?.on) return [];
    const options = rule.options.safeParse(settings.options);
    if (!options.success) {
      const issue = options.error.issues[0];
      throw new Error(
        `the pack ${pack.id}, rule ${rule.id}, option ${issue?.path.join('.')}: ${issue?.message}`,
      );
    }
    return [{ id: rule.id, always: rule.scope === 'always', run: rule.create(options.data, world) }];
  });

  return {
    check(text, context, shelf = new ParagraphShelf()) {
      const typed: DraftText = { text, context, paragraphs: shelf.split(text) };
      const draft: Draft = { ...typed, scope: scopeOf(typed, world) };
      const findings: Finding[] = [];
      const faults: Fault[] = [];
      for (const rule of rules) {
        if (!rule.always && !draft.scope.inScope) continue;
        try {
          for (const hit of rule.run(draft)) findings.push(findingOf(rule.id, hit, draft, decider));
        } catch (error) {
          // One broken rule must not silence the others; the caller says which one is missing.
          faults.push({ rule: rule.id, error: messageOf(error) });
        }
      }
      findings.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
      return { findings, verdict: verdictOf(findings), inScope: draft.scope.inScope, faults };
    },
  };
}
