import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { quietly } from '../../scripts/command.ts';
import { libreOffice } from '../../scripts/libre-office.ts';

const CONVERT_MS = 120_000;

/** What every cell of a workbook shows, by sheet, row and column, after LibreOffice has computed its formulas. */
export type Recalculated = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** Lets LibreOffice compute workbooks; installs one when there is none. */
export async function recalculated(files: readonly Uint8Array[]): Promise<readonly Recalculated[]> {
  const office = await libreOffice();
  const home = mkdtempSync(path.join(os.tmpdir(), 'peerway-sheets-'));
  try {
    const names = files.map((bytes, at) => {
      const name = path.join(home, `case-${at}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    // A profile of its own: one LibreOffice refuses to start beside another of the same profile.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(home, 'profile')).href}`;
    const form = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(home, 'computed')];
    const done = await quietly(office, [profile, '--headless', ...form, ...names], { timeout: CONVERT_MS });
    if (done.code !== 0) throw new Error(`LibreOffice ended with ${done.code}: ${done.complaints || done.printed}`);
    return await Promise.all(names.map((name) => sheetsOf(path.join(home, 'computed', path.basename(name)))));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function sheetsOf(file: string): Promise<Recalculated> {
  const { sheets } = await readXlsx(readFileSync(file));
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}
