import type { BankFileFinding } from './bank-file.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Says of a place in a bank, such as "question:net-1.levels.3", where in the file it stands. */
export type PlaceInFile = (at: string) => Pick<BankFileFinding, 'sheet' | 'row' | 'column'>;

/** In a JSON file a place is its own name. */
export const placeInJson: PlaceInFile = (at) => ({ sheet: null, row: null, column: at });

const headings: Readonly<Record<string, string>> = {
  id: 'Id',
  name: 'Name',
  description: 'Description',
  weight: 'Weight',
  weightReason: 'Reason for the weight',
  target: 'Target',
  targetReason: 'Reason for the target',
  basis: 'Basis',
  text: 'Question',
  whyItMatters: 'Why it matters',
  audiences: 'Audiences',
  evidenceToAsk: 'Evidence to ask for',
  groundedIn: 'Grounded in',
  'recommendation.action': 'Action',
  'recommendation.appliesWhenLevelAtMost': 'Applies up to level',
  'recommendation.effortPersonWeeks.optimistic': 'Weeks, optimistic',
  'recommendation.effortPersonWeeks.likely': 'Weeks, likely',
  'recommendation.effortPersonWeeks.pessimistic': 'Weeks, pessimistic',
  'recommendation.effortPersonWeeks': 'Weeks, likely',
  'recommendation.ownerRole': 'Led by',
  'recommendation.expectedLiftLevels': 'Lift in levels',
  'recommendation.basis': 'Basis of the action',
};

interface Rows {
  readonly about: readonly SheetRow[];
  readonly dimensions: readonly SheetRow[];
  readonly questions: readonly SheetRow[];
  readonly levels: readonly SheetRow[];
  readonly weights: readonly SheetRow[];
}

/** Where the places of a bank stand in its workbook. */
export function placesOf({ about, dimensions, questions, levels, weights }: Rows): PlaceInFile {
  const rowOf = (rows: readonly SheetRow[], column: string, id: string): number | null =>
    rows.findLast((row) => row.text(column).trim() === id)?.row ?? null;
  return (at) => {
    const [, kind, id = '', field = ''] = /^(dimension|question):([^.]*)\.?(.*)$/.exec(at) ?? [];
    if (kind === 'dimension')
      return { sheet: 'Dimensions', row: rowOf(dimensions, 'Id', id), column: headings[field] ?? 'Id' };
    if (kind === 'question') {
      const [first, second = ''] = field.split('.');
      if (first === 'levels')
        return {
          sheet: 'Levels',
          row: rowOf(levels, 'Question', id),
          column: second === '' ? null : `Level ${second}`,
        };
      if (first === 'patternWeights')
        return { sheet: 'Pattern weights', row: rowOf(weights, 'Question', id), column: second };
      return {
        sheet: 'Questions',
        row: rowOf(questions, 'Id', id),
        column: headings[field] ?? headings[first ?? ''] ?? 'Id',
      };
    }
    const wanted = at.replace(/^thresholds\./, 'threshold ').replace(/^(pattern|model):/, '$1 ');
    return { sheet: 'Bank', row: rowOf(about, 'Field', wanted), column: 'Value' };
  };
}
