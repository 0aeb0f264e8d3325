import { NAME_LISTS } from '../lexicons/name-lists';
import { fromText, unpackNumbers } from './packed-numbers';
import { WordLists } from './word-lists';

let opened: WordLists | undefined;

/** The lists that ship, opened at the first call. */
export function openWordLists(): WordLists {
  if (opened) return opened;
  const { count, gaps, high, low, families } = NAME_LISTS;
  const hashes = unpackNumbers(fromText(gaps), count);
  for (let i = 1; i < count; i++) hashes[i] = (hashes[i] as number) + (hashes[i - 1] as number);
  const highs = fromText(high);
  const lows = fromText(low);
  const infos = new Uint16Array(count);
  for (let i = 0; i < count; i++) infos[i] = ((highs[i] as number) << 8) | (lows[i] as number);
  opened = new WordLists(hashes, infos, fromText(families));
  return opened;
}
