/** The mark before the fraction of a number: 1.5 or 1,5. */
export type DecimalMark = 'point' | 'comma';

const forms = {
  point: { plain: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i, grouped: /^[+-]?\d{1,3}(?:[, '’]\d{3})+(?:\.\d+)?$/ },
  comma: { plain: /^[+-]?\d+(?:,\d+)?(?:e[+-]?\d{1,3})?$/i, grouped: /^[+-]?\d{1,3}(?:[. '’]\d{3})+(?:,\d+)?$/ },
} as const;

/**
 * What a cell of a table of measurements says as a number, once it is known which mark stands before the fraction; undefined if it
 * says none, or one beyond what can be computed with. The unit may stand behind it.
 *
 * @example
 * cellFigure('1.234,5 %', 'comma', '%'); // => 1234.5
 */
export function cellFigure(cell: string, mark: DecimalMark, unit: string): number | undefined {
  const text = bare(cell, unit);
  const { plain, grouped } = forms[mark];
  if (!plain.test(text) && !grouped.test(text)) return undefined;
  const digits = text.replaceAll(mark === 'point' ? /[, '’]/g : /[. '’]/g, '').replace(',', '.');
  const figure = Number(digits);
  return Number.isFinite(figure) ? figure + 0 : undefined;
}

/**
 * The mark before the fraction in some cells, where they tell: a lone mark with other than three digits behind it is one. Undefined
 * where none tells, or where they contradict each other.
 *
 * @example
 * decimalMarkOf(['1,234', '2,5']); // => 'comma'
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | undefined {
  const marks = new Set(cells.map((cell) => markIn(bare(cell, ''))).filter((mark) => mark !== undefined));
  const [only] = marks;
  return marks.size === 1 ? only : undefined;
}

const told = /^[+-]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)([.,])(?:\d{1,2}|\d{4,})$|^[+-]?(?:0|\d{4,})([.,])\d{3}$/;
const groupedTwice = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;

function markIn(cell: string): DecimalMark | undefined {
  const [, last, lone] = told.exec(cell) ?? [];
  const mark = last ?? lone;
  if (mark !== undefined) return mark === ',' ? 'comma' : 'point';
  const [, grouping] = groupedTwice.exec(cell) ?? [];
  if (grouping !== undefined) return grouping === ',' ? 'point' : 'comma';
  return undefined;
}

/** The cell without blanks around it, the unit behind it, and with a plain minus. */
function bare(cell: string, unit: string): string {
  const text = cell
    .trim()
    .replace(/^\u2212/, '-')
    .replaceAll(/\s/g, ' ');
  const endings = unit === '' ? ['%'] : [unit, '%'];
  const ending = endings.find((each) => text.toLowerCase().endsWith(each.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trimEnd();
}
