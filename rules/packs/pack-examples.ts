import { createChecker } from '../engine/checker';
import type { Context } from '../engine/types';
import type { Layer } from './layer';
import { layOver } from './layering';
import { type Profile, profileSchema } from './profile';
import type { Pack } from './schema';

/** A pack's own example that it does not keep to. */
export interface BrokenExample {
  readonly text: string;
  /** The rule that should have minded it, or the rule that minds what it should leave alone. */
  readonly rule: string;
  readonly expected: 'flag' | 'pass';
}

const NAMELESS: Profile = profileSchema.parse({ school: { name: '\u{f8ff}' } });

/** Runs a pack's examples as its rules would be in force. Throws when an option does not fit its rule. */
export function brokenExamples(base: Pack, layers: readonly Layer[], today: string): BrokenExample[] {
  const { pack, profile } = layOver(base, layers, today);
  const checker = createChecker({ pack, profile: profile ?? NAMELESS });
  const contextOf = (context: Partial<Context> = {}): Context => ({
    platform: 'facebook',
    surface: 'post',
    account: 'school',
    ...context,
  });
  return layers.flatMap(({ examples }) => [
    ...examples.flag
      .filter(({ text, context, rule }) => {
        const { findings } = checker.check(text, contextOf(context as Partial<Context>));
        return !findings.some((finding) => finding.rule === rule);
      })
      .map(({ text, rule }): BrokenExample => ({ text, rule, expected: 'flag' })),
    ...examples.pass.flatMap(({ text, context }): BrokenExample[] => {
      const { findings } = checker.check(text, contextOf(context as Partial<Context>));
      const [first] = findings.filter((finding) => finding.severity !== 'note');
      return first ? [{ text, rule: first.rule, expected: 'pass' }] : [];
    }),
  ]);
}
