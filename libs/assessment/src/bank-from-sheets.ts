import type { BankFileFinding, BankReading } from './bank-file.ts';
import { bankOfFile } from './bank-of-file.ts';
import { placesOf } from './bank-file-places.ts';
import { bankColumns } from './bank-sheets.ts';
import { aboutOfRows, dimensionOf, levelsOf, questionOf, weightsOf } from './bank-rows.ts';
import { type SheetOfFile, type SheetRow, sheetRows } from './sheet-rows.ts';

/**
 * Reads a bank from the sheets that `bankSheets` makes: all of it, or everything that is wrong with it, by sheet, row and
 * column. Sheets go by their names and columns by their headings, in any order; other sheets and columns are left alone.
 *
 * @example
 * bankFromSheets([]).findings.map(({ code }) => code)[0]; // => 'SHEET_MISSING'
 */
export function bankFromSheets(sheets: readonly SheetOfFile[]): BankReading {
  const findings: BankFileFinding[] = [];
  const about = sheetRows(sheets, 'Bank', bankColumns.bank, findings);
  const dimensions = sheetRows(sheets, 'Dimensions', bankColumns.dimensions, findings);
  const questions = sheetRows(sheets, 'Questions', bankColumns.questions, findings);
  const levels = sheetRows(sheets, 'Levels', bankColumns.levels, findings);
  const weights = sheetRows(sheets, 'Pattern weights', ['Question'], findings);
  if (findings.length > 0) return { findings };
  refuseDangling(questions.rows, { dimensions: dimensions.rows, levels: levels.rows, weights: weights.rows });
  for (const { rows } of [dimensions, questions]) byKey(rows, 'Id');
  const told = { levels: byKey(levels.rows, 'Question'), weights: byKey(weights.rows, 'Question') };
  const said = aboutOfRows(about.rows);
  const patterns = said.patterns.map(({ id }) => id).filter((id) => weights.header.includes(id));
  const questionsOf = Map.groupBy(questions.rows, (row) => row.text('Dimension').trim());
  const bank = {
    ...said,
    dimensions: dimensions.rows.map((row) => {
      const id = row.text('Id').trim();
      const own = questionsOf.get(id) ?? [];
      return {
        ...dimensionOf(row),
        questions: own.map((each) => ({
          ...questionOf(each),
          levels: levelsOf(told.levels.get(each.text('Id').trim())),
          patternWeights: weightsOf(told.weights.get(each.text('Id').trim()), patterns),
        })),
      };
    }),
  };
  if (findings.length > 0) return { findings };
  const places = placesOf({
    about: about.rows,
    dimensions: dimensions.rows,
    questions: questions.rows,
    levels: levels.rows,
    weights: weights.rows,
  });
  return bankOfFile(bank, places);
}

function byKey(rows: readonly SheetRow[], column: string): ReadonlyMap<string, SheetRow> {
  const found = new Map<string, SheetRow>();
  for (const row of rows) {
    const id = row.text(column).trim();
    if (found.has(id)) row.fault('DUPLICATE_ID', column, id);
    found.set(id, row);
  }
  return found;
}

interface Referring {
  readonly dimensions: readonly SheetRow[];
  readonly levels: readonly SheetRow[];
  readonly weights: readonly SheetRow[];
}

function refuseDangling(questions: readonly SheetRow[], { dimensions, levels, weights }: Referring): void {
  const knownDimensions = new Set(dimensions.map((row) => row.text('Id').trim()));
  const knownQuestions = new Set(questions.map((row) => row.text('Id').trim()));
  for (const row of questions) {
    const dimension = row.text('Dimension').trim();
    if (!knownDimensions.has(dimension)) row.fault('DANGLING_DIMENSION', 'Dimension', dimension);
  }
  for (const row of [...levels, ...weights]) {
    const question = row.text('Question').trim();
    if (!knownQuestions.has(question)) row.fault('DANGLING_QUESTION', 'Question', question);
  }
}
