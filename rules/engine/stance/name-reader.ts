import type { Profile } from '../../packs/profile';
import { type Token, tokenise } from '../tokens';
import type { NameReader } from './words';

const bare = (folded: string) => folded.replace(/'s?$/, '');

/**
 * Reads the school's names, accounts, staff and classes as what they are, so that a pattern speaks of
 * "<school>" and "<staff>" and fits any school.
 */
export function createNameReader({
  school,
  staff,
  classes,
}: Pick<Profile, 'school' | 'staff' | 'classes'>): NameReader {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly text: string }[]>();
  const add = (name: string, text: string) => {
    const [first, ...rest] = tokenise(name).map((token) => bare(token.folded));
    if (first === undefined || first.length < 2) return;
    const known = byFirst.get(first) ?? [];
    known.push({ rest, text });
    known.sort((a, b) => b.rest.length - a.rest.length);
    byFirst.set(first, known);
  };
  for (const name of [school.name, ...school.aliases, ...school.hashtags]) add(name, '<school>');
  for (const handles of Object.values(school.accounts)) {
    for (const handle of handles ?? []) {
      add(handle, '<school>');
      if (!/[\s@]/.test(handle)) add(`@${handle}`, '<school>');
    }
  }
  for (const { name } of staff) if (name.includes(' ')) add(name, '<staff>');
  for (const name of classes) add(name, '<class>');

  return (tokens, at) => {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || token.kind === 'emoji') return undefined;
    const known = byFirst.get(bare(token.folded));
    if (!known) return undefined;
    for (const { rest, text } of known) {
      // "Willow" is a class, "willow" a tree.
      if (text === '<class>' && token.text === token.folded) continue;
      if (rest.every((word, step) => bare(tokens[at + 1 + step]?.folded ?? '') === word)) {
        return { used: rest.length + 1, text };
      }
    }
    return undefined;
  };
}
