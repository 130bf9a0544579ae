import { respondentLimits } from '@peerway/assessment';
import { csvRows, decodedText, type TableFault, type TableRow } from '@peerway/table';
import { looksLikeXlsx, readXlsx } from '../table/read-xlsx.ts';

/** The rows of an uploaded table, to be read as often as needed, or why there are none. */
export interface RowsReading {
  readonly rows: () => Iterator<TableRow, TableFault | null | undefined>;
  readonly fault: TableFault | undefined;
  /** How the text was read; null for a workbook. */
  readonly encoding: string | null;
}

// An XLSX of 50,000 people unpacks to some 12 MB; reading it takes about half a second, and nothing else runs meanwhile.
const xlsxLimits = { bytes: 5_000_000, unpackedBytes: 12_000_000, rows: 50_000, columns: 50 };

/** Tells by its content what a file is, and reads the first sheet of a workbook or the whole of a CSV. */
export async function rowsOfTable(bytes: Uint8Array): Promise<RowsReading> {
  if (looksLikeXlsx(bytes)) {
    const sheets = await readXlsx(bytes, xlsxLimits);
    if ('code' in sheets) return failed(sheets);
    const rows = sheets[0]?.rows ?? [];
    return { rows: () => rows[Symbol.iterator](), fault: undefined, encoding: null };
  }
  const decoded = decodedText(bytes);
  if ('code' in decoded) return failed({ code: decoded.code, row: null, detail: '' });
  return { rows: () => csvRows(decoded.text, respondentLimits), fault: undefined, encoding: decoded.encoding };
}

function failed(fault: TableFault): RowsReading {
  return { rows: () => [][Symbol.iterator](), fault, encoding: null };
}
