import { csvRows, decodedText, type TableFault, type TableRow } from '@peerway/table';
import { looksLikeXlsx, type ReadSheet, readXlsx, type XlsxLimits } from './read-xlsx.ts';

/** What a table in a file holds, or why it cannot be read. */
export interface SheetsRead {
  readonly sheets: readonly ReadSheet[];
  readonly fault: TableFault | null;
}

/** Sheets beyond these are not looked at: what is to be read stands among the first. */
const mostSheets = 20;

/** Tells by its content what a file is, and reads its sheets; a CSV is one sheet. */
export async function sheetsOfTable(bytes: Uint8Array, limits: XlsxLimits): Promise<SheetsRead> {
  if (looksLikeXlsx(bytes)) {
    const sheets = await readXlsx(bytes, limits);
    return 'code' in sheets ? failed(sheets) : { sheets: sheets.slice(0, mostSheets), fault: null };
  }
  const decoded = decodedText(bytes);
  return 'code' in decoded ? failed({ code: decoded.code, row: null, detail: '' }) : sheetOfText(decoded.text, limits);
}

function sheetOfText(text: string, { bytes: characters, rows: most, columns }: XlsxLimits): SheetsRead {
  const rows: TableRow[] = [];
  const reading = csvRows(text, { characters, rows: most, columns });
  for (let next = reading.next(); ; next = reading.next()) {
    if (!next.done) rows.push(next.value);
    else return next.value ? failed(next.value) : { sheets: [{ name: '', rows }], fault: null };
  }
}

function failed(fault: TableFault): SheetsRead {
  return { sheets: [], fault };
}
