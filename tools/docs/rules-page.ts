import * as z from 'zod';
import { catalog } from '../../rules/catalog/index';
import type { Example, Rule } from '../../rules/engine/define-rule';
import { defaultPack } from '../../rules/packs/default/index';
import type { RuleSettings } from '../../rules/packs/schema';

const quote = (text: string) => `“${text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}”`;

function circumstances({ context = {} }: Example): string {
  const { account, surface, audience, media, replyingTo, sharing, tagged, platform } = context;
  const said = [
    account === 'personal' ? 'own account' : '',
    surface && surface !== 'post' ? surface : '',
    platform && platform !== 'facebook' ? platform : '',
    audience ? `audience ${audience}` : '',
    media?.length ? 'with a picture' : '',
    tagged?.length ? `tagged ${tagged.join(', ')}` : '',
    replyingTo ? `to ${replyingTo.name ?? replyingTo.handle}` : '',
    sharing ? `sharing ${sharing.author ?? 'somebody'}` : '',
  ].filter(Boolean);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

const example = (it: Example) => `- ${quote(it.text)}${circumstances(it)}${it.note ? ` – ${it.note}` : ''}`;

interface OptionSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
}

function options(rule: Rule): string[] {
  const schema = z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' });
  const properties = Object.entries((schema.properties ?? {}) as Record<string, OptionSchema>);
  if (properties.length === 0) return ['Options: none.'];
  return [
    'Options:',
    '',
    ...properties.map(([name, option]) => {
      const value = JSON.stringify(option.default);
      const shown = value !== undefined && value.length > 80 ? `${value.slice(0, 77)}…` : value;
      return `- \`${name}\` (${option.type ?? 'any'}, default \`${shown}\`)${option.description ? `: ${option.description}` : ''}`;
    }),
  ];
}

function strength({ severity, override }: Pick<RuleSettings, 'severity' | 'override'>): string {
  if (severity === 'note') return 'a note: never holds a post';
  const how = { confirm: 'one press', reason: 'a reason', never: 'nothing: it must be mended' }[override];
  return `${severity === 'stop' ? 'a stop' : 'a warning'}; to post all the same it takes ${how}`;
}

function section(rule: Rule): string {
  const settings = defaultPack.rules[rule.id];
  if (!settings) return `## ${rule.id}\n\nNot in the default pack.`;
  const variants = Object.entries(settings.variants).map(
    ([name, variant]) =>
      `- \`${name}\`: ${strength({ severity: variant.severity ?? settings.severity, override: variant.override ?? settings.override })}`,
  );
  return [
    `## ${rule.id}`,
    '',
    rule.summary,
    '',
    `Policy: ${settings.section}. In the default pack ${settings.on ? 'on' : 'off'}, ${strength(settings)}.`,
    ...(variants.length > 0 ? ['', 'Variants:', '', ...variants] : []),
    '',
    `The card says: *${settings.wording.en.title}.* ${settings.wording.en.message}`,
    '',
    'Finds:',
    '',
    ...rule.finds.map((line) => `- ${line}`),
    '',
    'Leaves alone:',
    '',
    ...rule.leaves.map((line) => `- ${line}`),
    '',
    ...options(rule),
    '',
    '<details><summary>Examples</summary>',
    '',
    'Found:',
    '',
    ...rule.examples.flag.map(example),
    '',
    'Left alone:',
    '',
    ...rule.examples.pass.map(example),
    '',
    '</details>',
  ].join('\n');
}

/** The documentation of every rule, as Markdown. */
export function rulesPage(): string {
  return [
    '# The rules',
    '',
    'Made from the rules and the default pack by `npm run docs`; do not edit. Scope comes first: a post on a',
    'school account is always checked, a post on a personal account only where it ties to the school or has',
    'to do with it. A rule marked “decides for itself” also looks at posts out of scope.',
    '',
    '| rule | what it wants | in the default pack |',
    '| --- | --- | --- |',
    ...catalog.map((rule) => {
      const settings = defaultPack.rules[rule.id];
      const scope = rule.scope === 'always' ? ' (decides for itself)' : '';
      return `| [${rule.id}](#${rule.id})${scope} | ${rule.summary} | ${settings?.on ? settings.severity : 'off'} |`;
    }),
    '',
    ...catalog.map((rule) => `${section(rule)}\n`),
  ].join('\n');
}
