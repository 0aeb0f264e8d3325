import coded from './strong-language.json';

const decode = (word: string) =>
  word.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/**
 * Swear words, slurs and insults. The file keeps them in ROT13, so that nobody meets them who only
 * browses the project; "_" stands for a space.
 */
export const strongLanguage = {
  /** Words that are swearing whatever they are used for. */
  swearing: coded.swearing.map(decode) as readonly string[],
  /** Words for groups of people that are insults in themselves; some have harmless meanings. */
  slurs: coded.slurs.map(decode) as readonly string[],
  /** Nouns, singular, that are an insult where they are said of somebody. */
  insults: coded.insults.map(decode) as readonly string[],
};
