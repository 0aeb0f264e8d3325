import type { Profile } from '../packs/profile';

type Kind = 'school' | 'staff' | 'class' | 'year';

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/**
 * Makes the function that puts placeholders for whatever only this school has: its names and accounts,
 * staff, classes and year groups. The sentence model was trained on texts masked in this way.
 */
export function createMask(
  profile: Pick<Profile, 'school' | 'staff' | 'classes' | 'yearGroups'>,
): (text: string) => string {
  const { school, staff, classes, yearGroups } = profile;
  const kinds = new Map<string, Kind>();
  const add = (kind: Kind, ...names: readonly (string | undefined)[]) => {
    for (const name of names)
      if (name && name.length > 1) kinds.set(name.toLowerCase().replace(/’/g, "'"), kind);
  };
  add('year', ...yearGroups);
  add('class', ...classes);
  for (const { name, title } of staff) {
    const family = name.split(/\s+/).at(-1);
    add('staff', name, title && `${title} ${name}`, title && family && `${title} ${family}`);
  }
  const handles = Object.values(school.accounts).flatMap((names) => names ?? []);
  add('school', school.name, ...school.aliases, ...school.hashtags, ...handles);
  add('school', ...handles.filter((handle) => !/[\s@]/.test(handle)).map((handle) => `@${handle}`));
  if (kinds.size === 0) return (text) => text;
  const names = [...kinds.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.replace(pattern, (found) => {
      const kind = kinds.get(found.toLowerCase().replace(/’/g, "'"));
      // "Holly" and "Reception" are a class and a year group, "holly" and "reception" need not be.
      if ((kind === 'class' || kind === 'year') && found === found.toLowerCase() && !/\d/.test(found))
        return found;
      return kind ? `<${kind}>` : found;
    });
}
