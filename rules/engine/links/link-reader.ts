import { parse } from 'tldts';
import type { Profile } from '../../packs/profile';
import type { Paragraph } from '../paragraph';
import { fold } from '../tokens';
import type { Span } from '../types';
import {
  ADULT,
  BAIT,
  BRANDS,
  CHEAP_ENDINGS,
  CROWN,
  FILE_SHARING,
  GAMBLING,
  KNOWN_HOSTS,
  SHORT_BUT_PLAIN,
  SHORTENERS,
  TELLING_ENDINGS,
  TELLING_NAMES,
} from './link-hosts';

export type LinkDanger =
  | 'shortener'
  | 'look-alike'
  | 'bare-address'
  | 'adult'
  | 'gambling'
  | 'file-sharing'
  | 'plain-login'
  | 'blocked';

export interface DangerousLink extends Span {
  readonly danger: LinkDanger;
  /** The host as written. */
  readonly host: string;
}

export interface LinkLists {
  readonly shorteners: readonly string[];
  readonly blocked: readonly string[];
  readonly allowed: readonly string[];
}

/** With or without "https://"; a host needs a dot and an ending of letters, or is four numbers. */
const LINK =
  /(?<![\p{L}\p{N}@._/-])(?:(?<scheme>https?):\/\/(?:(?<user>[^\s@/<>"]{1,80})@)?)?(?<host>(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{1,50})|\d{1,3}(?:\.\d{1,3}){3})(?![\p{L}\p{N}@])(?<port>:\d{1,5})?(?<path>[/?#][^\s<>"“”]*)?/giu;
const TRAILING = /[.,;:!?)\]}'’"…]+$/u;
const LOGIN_PLACE =
  /(?:^|[./?=&_-])(?:log-?in|log-?on|sign-?in|signon|sso|auth|account|accounts|password|webmail|portal|pay|payments?|checkout|my-?account)(?=[./?=&_:-]|$)/i;
const LOGIN_TALK =
  /\b(?:log(?:ging)? ?-?in|log(?:ging)? ?-?on|sign(?:ing)? ?-?in|password|your (?:usual )?username|card (?:number|details)|pay (?:online|here))\b/iu;
/** Letters of other scripts that pass for Latin ones, and digits that do. */
const PASSES_FOR: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ɡ: 'g',
  ӏ: 'l',
  ո: 'n',
  υ: 'u',
  ν: 'v',
  ο: 'o',
  α: 'a',
  ρ: 'p',
  κ: 'k',
  ι: 'i',
  τ: 't',
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
};

/** What a host looks like at a glance: "larchesschoo1" and "larchesschool" are one. */
const looks = (host: string): string =>
  [...fold(host)]
    .map((letter) => PASSES_FOR[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/i/g, 'l')
    .replace(/-/g, '');

function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const restA = a.length - start - end;
  const restB = b.length - start - end;
  const swapped = restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return (restA <= 1 && restB <= 1) || swapped;
}

const hostOf = (address: string): string =>
  fold(address)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');

/** Makes the reader that finds links that hide where they go, or go where no school should send anybody. */
export function createLinkReader(
  { school }: Pick<Profile, 'school'>,
  lists: LinkLists,
): (paragraph: Paragraph) => DangerousLink[] {
  const own = (school.contacts.website ?? []).map(hostOf);
  const allowed = new Set([...lists.allowed.map(hostOf), ...own]);
  const blocked = new Set(lists.blocked.map(hostOf));
  const shorteners = new Set([...SHORTENERS, ...lists.shorteners.map(hostOf)]);
  const known = new Map([...KNOWN_HOSTS.map(hostOf), ...own].map((host) => [looks(host), host]));
  const ownNames = own.map(
    (host) => parse(host, { validateHostname: false }).domainWithoutSuffix ?? host.split('.')[0] ?? '',
  );

  const isOrUnder = (host: string, others: ReadonlySet<string>): boolean => {
    for (let rest = host; ; ) {
      if (others.has(rest)) return true;
      const dot = rest.indexOf('.');
      if (dot < 0) return false;
      rest = rest.slice(dot + 1);
    }
  };

  function looksAlike(written: string, host: string, domain: string, name: string, ending: string): boolean {
    if (/(?:^|\.)xn--/.test(host)) return true;
    // Two scripts in one label: no honest name has them.
    if (/[a-z]/i.test(written) && /[^\P{L}\p{Script=Latin}]/u.test(written)) return true;
    const seen = known.get(looks(host)) ?? known.get(looks(domain));
    if (seen !== undefined && seen !== host && seen !== domain) return true;
    for (const [index, ours] of ownNames.entries()) {
      if (ours.length < 6) continue;
      if (looks(name) === looks(ours) && domain !== own[index]) return true;
      if (ours.length >= 8 && oneEditApart(name, ours)) return true;
      // "brackenfold-pay.info", "brackenfold-example.payments.top": the school's name in somebody else's domain.
      const site = own[index] as string;
      if (host.includes(site.replaceAll('.', '-'))) return true;
      if (host.includes(ours) && name !== ours && (BAIT.test(host) || CHEAP_ENDINGS.has(ending))) return true;
    }
    // "nhs.uk.consent-form.top": a known host in front of another domain.
    if (
      host !== domain &&
      /^(?:www\.)?(?:[a-z0-9-]+\.)?(?:gov\.uk|nhs\.uk|bbc\.co\.uk|gov\.wales|gov\.scot|paypal\.com|google\.com|microsoft\.com|apple\.com|amazon\.co\.uk)\./.test(
        host,
      )
    )
      return true;
    if (isOrUnder(host, officially)) return false;
    return CROWN.test(host) || (BRANDS.test(host) && (BAIT.test(host) || CHEAP_ENDINGS.has(ending)));
  }
  const officially = new Set(KNOWN_HOSTS.map(hostOf));

  function dangerOf(groups: Record<string, string | undefined>, near: string): LinkDanger | undefined {
    const written = groups.host as string;
    const host = fold(written).replace(/^www\./, '');
    const path = (groups.path ?? '').replace(TRAILING, '');
    const linked =
      groups.scheme !== undefined || path !== '' || groups.port !== undefined || /^www\./i.test(written);
    if (/^\d/.test(host) && /^[\d.]+$/.test(host)) {
      return linked && host.split('.').every((part) => Number(part) < 256) ? 'bare-address' : undefined;
    }
    const { domain, domainWithoutSuffix, publicSuffix, isIcann, isPrivate } = parse(host, {
      allowPrivateDomains: false,
      validateHostname: false,
    });
    if (blocked.size > 0 && isOrUnder(host, blocked)) return 'blocked';
    const official = isOrUnder(host, allowed) || isOrUnder(host, officially);
    if (groups.user !== undefined && !official) return 'look-alike';
    const login = groups.scheme === 'http' && (LOGIN_PLACE.test(`${host}${path}`) || LOGIN_TALK.test(near));
    if (official) return login ? 'plain-login' : undefined;
    // "the end.Then": no link unless the ending exists, the reserved ones of examples included.
    const exists = isIcann || isPrivate || /^(?:example|test)$/.test(publicSuffix ?? '') || linked;
    if (!exists || !domain) return undefined;
    const name = domainWithoutSuffix ?? '';
    if (isOrUnder(host, shorteners)) return 'shortener';
    if (ADULT.has(domain)) return 'adult';
    if (GAMBLING.has(domain)) return 'gambling';
    if (FILE_SHARING.has(domain)) return 'file-sharing';
    const ending = TELLING_ENDINGS[publicSuffix ?? ''];
    if (ending) return ending;
    for (const danger of ['adult', 'gambling', 'file-sharing'] as const)
      if (TELLING_NAMES[danger].test(name)) return danger;
    if (looksAlike(written, host, domain, name, publicSuffix ?? '')) return 'look-alike';
    if (login) return 'plain-login';
    // "zq.ly/8w0kfe": a short domain, and behind it a code that says nothing.
    const code = /^\/([A-Za-z0-9]{4,12})$/.exec(path)?.[1];
    if (code && domain.length <= 5 && !SHORT_BUT_PLAIN.has(domain) && /\d|[a-z][A-Z]/.test(code))
      return 'shortener';
    return undefined;
  }

  return (paragraph) => {
    const { text } = paragraph;
    // Most paragraphs have no dot between two letters or digits at all.
    if (!/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(text)) return [];
    const found: DangerousLink[] = [];
    for (const match of text.matchAll(LINK)) {
      const groups = match.groups as Record<string, string | undefined>;
      const link = match[0].replace(TRAILING, '');
      const start = match.index;
      const danger = dangerOf(groups, text.slice(Math.max(0, start - 120), start + link.length + 120));
      if (danger) found.push({ start, end: start + link.length, danger, host: groups.host as string });
    }
    return found;
  };
}
