import { textMatch } from '@peerway/kernel';
import type { SearchEntry } from './search-entry.ts';

const most = 24;

/** Of these there are many: they come up once something of their name is typed. */
const soughtByName = /^(engagement|use-case|platform):/;

/** What fits a search, the best first, each thing once; what was found here stands before what the server found as well. */
export function foundEntries(
  text: string,
  own: readonly SearchEntry[],
  found: readonly SearchEntry[],
): readonly SearchEntry[] {
  const fitting = own.filter((entry) => textMatch(wordsOf(entry), text) !== undefined);
  const known = new Set(fitting.map(({ key }) => key));
  const all = [...fitting, ...found.filter(({ key }) => !known.has(key))];
  const fit = (entry: SearchEntry): number => textMatch(entry.title, text)?.score ?? 0;
  return all
    .map((entry) => ({ entry, score: fit(entry) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
    .slice(0, most);
}

/** What is offered before anything is typed: what was chosen last, then the pages here and what one can do. */
export function firstEntries(own: readonly SearchEntry[], recent: readonly string[]): readonly SearchEntry[] {
  const before = recent.map((key) => own.find((entry) => entry.key === key)).filter((entry) => entry !== undefined);
  const others = own.filter((entry) => !before.includes(entry) && !soughtByName.test(entry.key));
  return [...before, ...others].slice(0, most);
}

function wordsOf({ title, where = '', kind, words = '' }: SearchEntry): string {
  return `${title} ${where} ${kind} ${words}`;
}
