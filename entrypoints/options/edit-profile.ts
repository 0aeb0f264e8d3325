import { CONTACTS, type ProfileDraft, SITES } from '../../components/profile-draft';
import type { Profile } from '../../rules/packs/profile';

const asLines = (list: readonly string[] = []) => list.join('\n');
const asList = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** A profile made ready for the form; null is a school about which nothing is known yet. */
export function draftOf(profile: Profile | null): ProfileDraft {
  const school = profile?.school;
  return {
    name: school?.name ?? '',
    aliases: asLines(school?.aliases),
    hashtags: asLines(school?.hashtags),
    accounts: each(SITES, (site) => asLines(school?.accounts[site])),
    contacts: each(CONTACTS, (kind) => asLines(school?.contacts[kind])),
    reportTo: school?.reportTo ?? '',
    staff: (profile?.staff ?? []).map(({ title = '', name, role = '' }) => ({ title, name, role })),
    classes: asLines(profile?.classes),
    yearGroups: asLines(profile?.yearGroups),
    disclaimers: profile?.disclaimers ?? [],
  };
}

/** The draft without its empty rows, so that a row's number in a problem is the number seen. */
export const withoutEmptyRows = (draft: ProfileDraft): ProfileDraft => ({
  ...draft,
  staff: draft.staff.filter(({ title, name, role }) => `${title}${name}${role}`.trim() !== ''),
  disclaimers: draft.disclaimers.filter(({ text }) => text.trim() !== ''),
});

/** What the form holds, in the shape of a profile; whether it is one the schema decides. */
export function profileOf(draft: ProfileDraft): unknown {
  const filled = <Key extends string>(lists: Readonly<Record<Key, string>>) =>
    Object.fromEntries(
      Object.entries<string>(lists)
        .map(([key, lines]) => [key, asList(lines)] as const)
        .filter(([, list]) => list.length > 0),
    );
  return {
    school: {
      name: draft.name,
      aliases: asList(draft.aliases),
      hashtags: asList(draft.hashtags),
      accounts: filled(draft.accounts),
      contacts: filled(draft.contacts),
      ...(draft.reportTo.trim() ? { reportTo: draft.reportTo } : {}),
    },
    staff: draft.staff.map(({ title, name, role }) => ({
      name,
      ...(title.trim() ? { title } : {}),
      ...(role.trim() ? { role } : {}),
    })),
    classes: asList(draft.classes),
    yearGroups: asList(draft.yearGroups),
    ...(draft.disclaimers.length > 0 ? { disclaimers: draft.disclaimers } : {}),
  };
}
