import type { XPost } from './post-card';

export const samplePosts: readonly [XPost, ...XPost[]] = [
  {
    id: '1790000000000000101',
    handle: 'MarlValleyLibs',
    name: 'Marl Valley Libraries',
    text: 'Our summer reading challenge starts on Saturday. Thank you to every school that is joining in!',
    time: '2026-06-18T09:12:00.000Z',
  },
  {
    id: '1790000000000000102',
    handle: 'hannah_obuya',
    name: 'Hannah Obuya',
    text: 'Does anybody know when the cake sale is? @BrackenfoldPri',
    time: '2026-06-17T18:40:00.000Z',
  },
];
