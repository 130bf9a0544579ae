import { unguarded } from '@peerway/table';

/** What is to be said of a list: the row as a spreadsheet shows it, the heading of the column, a code, what stands there. */
export interface ListFinding {
  readonly code: string;
  /** Whether the list cannot be taken because of it. */
  readonly isMistake: boolean;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What belongs to the code, such as the earlier row of a repeated one; empty if nothing does. */
  readonly detail: string;
}

/** How often something is to be said. */
export interface ListFindingCount {
  readonly code: string;
  readonly isMistake: boolean;
  readonly count: number;
}

const mostFindings = 200;

/** Collects findings: keeps the first, counts all; mistakes go before remarks. */
export class ListFindings {
  readonly #mistakes: ListFinding[] = [];
  readonly #remarks: ListFinding[] = [];
  readonly #counts = new Map<string, ListFindingCount>();

  add(finding: ListFinding): void {
    const { code, isMistake } = finding;
    const kept = isMistake ? this.#mistakes : this.#remarks;
    if (kept.length < mostFindings) kept.push({ ...finding, value: finding.value.slice(0, 80) });
    this.#counts.set(code, { code, isMistake, count: (this.#counts.get(code)?.count ?? 0) + 1 });
  }

  get first(): readonly ListFinding[] {
    return [...this.#mistakes, ...this.#remarks].slice(0, mostFindings);
  }

  get counts(): readonly ListFindingCount[] {
    return [...this.#counts.values()].sort((a, b) => Number(b.isMistake) - Number(a.isMistake) || b.count - a.count);
  }

  get hasMistakes(): boolean {
    return this.#mistakes.length > 0;
  }
}

/** Where the columns of a list stand, and how they are headed there. */
export interface ListColumns<Column extends string> {
  readonly index: ReadonlyMap<Column, number>;
  readonly headings: readonly string[];
  /** Headings that mean nothing here. */
  readonly passedOver: readonly string[];
}

/** Finds columns by their headings; capital letters, blanks and marks make no difference. A heading that comes twice is a mistake. */
export function listColumns<Column extends string>(
  header: readonly string[],
  words: Readonly<Record<Column, readonly string[]>>,
  findings: ListFindings,
): ListColumns<Column> {
  const named = new Map<string, Column>();
  for (const column of Object.keys(words) as Column[]) for (const word of words[column]) named.set(word, column);
  const headings = header.map((cell) => unguarded(cell).trim().slice(0, 80));
  const index = new Map<Column, number>();
  const passedOver: string[] = [];
  headings.forEach((heading, place) => {
    const column = named.get(bare(heading));
    if (!column) passedOver.push(...(heading === '' ? [] : [heading]));
    else if (index.has(column))
      findings.add({
        code: 'COLUMN_REPEATED',
        isMistake: true,
        row: 1,
        column: heading,
        value: heading,
        detail: column,
      });
    else index.set(column, place);
  });
  return { index, headings, passedOver };
}

/** A word without capital letters, blanks and marks. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What stands in a column of a row; empty where the list has no such column. */
export function cellIn<Column extends string>(
  cells: readonly string[],
  { index }: ListColumns<Column>,
  column: Column,
): string {
  return unguarded(cells[index.get(column) ?? -1] ?? '').trim();
}

/** The things that a cell names, one after the other, such as "Drivers; Clerks". A name of the list may hold a comma itself. */
export function namedIn(cell: string, known: ReadonlyMap<string, string>): { found: string[]; unknown: string[] } {
  if (cell === '') return { found: [], unknown: [] };
  const whole = known.get(bare(cell));
  if (whole !== undefined) return { found: [whole], unknown: [] };
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const part of cell.split(/[;|\n]/).flatMap((piece) => (known.has(bare(piece)) ? [piece] : piece.split(',')))) {
    const name = part.trim();
    const id = known.get(bare(name));
    if (id !== undefined) found.add(id);
    else if (name !== '') unknown.push(name);
  }
  return { found: [...found], unknown };
}

/** Ids by name and by themselves, for `namedIn`. */
export function byName(
  entries: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const names = new Map(entries.map(({ id }) => [bare(id), id]));
  for (const { id, name } of entries) names.set(bare(name), id);
  return names;
}

/** The languages as people write them. */
export const tongues: ReadonlyMap<string, 'en' | 'de'> = new Map([
  ...['en', 'eng', 'english', 'englisch'].map((word) => [word, 'en'] as const),
  ...['de', 'deu', 'ger', 'german', 'deutsch'].map((word) => [word, 'de'] as const),
]);

/** Which language a cell names, such as "de-AT". */
export function tongueNamed(cell: string): 'en' | 'de' | undefined {
  return tongues.get(
    cell
      .trim()
      .toLowerCase()
      .replace(/[-_].*$/, ''),
  );
}
