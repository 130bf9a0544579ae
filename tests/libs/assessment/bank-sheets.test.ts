import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type BankDraft, bankFromJson, bankFromSheets, bankSheets } from '@peerway/assessment';
import { guarded, writtenNumber } from '@peerway/table';
import { anyBank, draftOf } from './any-bank-edit.ts';

/** What a workbook gives back of what was written: texts defused, numbers as text. */
function readBack(bank: BankDraft) {
  return bankSheets(bank).map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, place) => ({
      row: place + 1,
      cells: cells.map((cell) => (typeof cell === 'number' ? writtenNumber(cell) : guarded(String(cell ?? '')))),
    })),
  }));
}

const whole = draftOf();
const codesOf = (reading: ReturnType<typeof bankFromSheets>) =>
  'findings' in reading
    ? reading.findings.map(({ code, sheet, row, column }) => [code, sheet, row, column].join(' | '))
    : [];

/** The sheets of a whole bank with one cell changed. */
function withCell(sheet: string, row: number, column: string, cell: string) {
  return readBack(whole).map((each) => {
    if (each.name !== sheet) return each;
    const at = each.rows[0]!.cells.indexOf(column);
    return {
      ...each,
      rows: each.rows.map((line) => (line.row === row ? { ...line, cells: line.cells.with(at, cell) } : line)),
    };
  });
}

describe('a bank that goes out and comes in again', () => {
  it('is the same, as sheets and as JSON', () => {
    fc.assert(
      fc.property(
        anyBank.filter((bank) => !('findings' in bankFromJson(JSON.stringify(bank)))),
        (bank) => {
          expect(bankFromSheets(readBack(bank))).toEqual({ bank });
          expect(bankFromJson(JSON.stringify(bank))).toEqual({ bank });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('may have its sheets and columns in another order, and more of them', () => {
    const shuffled = readBack(whole)
      .toReversed()
      .map(({ name, rows }) => ({
        name,
        rows: rows.map(({ row, cells }) => ({ row, cells: ['note', ...cells.toReversed()] })),
      }));
    expect(bankFromSheets([{ name: 'My notes', rows: [] }, ...shuffled])).toEqual({ bank: whole });
  });
});

const conditional = readBack(whole)[0]!.rows.find(({ cells }) => cells[0] === 'threshold conditionalScore')!.row;

describe('a file that is no bank is told by sheet, row and column', () => {
  it.each([
    ['DANGLING_DIMENSION | Questions | 3 | Dimension', withCell('Questions', 3, 'Dimension', 'no-such')],
    ['DUPLICATE_ID | Questions | 3 | Id', withCell('Questions', 3, 'Id', whole.dimensions[0]!.questions[0]!.id)],
    ['DANGLING_QUESTION | Levels | 4 | Question', withCell('Levels', 4, 'Question', 'no-such')],
    ['UNKNOWN_AUDIENCE | Questions | 2 | Audiences', withCell('Questions', 2, 'Audiences', 'it, martians')],
    ['NUMBER_UNREADABLE | Questions | 5 | Weight', withCell('Questions', 5, 'Weight', 'heavy')],
    ['NUMBER_AMBIGUOUS | Dimensions | 2 | Target', withCell('Dimensions', 2, 'Target', '3,500')],
    ['NUMBER_MISSING | Dimensions | 2 | Target', withCell('Dimensions', 2, 'Target', '')],
    ['EMPTY_TEXT | Levels | 2 | Level 3', withCell('Levels', 2, 'Level 3', '')],
    ['OUT_OF_RANGE | Pattern weights | 2 | payments', withCell('Pattern weights', 2, 'payments', '7')],
    ['SHEET_MISSING | Levels |  | ', readBack(whole).filter(({ name }) => name !== 'Levels')],
    ['COLUMN_MISSING | Questions | 1 | Weight', withCell('Questions', 1, 'Weight', 'Gewicht')],
    [`THRESHOLDS_CONTRADICT | Bank | ${conditional} | Value`, withCell('Bank', conditional, 'Value', '99')],
  ])('%s', (told, sheets) => expect(codesOf(bankFromSheets(sheets))).toContain(told));

  it('all weights 0 is told, and nothing is read', () => {
    const sheets = readBack(whole).map((each) =>
      each.name === 'Dimensions'
        ? {
            ...each,
            rows: each.rows.map((line) => (line.row === 1 ? line : { ...line, cells: line.cells.with(3, '0') })),
          }
        : each,
    );
    const reading = bankFromSheets(sheets);
    expect(codesOf(reading)).toContain('WEIGHTS_ZERO | Bank |  | Value');
    expect(reading).not.toHaveProperty('bank');
  });

  it('a decimal comma is a decimal comma', () => {
    expect(bankFromSheets(withCell('Dimensions', 2, 'Target', '3,5'))).toEqual({ bank: whole });
  });
});

describe('JSON that is no bank', () => {
  it.each([
    ['NOT_JSON', '{'],
    ['TOO_DEEP', '['.repeat(200_000)],
    ['WRONG_KIND', 'null'],
    ['MISSING', '{}'],
    ['WRONG_KIND', JSON.stringify({ ...whole, dimensions: [null] })],
    ['WRONG_KIND', JSON.stringify({ ...whole, dimensions: [{ ...whole.dimensions[0], weight: '3' }] })],
    ['TEXT_UNFIT', JSON.stringify({ ...whole, basis: 'x\u202ey' })],
    ['TEXT_UNFIT', JSON.stringify({ ...whole, basis: 'x'.repeat(3_000) })],
  ])('%s', (code, text) => {
    const reading = bankFromJson(text);
    expect('findings' in reading && reading.findings.map((each) => each.code)).toContain(code);
  });

  it('cannot reach the prototype of anything', () => {
    const text = JSON.stringify(whole).replace(
      '{',
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},',
    );
    expect(bankFromJson(text)).toEqual({ bank: whole });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
