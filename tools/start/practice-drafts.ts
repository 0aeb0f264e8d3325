/** A draft of the demonstration, and what Second Look must make of it. */
export interface PracticeDraft {
  readonly text: string;
  readonly as: 'school' | 'personal';
  /** Words that must be underlined. */
  readonly underlined?: string;
  /** What the person answers when Post is held; absent: Post must go through at once. */
  readonly whenHeld?: 'go back' | 'add disclaimer' | 'post anyway';
}

const named: PracticeDraft = {
  text: 'Well done Oliver Smith in Year 2, what a star!',
  as: 'school',
  underlined: 'Oliver Smith',
  whenHeld: 'go back',
};

const withoutDisclaimer: PracticeDraft = {
  text: 'My class had a great day at Brackenfold.',
  as: 'personal',
  whenHeld: 'add disclaimer',
};

const private_: PracticeDraft = { text: 'Lovely walk along the canal this morning.', as: 'personal' };

const notice: PracticeDraft = {
  text: 'Our summer fair is on Saturday and everyone is welcome.',
  as: 'school',
};

export const postDrafts: readonly PracticeDraft[] = [named, withoutDisclaimer, private_, notice];

/** Where the school answers somebody, it says who is writing. */
export const commentDrafts: readonly PracticeDraft[] = [
  named,
  withoutDisclaimer,
  private_,
  { ...notice, text: 'The summer fair is on Saturday and everyone is welcome. ^IC' },
];

/** A caption always has a picture: the school is asked for permission, a teacher told to leave it. */
export const captionDrafts: readonly PracticeDraft[] = [
  named,
  { ...withoutDisclaimer, whenHeld: 'go back' },
  private_,
  { ...notice, whenHeld: 'post anyway' },
];

/** A direct message needs no disclaimer. */
export const messageDrafts: readonly PracticeDraft[] = [named, private_];
