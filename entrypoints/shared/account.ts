import type { Account } from '../../rules/engine/types';
import type { Profile } from '../../rules/packs/profile';
import type { Checked, Poster } from './messages';

const plain = (name: string) => name.trim().replace(/^@/, '').toLowerCase();

/** The key under which the person's word on an account is kept; an unknown poster has one per site. */
export function accountKey(platform: string, poster: Poster): string {
  return `${platform}:${plain(poster.handle || poster.name || '')}`;
}

/**
 * Whose account a draft is posted from. The person's own word comes first, then the school's list;
 * otherwise it is taken for a personal one, the policy's stricter case.
 */
export function resolveAccount(
  platform: string,
  poster: Poster,
  profile: Profile | null,
  choices: Readonly<Record<string, Account>>,
): { readonly account: Account; readonly by: Checked['accountBy'] } {
  const chosen = choices[accountKey(platform, poster)];
  if (chosen) return { account: chosen, by: 'person' };
  const accounts: Readonly<Record<string, readonly string[] | undefined>> = profile?.school.accounts ?? {};
  const own = new Set((accounts[platform] ?? []).map(plain));
  const isOwn = [poster.handle, poster.name].some((name) => name !== undefined && own.has(plain(name)));
  if (isOwn) return { account: 'school', by: 'profile' };
  return { account: 'personal', by: 'default' };
}
