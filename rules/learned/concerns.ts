/** What the sentence model tells apart, in the order of its outputs. */
export const CONCERNS = [
  'grievance',
  'disrepute',
  'controversial',
  'tone',
  'derogatory',
  'confidential',
  'attribution',
  'whereabouts',
  'pupil-contact',
  'tie',
  'disclaimer',
] as const;
export type Concern = (typeof CONCERNS)[number];
