import { cellPlace, columnLetters, formulaQuoted, type WorkbookCell, type WorkbookSheet } from '@peerway/table';
import { parameterKey } from '../case-key.ts';
import type { CaseParameter } from '../case-model.ts';
import type { Scenario } from '../case-settings.ts';
import { scenarioValues } from '../scenario-values.ts';
import { sensitivity } from '../sensitivity.ts';
import { type CaseLayout, firstRows } from './case-layout.ts';
import { SCENARIO_LIKELY } from './parameters-sheet.ts';
import { scenarioName } from './settings-sheet.ts';
import { entered, headings, live, said } from './sheet-cells.ts';

const LEAN_ROW = 2;
const BETTER_END = 4;

/**
 * The sheet of scenarios: the value of each parameter in each of them. Which end of a range is the better one for the case was found
 * by the portal and stands there as a word; the values follow from it and from how far a scenario leans.
 */
export function scenariosSheet(layout: CaseLayout): WorkbookSheet {
  const { model, words } = layout;
  const worse = new Map(sensitivity(model).bars.map((bar) => [parameterKey(bar), bar.worseEnd]));
  const texts = [words.useCase, words.label, words.name, words.betterEnd, words.likelyValues];
  const names = model.scenarios.map((each) => scenarioName(each, words));
  const leans = model.scenarios.map(({ lean }) => entered(lean, 'decimal'));
  const columns = model.scenarios.map((scenario) => scenarioColumn(scenario, layout));
  const rows = model.parameters.map((parameter, at): WorkbookCell[] => {
    const end = worse.get(parameterKey(parameter)) ?? null;
    return [
      said(layout.useCaseName(parameter.useCase)),
      said(parameter.label),
      said(parameter.name),
      said(end === null ? null : end === 'low' ? words.high : words.low),
      likelyCell(layout, at, parameter),
      ...columns.map((column, nth) => column(parameter, at, nth)),
    ];
  });
  return {
    name: words.scenarios,
    widths: [30, 44, 28, 12, 16, ...names.map(() => 16)],
    rows: [headings([...texts, ...names]), [said(words.lean, 'note'), null, null, null, said(0), ...leans], ...rows],
    frozen: { rows: 2, columns: 3 },
    filterRow: null,
  };
}

const lettersOf = { low: 5, likely: 6, high: 7 } as const;

function place({ words }: CaseLayout, at: number, point: keyof typeof lettersOf): string {
  return cellPlace(words.parameters, firstRows.parameters + at, lettersOf[point]);
}

function likelyCell(layout: CaseLayout, at: number, { estimate }: CaseParameter): WorkbookCell {
  const likely = place(layout, at, 'likely');
  return live(`IF(ISNUMBER(${likely}),${likely},"")`, estimate?.likely ?? '', 'decimal');
}

type ScenarioColumn = (parameter: CaseParameter, at: number, nth: number) => WorkbookCell;

function scenarioColumn(scenario: Scenario, layout: CaseLayout): ScenarioColumn {
  const overridden = new Map(scenario.overrides.map(({ of, value }) => [parameterKey(of), value]));
  const valueOf = scenarioValues(layout.model, scenario);
  return (parameter, at, nth) => {
    const said = overridden.get(parameterKey(parameter));
    if (said !== undefined) return entered(said, 'decimal');
    const lean = `${columnLetters(SCENARIO_LIKELY + 1 + nth)}$${LEAN_ROW}`;
    const row = firstRows.scenarios + at;
    const [likely, better] = [`$${columnLetters(SCENARIO_LIKELY)}${row}`, `$${columnLetters(BETTER_END)}${row}`];
    const [low, high] = [place(layout, at, 'low'), place(layout, at, 'high')];
    const end = `IF((${lean}>0)=(${better}=${formulaQuoted(layout.words.high)}),${high},${low})`;
    const leaning = `${likely}+ABS(${lean})*(${end}-${likely})`;
    const stays = `OR(${lean}=0,${better}="",COUNT(${low},${likely},${high})<3)`;
    return live(`IF(${stays},${likely},${leaning})`, valueOf(parameter, at) ?? '', 'decimal');
  };
}
