/** Sites on which a school can have accounts, in the order of the form. */
export const SITES = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'threads',
  'youtube',
  'bluesky',
  'mastodon',
] as const;
export type Site = (typeof SITES)[number];

export const CONTACTS = ['phone', 'email', 'website', 'postcode'] as const;
export type ContactKind = (typeof CONTACTS)[number];

/** A profile as it is being edited: a list is a text of one entry a line. */
export interface ProfileDraft {
  readonly name: string;
  readonly aliases: string;
  readonly hashtags: string;
  readonly accounts: Readonly<Record<Site, string>>;
  readonly contacts: Readonly<Record<ContactKind, string>>;
  readonly reportTo: string;
  readonly staff: readonly StaffDraft[];
  readonly classes: string;
  readonly yearGroups: string;
  readonly disclaimers: readonly DisclaimerDraft[];
}

export interface StaffDraft {
  readonly title: string;
  readonly name: string;
  readonly role: string;
}

export interface DisclaimerDraft {
  readonly language: string;
  readonly length: 'short' | 'long';
  readonly text: string;
}

/** What is wrong, in words, by field: `school.name`, `staff[2].name`. */
export type FieldProblems = Readonly<Record<string, string>>;
