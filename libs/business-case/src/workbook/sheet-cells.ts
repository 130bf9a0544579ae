import type { WorkbookCell, WorkbookFormat, WorkbookLook, WorkbookValue } from '@peerway/table';

/** A cell that says something. */
export function said(value: WorkbookValue, look?: WorkbookLook): WorkbookCell {
  return look === undefined ? { value } : { value, look };
}

/** A number that somebody may change. */
export function entered(value: WorkbookValue, format: WorkbookFormat): WorkbookCell {
  return { value, format, look: 'input' };
}

/** A cell that computes, with what it came to when the workbook was made. */
export function live(formula: string, value: WorkbookValue, format: WorkbookFormat, look?: WorkbookLook): WorkbookCell {
  return look === undefined ? { value, formula, format } : { value, formula, format, look };
}

/** A row of headings. */
export function headings(texts: readonly string[]): WorkbookCell[] {
  return texts.map((text) => said(text, 'heading'));
}
