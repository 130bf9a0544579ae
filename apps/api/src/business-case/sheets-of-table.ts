import { csvRows, decodedText, type TableFault, type TableRow } from '@peerway/table';
import { looksLikeXlsx, type ReadSheet, readXlsx, type XlsxLimits } from '../table/read-xlsx.ts';

/** What a file of parameters holds, or why it cannot be read. */
export interface SheetsRead {
  readonly sheets: readonly ReadSheet[];
  readonly fault: TableFault | null;
}

/** How large a file of parameters may be. A case of forty use cases has some 1,100 of them, on 300 kB. */
export const sheetLimits: XlsxLimits = { bytes: 5_000_000, unpackedBytes: 15_000_000, rows: 5_000, columns: 60 };
/** Sheets beyond these are not looked at: the parameters are among the first of what Peerway writes. */
const mostSheets = 20;

/** Tells by its content what a file is, and reads its sheets; a CSV is one sheet. */
export async function sheetsOfTable(bytes: Uint8Array): Promise<SheetsRead> {
  if (looksLikeXlsx(bytes)) {
    const sheets = await readXlsx(bytes, sheetLimits);
    return 'code' in sheets ? failed(sheets) : { sheets: sheets.slice(0, mostSheets), fault: null };
  }
  const decoded = decodedText(bytes);
  return 'code' in decoded ? failed({ code: decoded.code, row: null, detail: '' }) : sheetOfText(decoded.text);
}

function sheetOfText(text: string): SheetsRead {
  const { bytes: characters, rows: most, columns } = sheetLimits;
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
