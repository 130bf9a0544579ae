import { describe, expect, it } from 'vitest';
import { valueImportSentence } from '../../../apps/web/src/app/business-case/value-import-words.ts';

/** Everything that reading a file of values may find. */
const codes = ['FILE_EMPTY', 'FILE_TOO_LARGE', 'UNPACKS_TOO_LARGE', 'NOT_XLSX', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS']
  .concat(['ENCODING_BROKEN', 'QUOTES_BROKEN', 'COLUMN_MISSING', 'COLUMN_REPEATED', 'PARAMETER_MISSING'])
  .concat(['PARAMETER_UNKNOWN', 'PARAMETER_AMBIGUOUS', 'USE_CASE_UNKNOWN', 'UNIT_DIFFERS', 'LIKELY_MISSING'])
  .concat(['END_MISSING', 'POINTS_FALL', 'NUMBER_UNREADABLE', 'NUMBER_AMBIGUOUS', 'VALUE_UNUSABLE', 'DAY_UNREADABLE'])
  .concat(['DAY_TO_COME', 'NEITHER_YES_NOR_NO', 'TEXT_UNUSABLE', 'ESTIMATE_REPEATED']);

describe('what is wrong with a file of values', () => {
  it.each(codes)('is said in a sentence: %s', (code) => {
    expect(valueImportSentence({ code, detail: '7' })).toMatch(/^[A-Z“].* .*\.$/);
  });

  it('names the row in which a figure stands already', () => {
    expect(valueImportSentence({ code: 'ESTIMATE_REPEATED', detail: '7' })).toContain('row 7');
  });
});
