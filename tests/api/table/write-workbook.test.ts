import type { Workbook, WorkbookCell } from '@peerway/table';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readXlsx as readTable } from '../../../apps/api/src/table/read-xlsx.ts';
import { writeWorkbook } from '../../../apps/api/src/table/write-workbook.ts';
import { recalculated } from '../../support/recalculated.ts';

const INSTALL_MS = 600_000;

function workbook(rows: readonly (readonly (WorkbookCell | null)[])[], more: Partial<Workbook> = {}): Workbook {
  const around = { name: 'Sums', widths: [20, 12], frozen: { rows: 1, columns: 0 }, filterRow: null };
  return { sheets: [{ ...around, rows }], names: [], ...more };
}

async function textsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readTable(bytes, { bytes: 1e6, unpackedBytes: 1e7, rows: 99, columns: 9 });
  if ('code' in read) throw new Error(read.code);
  return read[0]?.rows.map(({ cells }) => cells) ?? [];
}

it(
  'writes formulas that another program computes anew, by names and places',
  async () => {
    const rows = [
      [{ value: 'share' }, { value: 0.25, format: 'share' as const }],
      [{ value: 'sum' }, { value: 0, formula: 'SUM(B1:B1) * case.devices' }, { value: 400 }],
      [{ value: 'none' }, { value: 'wrong', formula: 'IFERROR(1/0,"nothing to divide by")' }],
    ];
    const names = [{ name: 'case.devices', place: "'Sums'!$C$2" }];
    const [computed] = await recalculated([await writeWorkbook(workbook(rows, { names }), { values: 'left out' })]);
    expect(computed?.get('Sums')?.map((cells) => cells[1])).toEqual([0.25, 100, 'nothing to divide by']);
  },
  INSTALL_MS,
);

it('keeps the value of each formula for programs that compute nothing, unless it is left out', async () => {
  const book = workbook([[{ value: 'sum' }, { value: 12.5, formula: '5*2.5' }]]);
  expect(await textsOf(await writeWorkbook(book, { values: 'kept' }))).toEqual([['sum', '12.5']]);
  const { sheets } = await readXlsx(await writeWorkbook(book, { values: 'left out' }));
  expect(sheets[0]?.rows[0]?.[1] ?? null).toBeNull();
});

it('makes no formula of a text, and keeps days, yes and no, and negative numbers as what they are', async () => {
  const hostile = ['=cmd()', '+1', '-1', '@x', "'=1", '＝1', '\t=1'];
  const cells = hostile.map((value) => ({ value }));
  const others = [{ value: { day: '2026-02-28' }, format: 'day' as const }, { value: true }, { value: -1.5 }];
  const bytes = await writeWorkbook(workbook([cells, others]), { values: 'kept' });
  expect(Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString()).not.toMatch(/<f[ >]/);
  const [texts, rest] = await textsOf(bytes);
  expect(texts).toEqual(hostile.map((text) => `'${text}`));
  expect(rest?.slice(0, 3)).toEqual(['2026-02-28', 'yes', '-1.5']);
});

it('takes any text in any cell, also the words that an object of JavaScript has from the start', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('constructor', '__proto__', 'toString', '_x0041_', ']]>', '&amp;', 'x'.repeat(40_000)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const [[read = ''] = []] = await textsOf(await writeWorkbook(workbook([[{ value }]]), { values: 'kept' }));
      expect(read).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/);
      if (
        !/[\0-\x1f\ufffe\uffff]/.test(value) &&
        value.isWellFormed() &&
        value.trim() === value &&
        /^[^=+\-@'\uff1d\uff0b\uff0d\uff20]/.test(value)
      )
        expect(read).toBe(value.slice(0, 32_767));
    }),
    { numRuns: 80 },
  );
});
