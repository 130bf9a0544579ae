interface Cell {
  readonly text: string;
  /** Where the separator or the line end behind the cell begins. */
  readonly end: number;
}

const plainCells = new Map(
  [',', ';', '\t'].map((separator) => [separator, new RegExp(`[^${separator}"\\r\\n]*`, 'y')]),
);

/**
 * Cuts a text into the cells of its lines, line by line (RFC 4180; a line ends with CR LF, LF or CR). A null is the last
 * that comes: a quote stands where none may.
 *
 * @example
 * [...csvRecords('a,"b, c"\n1,2', ',')]; // => [['a', 'b, c'], ['1', '2']]
 */
export function* csvRecords(text: string, separator: string): Generator<string[] | null, undefined, undefined> {
  let at = 0;
  while (at < text.length) {
    const line = lineAt(text, at, separator);
    yield line?.cells ?? null;
    if (!line) return;
    at = line.next;
  }
}

function lineAt(text: string, start: number, separator: string): { cells: string[]; next: number } | undefined {
  const cells: string[] = [];
  for (let at = start; ;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (!cell) return undefined;
    cells.push(cell.text);
    const behind = text[cell.end];
    at = cell.end + 1;
    if (behind === separator) continue;
    if (behind === undefined || behind === '\n') return { cells, next: at };
    if (behind !== '\r') return undefined;
    return { cells, next: text[at] === '\n' ? at + 1 : at };
  }
}

function quotedCell(text: string, start: number): Cell | undefined {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote === -1) return undefined;
  return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
}

function plainCell(text: string, start: number, separator: string): Cell | undefined {
  const pattern = plainCells.get(separator);
  if (!pattern) throw new RangeError('the separator must be a comma, a semicolon or a tab');
  pattern.lastIndex = start;
  const cell = pattern.exec(text)?.[0] ?? '';
  return { text: cell, end: start + cell.length };
}
