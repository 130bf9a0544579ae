import { cellPlace, columnLetters, type WorkbookCell, type WorkbookSheet } from '@peerway/table';
import type { CaseParameter } from '../case-model.ts';
import { type CaseLayout, firstRows } from './case-layout.ts';
import { headings, live, said } from './sheet-cells.ts';

/** The column of the likely values on the sheet of scenarios; those of the scenarios follow. */
export const SCENARIO_LIKELY = 5;

/**
 * The sheet of parameters, one row each. It can be changed and imported again: what the portal reads of it has its own columns,
 * and the last one computes the value in use.
 */
export function parametersSheet(layout: CaseLayout, values: readonly (number | null)[] | null): WorkbookSheet {
  const { model, words } = layout;
  const texts = [words.useCase, words.label, words.name, words.unit, words.low, words.likely, words.high, words.source];
  const head = headings([...texts, words.owner, words.date, words.confirmed, words.whereToGetIt]);
  if (values) head.push(said(words.inUse, 'heading'));
  const rows = model.parameters.map((parameter, at) => {
    const cells = parameterCells(parameter, layout);
    if (values) cells.push(valueInUse(layout, at, values[at] ?? null));
    return cells;
  });
  return {
    name: words.parameters,
    widths: [30, 44, 28, 20, 12, 12, 12, 34, 20, 12, 12, 44, 16],
    rows: [head, ...rows],
    frozen: { rows: 1, columns: 3 },
    filterRow: 1,
  };
}

/** A unit with the currency of the case in it. */
export function shownUnit(unit: string, currency: string): string {
  return unit.replaceAll(/\bmoney\b/g, currency);
}

function parameterCells(parameter: CaseParameter, { model, words, useCaseName }: CaseLayout): (WorkbookCell | null)[] {
  const { estimate } = parameter;
  const point = (value: number | null): WorkbookCell => ({ value, format: 'decimal', look: 'input' });
  return [
    said(useCaseName(parameter.useCase)),
    said(parameter.label),
    said(parameter.name),
    said(shownUnit(parameter.unit, model.settings.currency)),
    point(estimate?.low ?? null),
    point(estimate?.likely ?? null),
    point(estimate?.high ?? null),
    said(estimate?.source ?? null, 'input'),
    said(estimate?.owner ?? null, 'input'),
    estimate?.date ? { value: { day: estimate.date }, format: 'day', look: 'input' } : null,
    said(estimate === null ? null : estimate.confirmed ? words.yes : words.no, 'input'),
    said(parameter.whereToGetIt, 'note'),
  ];
}

/** The value of the scenario that the settings name; without one an empty text, which counts as no number. */
function valueInUse({ model, words, setting }: CaseLayout, at: number, value: number | null): WorkbookCell {
  const row = firstRows.scenarios + at;
  const from = cellPlace(words.scenarios, row, SCENARIO_LIKELY);
  const last = `$${columnLetters(SCENARIO_LIKELY + model.scenarios.length)}$${row}`;
  return live(`INDEX(${from}:${last},1,${setting('scenario')}+1)`, value ?? '', 'decimal', 'total');
}
