/**
 * Everything that is said between the rooms of the extension. Types only: the content script must stay
 * small. The background checks what it receives with the schemas of `background/incoming.ts`.
 */
import type { Account, Context, Finding, Fix, Verdict } from '../../rules/engine/types';

/** The name of the port between a page's content script and the background. */
export const COMPOSE_PORT = 'compose';

/** Who is posting, as far as the page shows it. Empty: the page does not say. */
export interface Poster {
  readonly name?: string | undefined;
  readonly handle?: string | undefined;
}

/** What a page can know of a draft's circumstances; whose account it is the background decides. */
export interface PageContext extends Omit<Context, 'account'> {
  readonly poster: Poster;
}

/** The answer for one revision of one box. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** False: the draft is the writer's own business; nothing is shown. */
  readonly inScope: boolean;
  readonly account: Account;
  /** How the account is known: by the school's profile, by the person's own word, or only supposed. */
  readonly accountBy: 'profile' | 'person' | 'default';
  /** The disclaimer to add, fitting the draft and the site; absent when there is none or it has one. */
  readonly disclaimer?: string | undefined;
  /** Rules that could not run, by id. */
  readonly faults: readonly string[];
}

/** From a page to the background. */
export type FromPage =
  | {
      readonly type: 'check';
      /** Number of the box, unique in its page as long as the page lives. */
      readonly box: number;
      /** Grows with every change of text or context of the box. */
      readonly revision: number;
      readonly text: string;
      readonly context: PageContext;
    }
  /** The person is in this box now: the popup speaks of it. */
  | { readonly type: 'active'; readonly box: number }
  | { readonly type: 'closed'; readonly box: number }
  /** What happened to a fix that the popup asked for. */
  | { readonly type: 'applied'; readonly box: number; readonly ok: boolean };

/** From the background to a page. */
export type ToPage =
  | { readonly type: 'checked'; readonly box: number; readonly revision: number; readonly result: Checked }
  /** Pack, profile, roster or account changed: ask again for every box. */
  | { readonly type: 'stale' }
  /** The person pressed a fix in the popup. */
  | { readonly type: 'apply'; readonly box: number; readonly fix: Fix };

/** From the background to a page that has no port: open one. */
export interface WakePage {
  readonly type: 'wake';
}

/** From the popup to the background; each is answered. */
export type FromPopup =
  | { readonly type: 'tab'; readonly tabId: number }
  | {
      readonly type: 'set-account';
      readonly platform: string;
      readonly poster: Poster;
      readonly account: Account;
    }
  | { readonly type: 'apply'; readonly tabId: number; readonly box: number; readonly fix: Fix };

/** What the popup shows. */
export interface TabState {
  /**
   * `checking`: a box is open and checked; `quiet`: the script runs and no box is in use; `elsewhere`:
   * not a site that is checked; `silent`: one of the sites, but no script answers there: reload.
   */
  readonly state: 'checking' | 'quiet' | 'elsewhere' | 'silent';
  readonly box?: {
    readonly id: number;
    readonly platform: string;
    readonly poster: Poster;
    readonly text: string;
    readonly checked?: Checked | undefined;
  };
  readonly pack: {
    readonly title: string;
    readonly school: string;
    readonly version: number;
    readonly isDefault: boolean;
  };
  /** Whether the school's profile has been set up. */
  readonly setUp: boolean;
}
