import { placeWords } from './field-words.ts';

/** Which entries of a list stand unfolded, and what was known of them when that was decided. */
export interface EntryFolds {
  readonly open: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly faulty: ReadonlySet<string>;
}

/** An entry as far as folding goes. */
export interface FoldedEntry {
  readonly key: string;
  /** Nothing is written in it yet. */
  readonly isBlank: boolean;
  readonly isFaulty: boolean;
}

/** New entries that are still to be written and those that have become faulty unfold by themselves; none ever folds by itself. */
export function foldsAfter(before: EntryFolds | undefined, entries: readonly FoldedEntry[]): EntryFolds {
  const unfolding = entries.filter(
    ({ key, isBlank, isFaulty }) => (isBlank && !before?.known.has(key)) || (isFaulty && !before?.faulty.has(key)),
  );
  return {
    open: new Set([...(before?.open ?? []), ...unfolding.map(({ key }) => key)]),
    known: new Set([...(before?.known ?? []), ...entries.map(({ key }) => key)]),
    faulty: new Set(entries.flatMap(({ key, isFaulty }) => (isFaulty ? [key] : []))),
  };
}

/** Whether an entry of a draft says nothing yet; how it is known is chosen from the start. */
export function isBlankEntry(entry: object): boolean {
  return Object.entries(entry).every(
    ([field, value]) => field === 'key' || field === 'basis' || (typeof value !== 'number' && value.length === 0),
  );
}

/** What is wrong in each entry of a list, by its number: the place and the sentence. */
export function faultsByEntry(
  errors: Readonly<Record<string, string | undefined>>,
  list: string,
): ReadonlyMap<number, readonly string[]> {
  const faults = new Map<number, readonly string[]>();
  for (const [at, sentence] of Object.entries(errors)) {
    const [first, index] = at.split('.');
    if (first !== list || index === undefined || sentence === undefined) continue;
    faults.set(Number(index), [...(faults.get(Number(index)) ?? []), `${placeWords(at)}: ${sentence}`]);
  }
  return faults;
}
