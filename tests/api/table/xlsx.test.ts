import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unguarded } from '@peerway/table';
import { readXlsx, type XlsxLimits } from '../../../apps/api/src/table/read-xlsx.ts';
import { writeXlsx } from '../../../apps/api/src/table/write-xlsx.ts';

const limits: XlsxLimits = { bytes: 1_000_000, unpackedBytes: 5_000_000, rows: 100, columns: 10 };

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readXlsx(bytes, limits);
  if ('code' in read) throw new Error(read.code);
  return read[0]?.rows.map(({ cells }) => cells) ?? [];
}

/** The parts of a good workbook, to be spoiled. */
async function parts(): Promise<Record<string, Uint8Array>> {
  return unzipSync(await writeXlsx([{ name: 'People', rows: [['audience'], ['team']] }]));
}

describe('a workbook', () => {
  it('comes back as it was written, sheet by sheet', async () => {
    const bytes = await writeXlsx([
      {
        name: 'Questions',
        rows: [
          ['id', 'weight'],
          ['network', -0.5],
          ['', null],
          ['Ä & <b>', 1.234],
        ],
      },
      { name: 'Questions', rows: [['one']] },
    ]);
    expect(await readXlsx(bytes, limits)).toMatchObject([
      {
        name: 'Questions',
        rows: [
          { row: 1, cells: ['id', 'weight'] },
          { row: 2, cells: ['network', '-0.5'] },
          { row: 3, cells: ['', ''] },
          { row: 4, cells: ['Ä & <b>', '1.2340'] },
        ],
      },
      { name: 'Questions 2', rows: [{ row: 1, cells: ['one'] }] },
    ]);
  });

  it('holds texts that look like formulas as defused texts, and negative numbers as numbers', async () => {
    const bytes = await writeXlsx([{ name: 'A', rows: [['=cmd()', '+1', '-1', '@x', -1]] }]);
    const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('<v>-1</v>');
    expect(await rowsOf(bytes)).toEqual([["'=cmd()", "'+1", "'-1", "'@x", '-1']]);
  });

  it('takes any text in any cell', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, async (cell) => {
        const [[read = ''] = []] = await rowsOf(await writeXlsx([{ name: cell, rows: [[cell]] }]));
        expect(read).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/);
        if (!/[\0-\x1f\ufffe\uffff]/.test(cell) && cell.isWellFormed() && cell.trim() === cell)
          expect(unguarded(read)).toBe(cell);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the words that an object of JavaScript has from the start, and what would be read as a sign by its number', async () => {
    const words = ['constructor', '__proto__', 'toString', 'code', '_x003D_1+1'];
    expect(await rowsOf(await writeXlsx([{ name: 'A', rows: [words, words] }]))).toEqual([words, words]);
  });

  it('is refused when it is something else', async () => {
    for (const bytes of [
      new Uint8Array(),
      strToU8('audience;name\nteam;Ada'),
      strToU8('PK\u0003\u0004 and then nothing that a zip file has'),
      zipSync({ 'readme.txt': strToU8('no workbook') }),
      zipSync({ ...(await parts()), 'xl/workbook.xml': strToU8('<html>') }),
    ])
      expect(await readXlsx(bytes, limits)).toMatchObject({ code: 'NOT_XLSX' });
  });

  it('is refused unread when it would unpack to more than the limit, or packs too well', async () => {
    const huge = zipSync({ ...(await parts()), 'xl/worksheets/sheet2.xml': new Uint8Array(6_000_000) });
    expect(huge.length).toBeLessThan(20_000);
    expect(await readXlsx(huge, limits)).toMatchObject({ code: 'UNPACKS_TOO_LARGE' });
    const dense = zipSync({ ...(await parts()), 'xl/media/picture.bin': new Uint8Array(900_000) });
    expect(await readXlsx(dense, limits)).toMatchObject({ code: 'UNPACKS_TOO_LARGE' });
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)]));
    expect(await readXlsx(zipSync({ ...(await parts()), ...many }), limits)).toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
    });
  });

  it('is not believed when it says that a part is smaller than it is', async () => {
    const bytes = zipSync({ ...(await parts()), 'xl/worksheets/sheet2.xml': new Uint8Array(3_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // In every entry of the central directory the unpacked size stands at 24.
    for (let at = 0; at < bytes.length - 28; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 10, true);
    const read = await readXlsx(bytes, limits);
    expect('code' in read ? read.code : read[0]?.name).toBe('People');
  });

  it('is refused when it has more rows or columns than asked for, or is larger than the limit', async () => {
    const rows = await writeXlsx([{ name: 'A', rows: Array.from({ length: 102 }, () => ['x']) }]);
    expect(await readXlsx(rows, limits)).toMatchObject({ code: 'TOO_MANY_ROWS' });
    const columns = await writeXlsx([{ name: 'A', rows: [Array.from({ length: 11 }, () => 'x')] }]);
    expect(await readXlsx(columns, limits)).toMatchObject({ code: 'TOO_MANY_COLUMNS' });
    expect(await readXlsx(new Uint8Array(1_000_001), limits)).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
