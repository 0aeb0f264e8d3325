export const samplePhoto = {
  code: 'DBmarlvalley1',
  author: 'marlvalleylibraries',
  caption: 'New picture books on the shelf. Come and find your favourite.',
  comments: [
    {
      id: '17900000000000001',
      author: 'hannah.obuya',
      text: 'Is the story corner open on Saturday?',
      time: '2026-06-18T10:05:00.000Z',
    },
    {
      id: '17900000000000002',
      author: 'tilly.marchbanks',
      text: 'I like the one with the otter!',
      time: '2026-06-18T16:20:00.000Z',
    },
  ],
} as const;
