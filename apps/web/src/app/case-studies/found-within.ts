import { type CaseStudy, type EntryField, entryTexts, type LibraryEntry } from '@peerway/case-studies';
import { entryWords } from './entry-words.ts';
import { excerpt, type FoundPlaces } from './found-text.ts';

/** Where in the fields of an entry the words stand that were looked for. */
export type EntryHighlights = Readonly<Partial<Record<EntryField, FoundPlaces>>>;

/** A text with the places in it that were found. */
export interface Piece {
  readonly text: string;
  readonly places: FoundPlaces;
}

const whereWords: readonly (readonly [EntryField, string])[] = [
  ['problem', $localize`:where in a case something stands|:Problem:`],
  ['lessons', $localize`:where in a case something stands|:Lesson:`],
  ['approach', $localize`:where in a case something stands|:Approach:`],
  ['outcomes', $localize`:where in a case something stands|:Outcome:`],
  ['advice', $localize`:where in a case something stands|:Advice:`],
  ['place', $localize`:where in a case something stands|:Place:`],
  ['words', $localize`:where in a case something stands|:Listed under:`],
];

/** A line of an entry with what was found in it, and the name of the part in which it stands. */
export interface FoundWithin extends Piece {
  readonly where: string;
  /** Whether it is a name as it is called on screen, and no text of the case. */
  readonly isScreenWord: boolean;
}

/** Why it came to its end, with what was found in it: the library searches it together with the approach. */
export function foundReason({ approach, statusReason }: CaseStudy, found: EntryHighlights): Piece {
  const begin = approach.length + 1;
  const places = (found.approach ?? []).filter(([from]) => from >= begin);
  return { text: statusReason, places: places.map(([from, to]) => [from - begin, to - begin]) };
}

/**
 * Where in an entry the words stand that its card does not show: the name of that part, and a line of it. Undefined where the
 * card shows them, or nothing was looked for.
 */
export function foundWithin(entry: LibraryEntry, found: EntryHighlights): FoundWithin | undefined {
  if (isShown(entry, found)) return undefined;
  const texts = entryTexts(entry, entryWords(entry));
  for (const [field, where] of whereWords) {
    const places = found[field] ?? [];
    if (places.length > 0)
      return { where, isScreenWord: field === 'words', ...excerpt(...lineOf(texts[field], places)) };
  }
  return undefined;
}

function isShown(entry: LibraryEntry, found: EntryHighlights): boolean {
  if ((found.title ?? []).length + (found.organization ?? []).length > 0) return true;
  if (entry.kind === 'scenario') return (found.problem ?? []).length > 0;
  return foundReason(entry.study, found).places.length > 0;
}

/** The first line with something found in it: lists are searched as lines of one text. */
function lineOf(text: string, places: FoundPlaces): [string, FoundPlaces] {
  const at = Math.min(...places.map(([from]) => from));
  const begin = text.lastIndexOf('\n', at) + 1;
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  const within = places.filter(([from, to]) => from >= begin && to <= end);
  return [text.slice(begin, end), within.map(([from, to]) => [from - begin, to - begin])];
}
