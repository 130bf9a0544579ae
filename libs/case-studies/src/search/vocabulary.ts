import { editDistance } from './edit-distance.ts';

/** Words of the index that stand for one that was typed. */
export interface Vocabulary {
  /** Words that begin with what was typed, the shortest first. */
  readonly startingWith: (typed: string) => readonly (readonly [word: string, stem: string])[];
  /** The words that are nearest by spelling, if any is near enough. */
  readonly near: (typed: string) => readonly (readonly [word: string, stem: string])[];
}

/** One more word to a stem is one more list to read: beyond this many the shortest and nearest stand for the rest. */
const MOST = 24;
const SHORTEST_MISSPELLED = 4;
const TWO_SLIPS_FROM = 8;

type Entry = readonly [word: string, stem: string];

/** The words of an index, to be asked for beginnings and for spellings. */
export function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const letters = entries.map(([word]) => lettersIn(word));
  return {
    startingWith: (typed) => {
      const found: Entry[] = [];
      for (let at = firstFrom(entries, typed); entries[at]?.[0].startsWith(typed); at += 1) found.push(entries[at]!);
      return found.sort(byLength).slice(0, MOST);
    },
    near: (typed) => {
      if (typed.length < SHORTEST_MISSPELLED) return [];
      let most = typed.length < TWO_SLIPS_FROM ? 1 : 2;
      const wanted = lettersIn(typed);
      let found: Entry[] = [];
      entries.forEach((entry, at) => {
        // A slip changes at most one letter for another: two words far apart in their letters are not worth spelling out.
        if (bits((letters[at] ?? 0) ^ wanted) > 2 * most) return;
        const distance = editDistance(typed, entry[0], most);
        if (distance > most) return;
        if (distance < most) found = [];
        most = distance;
        found.push(entry);
      });
      return found.slice(0, MOST);
    },
  };
}

function byLength([a]: Entry, [b]: Entry): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function firstFrom(entries: readonly Entry[], typed: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.[0] ?? '') < typed) low = middle + 1;
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
