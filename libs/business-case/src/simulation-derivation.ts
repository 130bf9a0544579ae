import type { Derivation } from '@peerway/kernel';
import { inputOf } from './case-derivation-input.ts';
import { parameterKey } from './case-key.ts';
import type { CaseModel } from './case-model.ts';
import { estimateRange } from './estimate-range.ts';
import type { SimulatedCase } from './simulated-case.ts';

/** The figures of a simulation that tell how they came about. */
export type SimulationFigure = 'mean' | 'p10' | 'p50' | 'p90' | 'loss' | 'contributions' | 'better';

interface FigureOf {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly formula: string;
}

/**
 * How a figure of a simulation came about: the estimates that were drawn, the one that spreads it most first, with the seed that draws
 * them again.
 *
 * @example
 * typeof simulationDerivation; // => 'function'
 */
export function simulationDerivation(model: CaseModel, drawn: SimulatedCase, figure: SimulationFigure): Derivation {
  const shares = new Map(drawn.contributions.map((one) => [parameterKey(one), one.share]));
  const inputs = model.parameters
    .flatMap((parameter) => {
      const range = estimateRange(parameter);
      const key = parameterKey(parameter);
      const weight = shares.get(key);
      if (range === null || weight === undefined) return [];
      const text = `${short(range.low)} to ${short(range.high)}, most likely ${short(range.mode)}`;
      const { source, date } = parameter.estimate!;
      const said = { text, weight, origin: 'answers', source, date, figure: `parameter:${key}` } as const;
      return [inputOf(parameter.label, said)];
    })
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  return {
    figure: `simulation:${figure}`,
    ...figureOf(drawn, figure),
    text: null,
    method: 'Simulation with correlated three-point estimates',
    methodVersion: '1',
    reference: 'Metropolis and Ulam 1949; beta-PERT: Clark 1962; normal copula: Iman and Conover 1982',
    page: 'business-case-uncertainty',
    inputs,
    content: 'the drivers of the catalogue, with the values that people gave',
    seed: drawn.seed,
    date: model.settings.start,
    findings: drawn.drawsUndefined > 0 ? ['DRAWS_UNDEFINED'] : [],
  };
}

/** Four digits that count: the estimate itself is one step further. */
function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function figureOf({ value, probabilityOfLoss, againstAlternative }: SimulatedCase, figure: SimulationFigure): FigureOf {
  const money = (name: string, amount: number | undefined, formula: string): FigureOf => ({
    ...{ name, value: amount ?? null, unit: 'money', formula },
  });
  const quantile = (share: number, amount: number | undefined): FigureOf =>
    money(`P${share}`, amount, `The value that ${share} of 100 draws stay below`);
  if (figure === 'mean') return money('Mean of all draws', value?.mean, 'Sum of the draws ÷ their number');
  if (figure === 'p10') return quantile(10, value?.p10);
  if (figure === 'p50') return quantile(50, value?.p50);
  if (figure === 'p90') return quantile(90, value?.p90);
  const [isLoss, isBetter] = [figure === 'loss', figure === 'better'];
  const share = isLoss ? probabilityOfLoss?.value : isBetter ? againstAlternative?.probabilityBetter.value : undefined;
  if (isLoss || isBetter) {
    const name = isLoss ? 'Probability of a loss' : 'Probability that the way with peers is better';
    const what = isLoss ? 'come to less than 0' : 'come to more with peers than without, each with the same values';
    return { name, value: share ?? null, unit: null, formula: `Share of the draws that ${what}` };
  }
  const formula = 'Squared rank correlation (normal scores) of a parameter with the value ÷ the sum of all of them';
  return { name: 'What the spread comes from', value: null, unit: null, formula };
}
