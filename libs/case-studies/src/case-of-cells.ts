import { unguarded } from '@peerway/table';
import { type CaseColumn, type CaseList, caseColumns, numberedHeading } from './case-columns.ts';
import type { SaidCase } from './case-list.ts';
import type { CasePlaces, ItemPlaces, Place } from './case-places.ts';
import { cut } from './case-problem.ts';
import type { CaseProblem } from './cases-reading.ts';

const someWords = /[;,|\n]/;
const someNumbers = /[;,|\s]+/;

/** Reads one row of a table as a case, still to be judged. Items without anything in their cells are left out. */
export function caseOfCells(row: number, cells: readonly string[], places: CasePlaces): SaidCase {
  const reader = new CellReader(cells, places);
  const plain = caseColumns.flatMap((column): [string, unknown][] =>
    'field' in column ? [[column.field, reader.value(column, places.columns.get(column))]] : [],
  );
  const lists = caseColumns.flatMap((column): [string, unknown][] =>
    'list' in column ? [[column.list, reader.itemsOf(column.list).map((item) => reader.item(item))]] : [],
  );
  reader.refuseBeyond();
  return {
    row,
    said: Object.fromEntries([...plain, ...lists]),
    problems: reader.problems,
    columnAt: (path) => reader.columnAt(path),
  };
}

class CellReader {
  readonly problems: CaseProblem[] = [];
  readonly #cells: readonly string[];
  readonly #places: CasePlaces;
  readonly #items = new Map<CaseList, readonly ItemPlaces[]>();
  readonly #sources: readonly number[];

  constructor(cells: readonly string[], places: CasePlaces) {
    this.#cells = cells;
    this.#places = places;
    for (const [{ list }, items] of places.items)
      this.#items.set(
        list,
        items.filter((item) => this.#saysSomething(item)),
      );
    this.#sources = this.itemsOf('sources').map(({ number }) => number);
  }

  itemsOf(list: CaseList): readonly ItemPlaces[] {
    return this.#items.get(list) ?? [];
  }

  item({ group, number, parts }: ItemPlaces): unknown {
    const value = (part: CaseColumn): unknown =>
      part.kind === 'refs'
        ? this.#refs(parts.get(part), `${group.list}.${number - 1}.${part.field}`)
        : this.value(part, parts.get(part));
    const [first] = group.parts;
    if (first?.heading === '') return value(first);
    return Object.fromEntries(group.parts.map((part) => [part.field, value(part)]));
  }

  value({ kind, words = [] }: CaseColumn, place: Place | undefined): unknown {
    const text = this.#text(place);
    if (kind === 'text') return text;
    if (kind === 'words')
      return text
        .split(someWords)
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => wordIn(word, words));
    if (text === '') return null;
    if (kind === 'year') return /^\d{1,6}$/.test(text) ? Number(text) : text;
    return kind === 'word' ? wordIn(text, words) : text;
  }

  /** Cells behind the last heading: something was cut into more cells than were meant. */
  refuseBeyond(): void {
    const beyond = this.#cells.slice(this.#places.width).find((cell) => cell.trim() !== '');
    if (beyond === undefined) return;
    const sentence = 'This row has more cells than the header. Put texts with separators in quotation marks.';
    this.problems.push({ code: 'TOO_MANY_CELLS', at: '', column: null, detail: cut(beyond), sentence });
  }

  columnAt([field, place, part]: readonly PropertyKey[]): string | null {
    const column = caseColumns.find((each) => ('list' in each ? each.list : each.field) === field);
    if (!column) return null;
    if ('field' in column) return this.#places.columns.get(column)?.heading ?? column.heading;
    const number = this.itemsOf(column.list)[Number(place ?? 0)]?.number ?? Number(place ?? 0) + 1;
    const named = column.parts.find((each) => each.field === part);
    return numberedHeading(column.heading, number, named?.heading ?? '');
  }

  #saysSomething({ parts }: ItemPlaces): boolean {
    return [...parts.values()].some((place) => this.#text(place) !== '');
  }

  #text(place: Place | undefined): string {
    return unguarded(this.#cells[place?.at ?? -1] ?? '').trim();
  }

  /** The places of the sources that a cell names by their numbers. */
  #refs(place: Place | undefined, at: string): number[] {
    const named = this.#text(place)
      .split(someNumbers)
      .filter((each) => each !== '');
    return named.flatMap((each) => {
      const found = this.#sources.indexOf(/^\d{1,3}$/.test(each) ? Number(each) : Number.NaN);
      if (found >= 0) return found;
      const detail = cut(each);
      const sentence = `“${detail}” is no source of this row. Name sources by their numbers, from 1, as in “1; 2”.`;
      this.problems.push({ code: 'SOURCE_MISSING', at, column: place?.heading ?? null, detail, sentence });
      return [];
    });
  }
}

/** The word that is meant, in capitals or not, with blanks or hyphens; the cell itself if none is. */
function wordIn(cell: string, words: readonly string[]): string {
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, '');
  return words.find((word) => plain(word) === plain(cell)) ?? cell;
}
