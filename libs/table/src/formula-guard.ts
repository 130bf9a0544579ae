const readAsFormula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Keeps a spreadsheet from running a text as a formula: texts that begin like one get an apostrophe before them (OWASP,
 * "CSV injection"). Only for texts; numbers, negative ones too, are written as numbers.
 *
 * @example
 * guarded('=1+1'); // => "'=1+1"
 */
export function guarded(text: string): string {
  return readAsFormula.test(text) ? `'${text}` : text;
}

/**
 * Takes off the apostrophe that `guarded` has put on, so that a text comes back as it went out.
 *
 * @example
 * unguarded("'=1+1"); // => '=1+1'
 */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && readAsFormula.test(cell) ? cell.slice(1) : cell;
}
