import type { Derivation, DerivationInput } from '@peerway/kernel';
import type { ForecastDriver, PlanForecast } from './plan-forecast.ts';
import type { Plan } from './plan-settings.ts';

/** The figures of a forecast that tell how they came about. */
export type ForecastFigure = 'finish' | 'promise' | 'criticality' | 'drivers' | 'cost';

const shownDrivers = 20;

/**
 * How a figure of a forecast came about: what was drawn, the one that spreads the end most first, with the seed that draws it again.
 *
 * @example
 * const plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] };
 * const forecast = planForecast(plan, [], { today: '2027-01-04', isWithinCapacity: false });
 * forecastDerivation(plan, forecast, 'finish', ({ id }) => id).text; // => '2027-01-04'
 */
export function forecastDerivation(
  plan: Plan,
  forecast: PlanForecast,
  figure: ForecastFigure,
  nameOf: (driver: ForecastDriver) => string,
): Derivation {
  return {
    figure: `forecast:${figure}`,
    ...figureOf(forecast, figure, plan.settings.currency),
    method: 'Simulation of a schedule with three-point estimates, risk events and shared causes',
    methodVersion: '1',
    reference: 'Van Slyke 1963; beta-PERT: Clark 1962; serial generation: Kelley 1963; intervals: Wilson 1927',
    page: 'schedule-uncertainty',
    inputs: [
      ...facts(plan, forecast),
      ...forecast.drivers.slice(0, shownDrivers).map((one) => inputOf(plan, one, nameOf)),
    ],
    content: 'the plan, its shared causes and its register of risks, as people wrote them',
    seed: forecast.seed,
    date: plan.settings.asOf ?? plan.settings.start,
    findings: [
      ...(forecast.drawsBeyond > 0 ? ['BEYOND_HORIZON'] : []),
      ...(forecast.risksUnsized > 0 ? ['RISK_UNSIZED'] : []),
      ...(forecast.costOpen && figure === 'cost' ? ['COST_OPEN'] : []),
    ],
  };
}

type Figure = Pick<Derivation, 'name' | 'value' | 'text' | 'unit' | 'formula'>;

function figureOf(forecast: PlanForecast, figure: ForecastFigure, currency: string): Figure {
  if (figure === 'finish') {
    const formula = 'The first day by the end of which 80 of 100 draws have ended';
    return { name: 'P80 of the end of the plan', value: null, text: forecast.finish.p80, unit: null, formula };
  }
  if (figure === 'cost') {
    const formula = 'The amount that 80 of 100 draws stay below: rates × days worked + other costs + what risks cost';
    return { name: 'P80 of the cost', value: forecast.cost?.p80 ?? null, text: null, unit: currency, formula };
  }
  if (figure === 'promise') {
    const formula =
      'Share of the draws in which it is finished by the end of the promised day, with its interval of 95 %';
    const value = forecast.plannedHolds?.probability ?? null;
    return { name: 'Probability that the end of the plan holds', value, text: null, unit: null, formula };
  }
  if (figure === 'criticality') {
    const formula =
      'Share of the draws in which a task leads, through links or people waited for, to the end without a break';
    return { name: 'What leads to the end', value: null, text: null, unit: null, formula };
  }
  const formula = 'Squared rank correlation with the end ÷ the sum of those that cannot be chance (3 standard errors)';
  return { name: 'What the spread comes from', value: null, text: null, unit: null, formula };
}

const input = { value: null, text: null, unit: null, weight: null, source: null, date: null, figure: null };

function facts(plan: Plan, forecast: PlanForecast): DerivationInput[] {
  const { iterations, isWithinCapacity, risksDrawn, drawsBeyond } = forecast;
  return [
    { ...input, name: 'draws', value: iterations, origin: 'answers' },
    { ...input, name: 'lines of the plan', value: plan.tasks.length, origin: 'answers' },
    { ...input, name: 'risks drawn', value: risksDrawn, origin: 'answers' },
    { ...input, name: 'limits', text: isWithinCapacity ? 'within the people there are' : 'none', origin: 'answers' },
    ...(drawsBeyond > 0
      ? [{ ...input, name: 'draws beyond the horizon', value: drawsBeyond, origin: 'computed' as const }]
      : []),
  ];
}

function inputOf(plan: Plan, driver: ForecastDriver, nameOf: (driver: ForecastDriver) => string): DerivationInput {
  return {
    ...input,
    name: nameOf(driver),
    text: textOf(plan, driver),
    weight: driver.share,
    origin: 'answers',
    figure: null,
  };
}

function textOf({ tasks, settings }: Plan, { kind, id }: ForecastDriver): string | null {
  if (kind === 'task') {
    const estimate = tasks.find((task) => task.id === id)?.estimate;
    return estimate ? `${estimate.low} to ${estimate.high} days, most likely ${estimate.likely}` : null;
  }
  const cause = kind === 'cause' ? settings.causes.find((one) => one.id === id) : undefined;
  return cause ? `× ${cause.low} to ${cause.high}, most likely 1` : null;
}
