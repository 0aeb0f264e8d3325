export interface FacebookPost {
  id: string;
  author: string;
  text: string;
  comments: readonly { id: string; author: string; text: string }[];
}

export const samplePosts: readonly [FacebookPost, ...FacebookPost[]] = [
  {
    id: '1022000000000031',
    author: 'Marl Valley Libraries',
    text: 'Story time is back on Tuesdays. Thank you to the families who asked for it!',
    comments: [{ id: '70011', author: 'Hannah Obuya', text: 'Can Brackenfold come as a class?' }],
  },
  {
    id: '1022000000000032',
    author: 'Brackenfold Village Hall',
    text: 'The hall is free on Friday evenings from September.',
    comments: [],
  },
];
