import { plainText } from '@peerway/kernel';
import { unguarded } from '@peerway/table';
import * as z from 'zod';
import type { Audience } from './audience.ts';
import { audienceNamed } from './audience-named.ts';
import type { RespondentColumn, RespondentColumns } from './respondent-columns.ts';
import type { ListedRespondent } from './respondents-reading.ts';

/** A mistake in a row: in which column, and what stands there. */
export interface RespondentMistake {
  readonly code: string;
  readonly column: RespondentColumn | null;
  readonly value: string;
}

/** What one row of a list says, or what is wrong with it; nothing for an empty row. */
export type RespondentRowReading =
  { readonly person: ListedRespondent } | { readonly mistakes: readonly RespondentMistake[] } | undefined;

const Name = plainText({ max: 120 });
const Email = z.email().max(254);
const languages = new Map([
  ...['en', 'english', 'englisch'].map((word) => [word, 'en'] as const),
  ...['de', 'german', 'deutsch'].map((word) => [word, 'de'] as const),
]);

/**
 * Reads one row of a list of people. `asked` are the audiences of the round.
 *
 * @example
 * respondentRow({ row: 2, cells: ['IT', 'Ada'] }, respondentColumns(['audience', 'name']).columns, ['it']); // => { person: { row: 2, audience: 'it', name: 'Ada', email: null, language: null } }
 */
export function respondentRow(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  { index, headings }: RespondentColumns,
  asked: readonly Audience[],
): RespondentRowReading {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const cell = (column: RespondentColumn): string => unguarded(cells[index.get(column) ?? -1] ?? '').trim();
  const mistakes: RespondentMistake[] = [];
  const fails = (code: string, column: RespondentColumn): null => {
    mistakes.push({ code, column, value: cell(column).slice(0, 80) });
    return null;
  };
  if (cells.slice(headings.length).some((beyond) => beyond.trim() !== ''))
    mistakes.push({ code: 'TOO_MANY_CELLS', column: null, value: cells.join(' | ').slice(0, 80) });
  const audience = audienceNamed(cell('audience'));
  if (!audience) fails(cell('audience') === '' ? 'AUDIENCE_MISSING' : 'AUDIENCE_UNKNOWN', 'audience');
  else if (!asked.includes(audience)) fails('AUDIENCE_NOT_ASKED', 'audience');
  const name = cell('name') === '' ? null : (Name.safeParse(cell('name')).data ?? fails('NAME_UNUSABLE', 'name'));
  const email = cell('email') === '' ? null : (Email.safeParse(cell('email')).data ?? fails('EMAIL_UNUSABLE', 'email'));
  const said = cell('language').toLowerCase();
  const tongue =
    said === '' ? null : (languages.get(said.replace(/[-_].*$/, '')) ?? fails('LANGUAGE_UNKNOWN', 'language'));
  if (mistakes.length > 0 || !audience) return { mistakes };
  return { person: { row, audience, name, email, language: tongue } };
}
