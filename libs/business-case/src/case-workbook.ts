import type { Workbook } from '@peerway/table';
import { caseFlow } from './case-flow.ts';
import type { CaseModel } from './case-model.ts';
import { caseResult } from './case-result.ts';
import { likelyValue } from './driver-values.ts';
import type { NamedUseCase } from './parameter-named.ts';
import { scenarioValues } from './scenario-values.ts';
import { caseLayout } from './workbook/case-layout.ts';
import { caseWords, type WorkbookLanguage } from './workbook/case-words.ts';
import { cashFlowSheet } from './workbook/cash-flow-sheet.ts';
import { comparisonSheet } from './workbook/comparison-sheet.ts';
import { driversSheet } from './workbook/drivers-sheet.ts';
import { parametersSheet } from './workbook/parameters-sheet.ts';
import { phasingSheet } from './workbook/phasing-sheet.ts';
import { resultsSheet } from './workbook/results-sheet.ts';
import { scenariosSheet } from './workbook/scenarios-sheet.ts';
import { type CaseTitle, settingsSheet } from './workbook/settings-sheet.ts';

/** What a workbook needs to know beside the case itself. */
export interface WorkbookAround extends CaseTitle {
  readonly language: WorkbookLanguage;
  readonly useCases: readonly NamedUseCase[];
  /** The scenario that is shown first, by its place among the case's; null for the likely values. */
  readonly scenario: number | null;
}

/**
 * A business case as a workbook with live formulas: whoever changes a blue cell sees what follows, without the portal. Beside each
 * result stands what the portal computed, with the difference.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * const around = { engagement: 'Northlight', made: '2026-03-01', language: 'en', useCases: [], scenario: null };
 * caseWorkbook(model, around).sheets.length; // => 8
 */
export function caseWorkbook(model: CaseModel, around: WorkbookAround): Workbook {
  const layout = caseLayout(model, around.useCases, caseWords[around.language]);
  const scenario = model.scenarios[around.scenario ?? -1];
  const shown = scenario === undefined ? 0 : (around.scenario ?? -1) + 1;
  const valueOf = scenario === undefined ? likelyValue : scenarioValues(model, scenario);
  const shownValues = model.parameters.map(valueOf);
  const results = [caseResult(model), ...model.scenarios.map((each) => caseResult(model, { scenario: each }))];
  const flow = caseFlow(model, valueOf);
  const cash = { layout, flow, years: results[shown]?.years ?? [], shownValues, scenario: shown };
  const { sheet: cashFlow, rowOf } = cashFlowSheet(cash);
  return {
    sheets: [
      settingsSheet(layout, around, shown),
      resultsSheet({ layout, rowOf, results, shown }),
      cashFlow,
      driversSheet(layout, flow.values),
      parametersSheet(layout, shownValues),
      scenariosSheet(layout),
      phasingSheet(layout),
      comparisonSheet(cash),
    ],
    names: layout.names,
  };
}

/**
 * The parameters of a case as a workbook of one sheet, to be filled in and imported.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * parameterWorkbook(model, { language: 'de', useCases: [] }).sheets.map(({ name }) => name); // => ['Größen']
 */
export function parameterWorkbook(
  model: CaseModel,
  { language, useCases }: Pick<WorkbookAround, 'language' | 'useCases'>,
): Workbook {
  return { sheets: [parametersSheet(caseLayout(model, useCases, caseWords[language]), null)], names: [] };
}
