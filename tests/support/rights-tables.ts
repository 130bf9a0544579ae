import { textOf } from './source-files.ts';

/** One row of the table of operations. */
export interface OperationRow {
  readonly operation: string;
  /** An act, or who is let in without a role. */
  readonly letsIn: string;
  readonly countsIn: string;
}

/** The acts of docs/rights.md, with the roles that may do each. */
export function actsInWords(): Record<string, string[]> {
  const [head = [], ...rows] = tableUnder('## Acts');
  const roles = head.slice(2).map((role) => role.toLowerCase());
  return Object.fromEntries(
    rows.map(([act = '', , ...cells]) => [unquoted(act), roles.filter((_, place) => cells[place] === 'yes')]),
  );
}

/** The operations of docs/rights.md. */
export function operationsInWords(): OperationRow[] {
  const [, ...rows] = tableUnder('## Operations');
  return rows.map(([operation = '', letsIn = '', countsIn = '']) => ({
    operation: unquoted(operation),
    letsIn: unquoted(letsIn),
    countsIn,
  }));
}

function tableUnder(heading: string): string[][] {
  const section = textOf('docs/rights.md').split(heading)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function unquoted(cell: string): string {
  return cell.replaceAll('`', '');
}
