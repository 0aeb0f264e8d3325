import { OVERRIDES, type Override, SEVERITIES, type Severity } from '../engine/types';
import type { Layer, LayerName, RuleChange, Standing } from './layer';
import type { Profile } from './profile';
import type { Pack, RuleSettings } from './schema';

export type Origin = 'default' | LayerName | 'person';

/** Something that a layer asked for and did not get, because a layer above has locked it. */
export interface Overruled {
  readonly layer: Origin;
  /** `rules.tone.severity` */
  readonly setting: string;
  readonly by: Origin;
}

/** What is in force, and where each of its settings came from. */
export interface EffectivePack {
  readonly pack: Pack;
  readonly profile: Profile | undefined;
  /** Setting → the layer that set it; what is not here is the default's. */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly overruled: readonly Overruled[];
}

/** What a person has turned off for themselves: ids of rules. */
export interface PersonChoices {
  readonly off: readonly string[];
}

interface RuleState {
  readonly settings: RuleSettings;
  /** The layer that locked the rule on or off for everybody below it. */
  readonly lockedBy: Origin | undefined;
  readonly standing: Standing;
}

const strictness = {
  severity: (severity: Severity) => SEVERITIES.indexOf(severity),
  override: (override: Override) => OVERRIDES.indexOf(override),
};

function applyChange(
  id: string,
  state: RuleState,
  change: RuleChange,
  layer: Origin,
  note: { origin(setting: string): void; overruled(setting: string, by: Origin): void },
): RuleState {
  const { lockedBy } = state;
  const key = (name: string) => `rules.${id}.${name}`;
  let settings = state.settings;
  let standing = state.standing;
  const set = (name: keyof RuleSettings, value: unknown) => {
    settings = { ...settings, [name]: value };
    note.origin(key(name));
  };

  if (change.for !== undefined && change.for !== standing) {
    if (lockedBy) note.overruled(key('for'), lockedBy);
    else {
      standing = change.for;
      settings = { ...settings, on: change.for !== 'off', mayChoose: change.for === 'choice' };
      note.origin(key('for'));
    }
  }
  // Below a lock a setting may become stricter, never milder.
  for (const name of ['severity', 'override'] as const) {
    const asked = change[name];
    if (asked === undefined || asked === settings[name]) continue;
    const rank = strictness[name] as (value: string) => number;
    if (lockedBy && rank(asked) < rank(settings[name])) note.overruled(key(name), lockedBy);
    else set(name, asked);
  }
  if (change.section !== undefined) set('section', change.section);
  if (change.wording !== undefined) set('wording', change.wording);
  // Whether other options or variants are milder no machine can say: a lock keeps them as they are.
  for (const name of ['options', 'variants'] as const) {
    const asked = change[name];
    if (asked === undefined) continue;
    if (lockedBy) note.overruled(key(name), lockedBy);
    else set(name, { ...settings[name], ...asked });
  }
  const locks = standing !== 'choice' && change.for !== undefined && !lockedBy;
  return { settings, standing, lockedBy: locks ? layer : lockedBy };
}

/** Terms that count on a day, as the rule takes them. */
function termsOn(layers: readonly Layer[], today: string) {
  return layers
    .flatMap((layer) => layer.terms)
    .filter(({ from, until }) => (from ?? '') <= today && (until ?? '9999') >= today)
    .map(({ from: _from, until: _until, ...term }) => term);
}

/**
 * Lays packs over the default: trust, then school, then the person. `today` is an ISO date; terms with
 * dates count on their days only.
 */
export function layOver(
  base: Pack,
  layers: readonly Layer[],
  today: string,
  person: PersonChoices = { off: [] },
): EffectivePack {
  const origins: Record<string, Origin> = {};
  const overruled: Overruled[] = [];
  const states = new Map<string, RuleState>(
    Object.entries(base.rules).map(([id, settings]) => [
      id,
      { settings, standing: settings.mayChoose ? 'choice' : settings.on ? 'on' : 'off', lockedBy: undefined },
    ]),
  );
  const sorted = [...layers].sort((a, b) => (a.layer === b.layer ? 0 : a.layer === 'trust' ? -1 : 1));
  let { policy, disclaimers, version, issued, expires } = base;
  let profile: Profile | undefined;
  for (const layer of sorted) {
    for (const [id, change] of Object.entries(layer.rules)) {
      const state = states.get(id);
      if (!state) continue;
      const noted = applyChange(id, state, change, layer.layer, {
        origin: (setting) => {
          origins[setting] = layer.layer;
        },
        overruled: (setting, by) => overruled.push({ layer: layer.layer, setting, by }),
      });
      states.set(id, noted);
    }
    if (layer.policy) [policy, origins.policy] = [layer.policy, layer.layer];
    if (layer.disclaimers?.length) [disclaimers, origins.disclaimers] = [layer.disclaimers, layer.layer];
    if (layer.profile) [profile, origins.profile] = [layer.profile, layer.layer];
    if (layer.terms.length > 0) origins.terms = layer.layer;
    ({ version, issued, expires } = layer);
  }
  for (const id of person.off) {
    const state = states.get(id);
    if (!state?.settings.on) continue;
    if (state.standing !== 'choice') {
      overruled.push({ layer: 'person', setting: `rules.${id}.for`, by: state.lockedBy ?? 'default' });
      continue;
    }
    states.set(id, { ...state, settings: { ...state.settings, on: false } });
    origins[`rules.${id}.for`] = 'person';
  }
  const rules = Object.fromEntries([...states].map(([id, { settings }]) => [id, settings]));
  const terms = termsOn(sorted, today);
  const confidential = rules.confidential;
  if (terms.length > 0 && confidential) {
    const own = (confidential.options.terms as readonly unknown[] | undefined) ?? [];
    rules.confidential = { ...confidential, options: { ...confidential.options, terms: [...own, ...terms] } };
  }
  const pack: Pack = {
    ...base,
    id: sorted.at(-1)?.id ?? base.id,
    version,
    issued,
    ...(expires ? { expires } : {}),
    policy,
    disclaimers,
    rules,
  };
  return { pack, profile, origins, overruled };
}
