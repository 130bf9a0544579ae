import { csvOf, type CsvForm, type WrittenCell } from '@peerway/table';
import { headings } from './cases-as-csv.ts';

/**
 * The id of the example in the template: whatever stands in its row, nothing of it is taken.
 *
 * @example
 * exampleCaseId; // => 'example-only-is-not-imported'
 */
export const exampleCaseId = 'example-only-is-not-imported';

const roomFor = { outcomes: 3, lessons: 3, copy: 2, avoid: 2, sources: 3 };

const example: Readonly<Record<string, WrittenCell>> = {
  id: exampleCaseId,
  title: 'Example AG: large files between three plants (this row shows how, and is not imported)',
  organization: 'Example AG',
  industry: 'manufacturing',
  place: 'Austria and Czechia',
  regions: 'europe',
  'organization size': 'mid-size',
  'start year': 2021,
  'end year': 2023,
  status: 'replaced',
  'status as of': 2024,
  'status basis': 'seen',
  'status reason': 'A faster line made the central server good enough.',
  patterns: 'file-sync; internal-sharing',
  levers: 'operational-efficiency; cost',
  constraints: 'low-bandwidth-sites; nat-or-firewall',
  'reading basis': 'ourReading',
  problem: 'Drawings took half a day to reach the other plants.',
  approach: 'The plants passed the drawings on to each other instead of fetching each from the server.',
  'outcome 1 metric': 'Time until all plants have a drawing',
  'outcome 1 value': 'under 1',
  'outcome 1 unit': 'hour',
  'outcome 1 baseline': 'half a day',
  'outcome 1 basis': 'seen',
  'outcome 1 sources': '1',
  'outcome 2 metric': 'Load of the line',
  'outcome 2 value': 'about half',
  'outcome 2 basis': 'recalled',
  'outcome 2 note': 'Nobody wrote it down at the time.',
  'lesson 1 area': 'technology',
  'lesson 1 text': 'Measure the line first: it was the cheaper thing to change.',
  'lesson 1 sources': '1; 2',
  'copy 1': 'Try it with one kind of file for a month.',
  'avoid 1': 'Starting without an agreement on who owns the copies.',
  'advice basis': 'ourReading',
  'source 1 title': 'Report on the first year',
  'source 1 publisher': 'Example AG',
  'source 1 year': 2022,
  'source 1 url': 'https://example.org/report',
  'source 1 basis': 'seen',
  'source 1 supports': 'The times before and after',
  'source 2 title': 'Talk with the head of IT',
  'source 2 publisher': 'Example AG',
  'source 2 year': 2024,
  'source 2 basis': 'seen',
  'source 2 supports': 'Why it was replaced',
};

/**
 * A table to be filled in with a spreadsheet: the headings, and an example that importing passes over. More items fit by adding
 * columns of the next number, such as "outcome 4 metric".
 *
 * @example
 * caseTemplate().split('\r\n').length; // => 3
 */
export function caseTemplate(form: Partial<CsvForm> = {}): string {
  const header = headings((list) => roomFor[list]);
  return csvOf([header, header.map((heading) => example[heading] ?? null)], { byteOrderMark: true, ...form });
}
