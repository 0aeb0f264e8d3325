export const practiceLanguages = ['en', 'fr', 'cy', 'pl'] as const;
export type PracticeLanguage = (typeof practiceLanguages)[number];

/** How a practice page is set up. All of it stands in the address, so a test or a person can link to it. */
export interface PracticeSettings {
  /** Who posts. `delegated` (X): signed in as the teacher, posting as the school. */
  as: 'school' | 'personal' | 'delegated';
  /** Language of the site's own labels. */
  lang: PracticeLanguage;
  /** Pictures already attached to a new post, 0 to 4. */
  media: number;
  /** People tagged in the attached pictures. */
  tagged: string[];
  /** A post of somebody else's stands quoted in the composer. */
  quoted: boolean;
  /** Facebook: Post at once; Next and then Post; the same with the box gone from the second step. */
  flow: 'post' | 'next' | 'next-gone';
  /** Facebook: who can see it. */
  audience: 'public' | 'friends';
  /** Instagram: the plain comment box, or the variant that is a contenteditable. */
  comment: 'textarea' | 'lexical';
}

export function readPracticeSettings(search: string): PracticeSettings {
  const query = new URLSearchParams(search);
  const pick = <T extends string>(name: string, allowed: readonly T[]): T => {
    const value = query.get(name);
    return allowed.find((candidate) => candidate === value) ?? (allowed[0] as T);
  };
  const media = Number(query.get('media') ?? 0);
  return {
    as: pick('as', ['personal', 'school', 'delegated']),
    lang: pick('lang', practiceLanguages),
    media: Number.isInteger(media) ? Math.max(0, Math.min(4, media)) : 0,
    tagged: query.getAll('tagged').filter((name) => name !== ''),
    quoted: query.get('quoted') === '1',
    flow: pick('flow', ['post', 'next', 'next-gone']),
    audience: pick('audience', ['public', 'friends']),
    comment: pick('comment', ['textarea', 'lexical']),
  };
}
