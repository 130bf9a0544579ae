import type { CaseMeasure, Sensitivity, SensitivityBar } from './case-comparison.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { caseProbe } from './case-probe.ts';

const known = new WeakMap<CaseModel, Sensitivity>();

/**
 * What the case comes to at both ends of each three-point parameter, all others at their likely values; widest first. Parameters
 * without a range are not in it, and neither are those that no counted line needs. A case that comes to more than a number can hold
 * has no bars.
 *
 * @example
 * sensitivity(caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] })).bars; // => []
 */
export function sensitivity(model: CaseModel): Sensitivity {
  const result = known.get(model) ?? computed(model);
  known.set(model, result);
  return result;
}

/** Present value, or the plain sum as long as nobody said what later money is worth. */
export function measureOf({ settings }: Pick<CaseModel, 'settings'>): CaseMeasure {
  return settings.discountRate === null ? 'net' : 'npv';
}

function computed(model: CaseModel): Sensitivity {
  const probe = caseProbe(model);
  const measure = measureOf(model);
  if (!Number.isFinite(probe.likely)) return { measure, likely: null, bars: [] };
  const bars = model.parameters.flatMap((parameter, at) => {
    const range = rangeOf(parameter);
    if (!range || probe.countedLines(at).length === 0) return [];
    return [barOf(parameter, range, (value) => probe.at(at, value))];
  });
  return { measure, likely: probe.likely, bars: bars.sort((a, b) => b.swing - a.swing) };
}

interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

function rangeOf({ estimate }: CaseParameter): Range | undefined {
  if (!estimate || estimate.low === null || estimate.high === null || estimate.low === estimate.high) return undefined;
  return { low: estimate.low, likely: estimate.likely, high: estimate.high };
}

function barOf(parameter: CaseParameter, range: Range, at: (value: number) => number | null): SensitivityBar {
  const { useCase, name, label, unit, estimate } = parameter;
  const [atLow, atHigh] = [at(range.low), at(range.high)];
  return {
    useCase,
    name,
    label,
    unit,
    ...range,
    atLow,
    atHigh,
    ...swingOf(atLow, atHigh),
    isConfirmed: !!estimate?.confirmed,
  };
}

/** An end at which a counted line has no value any more is the worse one. */
function swingOf(atLow: number | null, atHigh: number | null): Pick<SensitivityBar, 'swing' | 'worseEnd'> {
  if (atLow === null || atHigh === null) {
    return { swing: 0, worseEnd: atLow === atHigh ? null : atLow === null ? 'low' : 'high' };
  }
  const swing = between(atLow, atHigh);
  return { swing, worseEnd: swing === 0 ? null : atLow < atHigh ? 'low' : 'high' };
}

/** How far two values are apart; two that are as far apart as numbers go are so by the largest number. */
export function between(a: number, b: number): number {
  return Math.min(Number.MAX_VALUE, Math.abs(a - b));
}
