import type { BankDraft } from './bank-draft.ts';

/** What is wrong in a file that holds a bank, and where: the sheet, its row, the heading of the column. Null where there is none. */
export interface BankFileFinding {
  readonly code: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly detail: string;
}

/** A bank that a file holds, or everything that keeps it from being one. Never a part of it. */
export type BankReading = { readonly bank: BankDraft } | { readonly findings: readonly BankFileFinding[] };
