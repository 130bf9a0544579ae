import { inject } from '@angular/core';
import type { EstimateSheet } from '@peerway/business-case';
import { csvTable, decodedText } from '@peerway/table';
import { fileSender } from '../graphql/send-file.ts';
import { CaseState } from './case-state.ts';

/** A file as it was read: its sheets, or why there are none. */
export interface ValuesFile {
  readonly name: string;
  readonly sheets: readonly EstimateSheet[];
  readonly fault: { readonly code: string; readonly detail: string } | null;
  /** Whether it was read as a text of an old Windows, by guessing. */
  readonly isOld: boolean;
}

const mostBytes = 5_000_000;
const limits = { characters: mostBytes, rows: 5_000, columns: 60 };
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the function that reads files of values: a text here, a workbook by the server. Call it where `inject` works. */
export function valuesFileReader(): (file: File) => Promise<ValuesFile> {
  const send = fileSender();
  const state = inject(CaseState);
  return async (file) => {
    const failed = (code: string): ValuesFile => ({
      ...{ name: file.name, sheets: [], isOld: false, fault: { code, detail: '' } },
    });
    if (file.size === 0) return failed('FILE_EMPTY');
    if (file.size > mostBytes) return failed('FILE_TOO_LARGE');
    const bytes = new Uint8Array(await file.arrayBuffer());
    // A zip file, as a workbook is, whatever it is called.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      const url = `/api/engagements/${state.engagement()}/business-case/table`;
      const read = (await send(url, file, { type: workbook })) as Pick<ValuesFile, 'sheets' | 'fault'>;
      return { ...read, name: file.name, isOld: false };
    }
    const decoded = decodedText(bytes);
    if ('code' in decoded) return failed(decoded.code);
    const table = csvTable(decoded.text, limits);
    if ('code' in table) return failed(table.code);
    const rows = [{ row: 1, cells: table.header }, ...table.rows];
    const isOld = decoded.encoding === 'windows-1252';
    return { name: file.name, sheets: [{ name: '', rows }], fault: null, isOld };
  };
}
