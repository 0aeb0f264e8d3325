/** A draft of the demonstration, and what Second Look must make of it. */
export interface PracticeDraft {
  readonly text: string;
  readonly as: 'school' | 'personal';
  /** Words that must be underlined. */
  readonly underlined?: string;
  /** The disclaimer is missing and is added from the dialog. */
  readonly wantsDisclaimer?: true;
  /** Whether Post is held. */
  readonly held: boolean;
}

const named: PracticeDraft = {
  text: 'Well done Oliver Smith in Year 2, what a star!',
  as: 'school',
  underlined: 'Oliver Smith',
  held: true,
};

const untied: PracticeDraft = {
  text: 'Lovely walk along the canal this morning.',
  as: 'personal',
  held: false,
};

const withoutDisclaimer: PracticeDraft = {
  text: 'My class had a great day at Brackenfold.',
  as: 'personal',
  wantsDisclaimer: true,
  held: true,
};

const notice: PracticeDraft = {
  text: 'Our summer fair is on Saturday and everyone is welcome.',
  as: 'school',
  held: false,
};

export const postDrafts: readonly PracticeDraft[] = [named, withoutDisclaimer, untied, notice];

/** A direct message needs no disclaimer. */
export const messageDrafts: readonly PracticeDraft[] = [named, untied];
