import { foldText } from '@peerway/kernel';
import { unguarded } from '@peerway/table';

/** What a column of a table of estimates says. */
export type EstimateColumn =
  'useCase' | 'label' | 'name' | 'unit' | 'low' | 'likely' | 'high' | 'source' | 'owner' | 'date' | 'confirmed';

const headings: Readonly<Record<EstimateColumn, readonly string[]>> = {
  useCase: ['use case', 'anwendungsfall'],
  label: ['parameter', 'label', 'bezeichnung', 'what', 'was', 'description', 'beschreibung', 'kenngrosse', 'grosse'],
  name: ['name', 'name in formulas', 'name in formeln', 'key'],
  unit: ['unit', 'einheit'],
  low: ['low', 'minimum', 'min', 'lowest', 'niedrig', 'unten', 'tief'],
  likely: ['likely', 'most likely', 'value', 'expected', 'wahrscheinlich', 'wert', 'am wahrscheinlichsten', 'erwartet'],
  high: ['high', 'maximum', 'max', 'highest', 'hoch', 'oben'],
  source: ['source', 'quelle', 'herkunft'],
  owner: ['owner', 'responsible', 'eigentumer', 'verantwortlich', 'zustandig'],
  date: ['as of', 'date', 'day', 'stand', 'datum', 'tag'],
  confirmed: ['confirmed', 'bestatigt'],
};
const columnOf: ReadonlyMap<string, EstimateColumn> = new Map(
  (Object.keys(headings) as EstimateColumn[]).flatMap((column) =>
    headings[column].map((heading): [string, EstimateColumn] => [heading, column]),
  ),
);
const answers: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', 'x', '1', 'ja', 'j', 'wahr', 'confirmed', 'bestatigt'].map((word): [string, boolean] => [
    word,
    true,
  ]),
  ...['no', 'n', 'false', '', '0', '-', 'nein', 'falsch', 'assumption', 'annahme'].map((word): [string, boolean] => [
    word,
    false,
  ]),
]);
const wholeCase = new Set(['whole case', 'the whole case', 'ganzer business case', 'der ganze business case']);

/** Which column a heading means, in English or German; undefined for one that is not read. */
export function estimateColumn(heading: string): EstimateColumn | undefined {
  return columnOf.get(folded(heading));
}

/** What a cell says that is to be answered by yes or no; undefined for other words. */
export function confirmedBy(cell: string): boolean | undefined {
  return answers.get(folded(cell));
}

/** Whether a cell that is to name a use case means the whole case. */
export function meansWholeCase(cell: string): boolean {
  return wholeCase.has(folded(cell));
}

/** A text as headings and names are compared: small letters without accents, blanks as one. */
export function folded(text: string): string {
  return foldText(unguarded(text.trim())).replaceAll(/\s+/g, ' ').trim();
}
