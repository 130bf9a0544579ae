import { type BankDraft, type BankReading, bankFromJson, bankFromSheets, bankSheets } from '@peerway/assessment';
import { decodedText, type TableFault } from '@peerway/table';
import { looksLikeXlsx, readXlsx, type XlsxLimits } from '../../table/read-xlsx.ts';
import { writeXlsx } from '../../table/write-xlsx.ts';

/** How large a file may be that is taken for a bank. Five hundred questions make about 1.5 MB of JSON. */
export const bankFileLimits: XlsxLimits = { bytes: 5_000_000, unpackedBytes: 15_000_000, rows: 2_000, columns: 60 };

/** The forms in which a bank goes out and comes in. */
export type BankForm = 'xlsx' | 'json';

/** Reads a bank from a file, whose form its content says and not its name. */
export async function readBankFile(bytes: Uint8Array): Promise<BankReading> {
  if (looksLikeXlsx(bytes)) {
    const sheets = await readXlsx(bytes, bankFileLimits);
    return 'code' in sheets ? refused(sheets) : bankFromSheets(sheets);
  }
  const decoded = decodedText(bytes);
  return 'code' in decoded ? refused({ code: 'NOT_A_BANK', row: null, detail: '' }) : bankFromJson(decoded.text);
}

function refused({ code, row, detail }: TableFault): BankReading {
  return { findings: [{ code, sheet: null, row, column: null, detail }] };
}

/** Writes a bank as a file. */
export async function writeBankFile(bank: BankDraft, form: BankForm): Promise<Buffer> {
  if (form === 'json') return Buffer.from(`${JSON.stringify(bank, undefined, 2)}\n`, 'utf8');
  return writeXlsx(bankSheets(bank));
}
