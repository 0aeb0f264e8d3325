import type { Labelled } from './corpora';
import type { GivenName } from './name-lists';

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|lord|lady|dame|prof|professor|president|king|queen|prince|princess|st|saint|uncle|auntie|aunt|nurse|pc|cllr|councillor|rev|revd|coach)\.?$/i;

/** Puts other names in the place of the marked ones, so that the words around are learned, not the people. */
export class NameSwapper {
  readonly #upTo: number[] = [];
  #sum = 0;

  constructor(
    readonly given: readonly GivenName[],
    readonly family: readonly string[],
    readonly random: () => number,
  ) {
    // Square roots, so that rare names are seen as well as common ones.
    for (const { total } of given) {
      this.#sum += Math.sqrt(total);
      this.#upTo.push(this.#sum);
    }
  }

  #givenName(): string {
    const at = this.random() * this.#sum;
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return (this.given[low] as GivenName).name;
  }

  #familyName(): string {
    return this.family[Math.floor(this.random() * this.family.length)] as string;
  }

  #instead(name: string, publicFigures: boolean): string {
    const words = name.split(/(\s+)/);
    const isName = (word: string) => /\p{L}{2}/u.test(word) && !TITLE.test(word);
    const count = words.filter(isName).length;
    const titled = words.some((word) => TITLE.test(word));
    let met = 0;
    return words
      .map((word) => {
        if (!isName(word)) return word;
        const family = titled
          ? met === count - 1
          : met > 0 || (publicFigures && count === 1 && this.random() < 0.3);
        met++;
        const other = family ? this.#familyName() : this.#givenName();
        if (word.length > 2 && word === word.toUpperCase()) return other.toUpperCase();
        return word === word.toLowerCase() ? other.toLowerCase() : other;
      })
      .join('');
  }

  /** The same text with other people in it. */
  swap(labelled: Labelled, publicFigures: boolean): Labelled {
    const persons: { start: number; end: number; role?: 'P' | 'A' | 'F' }[] = [];
    let text = '';
    let from = 0;
    for (const person of [...labelled.persons].sort((a, b) => a.start - b.start)) {
      if (person.start < from) continue;
      text += labelled.text.slice(from, person.start);
      const start = text.length;
      text += this.#instead(labelled.text.slice(person.start, person.end), publicFigures);
      persons.push({ ...person, start, end: text.length });
      from = person.end;
    }
    return { id: labelled.id, text: text + labelled.text.slice(from), persons };
  }
}

/** The same text in other letters, or itself where that would move the offsets. */
export function recase(labelled: Labelled, letters: 'lower' | 'upper'): Labelled {
  const text = letters === 'lower' ? labelled.text.toLowerCase() : labelled.text.toUpperCase();
  return text.length === labelled.text.length ? { ...labelled, text } : labelled;
}
