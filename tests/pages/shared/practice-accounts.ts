/** Who can post on the practice pages: an invented school and an invented teacher of its. */
export interface PracticeAccount {
  kind: 'school' | 'personal';
  name: string;
  /** What the sites call somebody in a sentence: "What's on your mind, Ros?" */
  shortName: string;
  x: string;
  instagram: string;
  /** Last part of the Facebook address. */
  facebook: string;
  /** Facebook's number for the identity that posts. */
  facebookId: string;
}

export const practiceAccounts: Record<'school' | 'personal', PracticeAccount> = {
  school: {
    kind: 'school',
    name: 'Brackenfold Primary School',
    shortName: 'Brackenfold Primary School',
    x: 'BrackenfoldPri',
    instagram: 'brackenfoldprimary',
    facebook: 'BrackenfoldPrimary',
    facebookId: '61550000000001',
  },
  personal: {
    kind: 'personal',
    name: 'Ros Tiller',
    shortName: 'Ros',
    x: 'ros_tiller',
    instagram: 'ros.tiller',
    facebook: 'ros.tiller',
    facebookId: '100000000000017',
  },
};
