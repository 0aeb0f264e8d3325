import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Peer {
  readonly name: string;
  check(text: string): unknown;
}

/** The peers, each as its own documentation says; what is not installed is left out. */
export async function peers(): Promise<Peer[]> {
  const require = createRequire(new URL('./package.json', import.meta.url));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const all: Peer[] = [];
  const { default: compromise } = await import('compromise/three');
  all.push({
    name: 'compromise people()',
    check: (text) => compromise(text).people().json({ offset: true }),
  });
  const { francAll } = await import('franc');
  all.push({ name: 'franc', check: (text) => francAll(text) });
  try {
    const { text: alex } = await import('./node_modules/alex/index.js' as string);
    all.push({ name: 'alex', check: (text) => alex(text).messages });
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await load('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    all.push({ name: 'obscenity', check: (text) => matcher.getAllMatches(text) });
    const wink = (await load('wink-nlp')).default;
    const model = (await load('wink-eng-lite-web-model')).default;
    const nlp = wink(model, ['sbd', 'pos']);
    all.push({ name: 'wink-nlp (tags only)', check: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos) });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    console.log(`(some peers are left out: ${reason}; npm ci --prefix tools/bench brings them)`);
  }
  return all;
}
