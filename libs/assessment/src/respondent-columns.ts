import { unguarded } from '@peerway/table';
import type { RespondentFinding } from './respondents-reading.ts';

/** What a list of people says of each. */
export type RespondentColumn = 'audience' | 'name' | 'email' | 'language';

/** Where the columns of a list stand, and how they are headed there. */
export interface RespondentColumns {
  readonly index: ReadonlyMap<RespondentColumn, number>;
  readonly headings: readonly string[];
  readonly passedOver: readonly string[];
}

const named = new Map<string, RespondentColumn>([
  ...['audience', 'group', 'personenkreis', 'zielgruppe', 'gruppe'].map((word) => [word, 'audience'] as const),
  ...['name', 'fullname', 'person', 'vollständigername'].map((word) => [word, 'name'] as const),
  ...['email', 'mail', 'emailaddress', 'mailaddress', 'emailadresse', 'mailadresse'].map(
    (word) => [word, 'email'] as const,
  ),
  ...['language', 'lang', 'sprache'].map((word) => [word, 'language'] as const),
]);

/**
 * Finds the columns of a list of people by its headings, in English or German; the audience must be among them. Capital
 * letters, blanks and marks make no difference.
 *
 * @example
 * respondentColumns(['Personenkreis', 'E-Mail']).columns.index.get('email'); // => 1
 */
export function respondentColumns(header: readonly string[]): {
  columns: RespondentColumns;
  findings: RespondentFinding[];
} {
  const headings = header.map((cell) => unguarded(cell).trim().slice(0, 80));
  const index = new Map<RespondentColumn, number>();
  const findings: RespondentFinding[] = [];
  const passedOver: string[] = [];
  headings.forEach((heading, place) => {
    const column = named.get(
      heading
        .toLowerCase()
        .normalize('NFC')
        .replaceAll(/[^\p{L}]/gu, ''),
    );
    if (!column) passedOver.push(...(heading === '' ? [] : [heading]));
    else if (index.has(column))
      findings.push({ code: 'COLUMN_REPEATED', row: 1, column: heading, value: heading, detail: column });
    else index.set(column, place);
  });
  if (!index.has('audience'))
    findings.push({ code: 'COLUMN_MISSING', row: 1, column: null, value: '', detail: 'audience' });
  return { columns: { index, headings, passedOver }, findings };
}
