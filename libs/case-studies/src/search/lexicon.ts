import { plainWord, stem } from './text-words.ts';

/** The words of an index, each with the number of its stem. */
export interface Lexicon {
  /** The number of a stem, if the index holds it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The stem of each word as it is compared. */
  readonly words: ReadonlyMap<string, number>;
  /** The number of the stem of a word as it is written in a text of the index; undefined for a stop word. */
  readonly numberOf: (written: string) => number | undefined;
}

/** A lexicon that learns each word when it is first asked for, and knows no others after `close`. */
export function openLexicon(): Lexicon & { readonly learn: (written: string) => number | undefined } {
  const numbers = new Map<string, number>();
  const words = new Map<string, number>();
  const known = new Map<string, number | undefined>();
  const learn = (written: string): number | undefined => {
    if (known.has(written)) return known.get(written);
    const word = plainWord(written);
    const number = word === undefined ? undefined : numberedStem(word, numbers);
    if (word !== undefined && number !== undefined) words.set(word, number);
    known.set(written, number);
    return number;
  };
  return { numbers, words, learn, numberOf: (written) => known.get(written) };
}

function numberedStem(word: string, numbers: Map<string, number>): number {
  const stemmed = stem(word);
  const number = numbers.get(stemmed) ?? numbers.size;
  numbers.set(stemmed, number);
  return number;
}
