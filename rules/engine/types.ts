/**
 * The words of the engine. Everything here is plain data or a pure function; all offsets are UTF-16
 * code units of the draft's text, `end` exclusive, as `String.prototype.slice` takes them.
 */
import type { Paragraph } from './paragraph';

export const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'threads',
  'youtube',
  'bluesky',
  'mastodon',
] as const;
export type Platform = (typeof PLATFORMS)[number];

export const SURFACES = ['post', 'comment', 'reply', 'message', 'caption', 'share', 'bio'] as const;
export type Surface = (typeof SURFACES)[number];

export const ACCOUNTS = ['school', 'personal'] as const;
export type Account = (typeof ACCOUNTS)[number];

export const AUDIENCES = ['public', 'friends', 'group', 'private'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How much a finding matters: a note never holds a post, a warning asks, a stop stops. */
export const SEVERITIES = ['note', 'warning', 'stop'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What it takes to post in spite of a finding. */
export const OVERRIDES = ['confirm', 'reason', 'never'] as const;
export type Override = (typeof OVERRIDES)[number];

export type Verdict = 'allow' | 'ask' | 'stop';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Media {
  readonly kind: 'image' | 'video';
  readonly name?: string | undefined;
  readonly alt?: string | undefined;
}

/** The circumstances of a draft: where it is written, by whom, to whom and with what. */
export interface Context {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly account: Account;
  /** Absent means public. */
  readonly audience?: Audience | undefined;
  readonly media?: readonly Media[] | undefined;
  /** People tagged in the attached media: display names or handles. */
  readonly tagged?: readonly string[] | undefined;
  /** Who is being answered or messaged. */
  readonly replyingTo?:
    | { readonly name?: string | undefined; readonly handle?: string | undefined }
    | undefined;
  /** Whose post, picture or video is being shared or quoted. */
  readonly sharing?: { readonly author?: string | undefined } | undefined;
}

/** Something found in one paragraph, moved to its place in the draft. */
export interface Placed<T> {
  /** Offset of the paragraph in the draft. */
  readonly start: number;
  readonly value: T;
}

/** What ties a draft to the school; see scope.ts. */
export interface Scope {
  /** False: the post is the writer's own business and is met with silence. */
  readonly inScope: boolean;
  /** Where the school is named (name, alias, account, hashtag). */
  readonly names: readonly Span[];
  /** Where the writer is tied to the school: their job there, or the school named as theirs. */
  readonly ties: readonly Span[];
}

/** A draft as it was typed, in its context. */
export interface DraftText {
  readonly text: string;
  readonly context: Context;
  /** The text in order; each keeps its identity while its own text stands, so work on it can be kept. */
  readonly paragraphs: readonly Placed<Paragraph>[];
}

/** A draft of which it is known whether it is the school's business. */
export interface Draft extends DraftText {
  readonly scope: Scope;
}

/** A pupil on the roster. */
export interface Pupil {
  readonly given: string;
  readonly family: string;
  readonly knownAs?: string | undefined;
  readonly yearGroup?: string | undefined;
}

/** A change that mends a finding. Labels come from the pack by `key`. */
export type HitFix =
  | {
      readonly kind: 'replace';
      readonly key: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly kind: 'append'; readonly key: string; readonly text: string }
  /** Add one of the pack's disclaimers; which one depends on language, site and room left. */
  | { readonly kind: 'disclaimer' };

/** What a rule returns. A hit about the whole draft has `start = end = 0`. */
export interface Hit extends Span {
  /** One of the rule's variants: the pack gives each its own severity and wording. */
  readonly variant?: string | undefined;
  /** Values for the `{placeholders}` of the pack's wording. */
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly fixes?: readonly HitFix[] | undefined;
}

export type Fix =
  | {
      readonly kind: 'replace';
      readonly label: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | {
      readonly kind: 'append';
      readonly label: string;
      readonly text: string;
      readonly disclaimer?: boolean;
    };

/** A hit with what the pack says of it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly override: Override;
  /** The words found; empty for a finding about the whole draft. */
  readonly text: string;
  readonly title: string;
  readonly message: string;
  /** The section of the school's policy. */
  readonly clause: string;
  readonly fixes: readonly Fix[];
}

export interface Fault {
  readonly rule: string;
  readonly error: string;
}

export interface Result {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly inScope: boolean;
  /** Rules that threw; the others still answered. */
  readonly faults: readonly Fault[];
}
