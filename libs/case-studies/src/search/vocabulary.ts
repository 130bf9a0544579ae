import { editDistance } from './edit-distance.ts';

/** Stems of the index that stand for a word that was typed. */
export interface Vocabulary {
  /** Of the words that begin with what was typed, the shortest first. */
  readonly startingWith: (typed: string) => readonly number[];
  /** Of the words that are nearest by spelling, if any is near enough. */
  readonly near: (typed: string) => readonly number[];
}

/** One more word to a stem is one more list to read: beyond this many the shortest and nearest stand for the rest. */
const MOST = 24;
const SHORTEST_MISSPELLED = 4;
const TWO_SLIPS_FROM = 8;

type Entry = readonly [word: string, stem: number];

/** The words of an index, to be asked for beginnings and for spellings. */
export function vocabularyOf(words: ReadonlyMap<string, number>): Vocabulary {
  const entries = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = Uint32Array.from(entries, ([word]) => lettersIn(word));
  return {
    startingWith: (typed) => {
      const begin = firstFrom(entries, typed);
      let end = begin;
      while (entries[end]?.[0].startsWith(typed)) end += 1;
      return stemsOf(entries.slice(begin, end).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)));
    },
    near: (typed) => (typed.length < SHORTEST_MISSPELLED ? [] : stemsOf(nearest(typed, entries, letters))),
  };
}

function nearest(typed: string, entries: readonly Entry[], letters: Uint32Array): Entry[] {
  let most = typed.length < TWO_SLIPS_FROM ? 1 : 2;
  const wanted = lettersIn(typed);
  let found: Entry[] = [];
  entries.forEach((entry, at) => {
    // A slip changes at most one letter for another: words that differ in more letters need not be spelled out.
    if (bits(letters[at]! ^ wanted) > 2 * most) return;
    const distance = editDistance(typed, entry[0], most);
    if (distance > most) return;
    if (distance < most) found = [];
    most = distance;
    found.push(entry);
  });
  return found;
}

function stemsOf(entries: readonly Entry[]): number[] {
  return [...new Set(entries.map(([, stem]) => stem))].slice(0, MOST);
}

function firstFrom(entries: readonly Entry[], typed: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]![0] < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A bit for each letter that a word holds, so that two words are compared at a glance. */
function lettersIn(word: string): number {
  let found = 0;
  for (let at = 0; at < word.length; at += 1) found |= 1 << (word.charCodeAt(at) % 32);
  return found;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
