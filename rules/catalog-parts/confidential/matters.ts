import { phraseFinder } from '../../engine/phrases';
import { classMatters } from './class-matters';
import { homeMatters } from './home-matters';
import { PEOPLE_SETS } from './people-sets';
import { schoolMatters } from './school-matters';

/** What may be private, by area; the areas are also the rule's variants. */
export const AREAS = [
  'safeguarding',
  'send',
  'health',
  'family',
  'behaviour',
  'attendance',
  'assessment',
  'staff',
  'business',
  'document',
  'access',
] as const;
export type Area = (typeof AREAS)[number];

/**
 * `told`: private whoever it is about. `personal`: private where it is said of somebody who can be
 * recognised.
 */
export type Strength = 'told' | 'personal';

const LISTS: Readonly<Partial<Record<Area, Readonly<Partial<Record<Strength, readonly string[]>>>>>> = {
  ...homeMatters,
  ...classMatters,
  ...schoolMatters,
};

export interface Matter {
  readonly area: Area;
  readonly strength: Strength;
}

type Label = `${Area}:${Strength}`;
const phrases: Record<string, readonly string[]> = {};
for (const [area, lists] of Object.entries(LISTS)) {
  for (const [strength, list] of Object.entries(lists)) phrases[`${area}:${strength}`] = list;
}

/** Private matters in a paragraph, by area and strength. */
export const findMatters = phraseFinder<Label>(phrases as Record<Label, readonly string[]>, PEOPLE_SETS);

export function matterOf(label: Label): Matter {
  const [area, strength] = label.split(':') as [Area, Strength];
  return { area, strength };
}
