import { expect, it } from 'vitest';
import { csvOf } from '../../../apps/web/src/app/charts/chart-table.ts';

it('writes a row a line, with quotes around what holds a comma, a quotation mark or a line break', () => {
  const csv = csvOf({
    columns: ['Dimension', 'Mean'],
    rows: [
      ['Skills, and "culture"', 2.9],
      ['Two\nlines', null],
    ],
  });
  expect(csv).toBe('Dimension,Mean\r\n"Skills, and ""culture""",2.9\r\n"Two\nlines",\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('defuses %j, which a spreadsheet would run', (cell) => {
  expect(csvOf({ columns: ['a'], rows: [[cell]] })).toBe(`a\r\n'${cell}\r\n`);
});

it('defuses a carriage return in front, inside its quotes', () => {
  expect(csvOf({ columns: ['a'], rows: [['\r=1']] })).toBe('a\r\n"\'\r=1"\r\n');
});

it('leaves negative numbers numbers', () => {
  expect(csvOf({ columns: ['a'], rows: [[-1.5]] })).toBe('a\r\n-1.5\r\n');
});
