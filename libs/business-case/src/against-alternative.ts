import type { AlternativeComparison, OptionResult } from './case-comparison.ts';
import { caseFlow } from './case-flow.ts';
import type { CaseModel } from './case-model.ts';
import type { DriverLine } from './driver-lines.ts';
import { likelyValue } from './driver-values.ts';
import { headlineOf } from './headline.ts';
import { measureOf } from './sensitivity.ts';

/** The parameters that every use case has about the way without peers. */
const alternativeNames = ['alternativeCostOnce', 'alternativeCostPerYear', 'alternativeKeptShare'];

/**
 * The way with peers beside the cheapest way without: its own cost, and its share of the same benefits. Only use cases for which
 * all of that is known are compared; lines of the whole case, and tax, stand on neither side. Doing nothing is 0 by definition.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * againstAlternative(model).difference; // => null
 */
export function againstAlternative(model: CaseModel): AlternativeComparison {
  const sides = model.useCases.map((useCase) => sideOf(model, useCase));
  const compared = sides.flatMap((side) => (side.keptShare === null ? [] : [{ ...side, keptShare: side.keptShare }]));
  const [withPeers, withoutPeers] = compared.length === 0 ? [null, null] : optionsOf(model, compared);
  return {
    measure: measureOf(model),
    compared: compared.map(({ useCase, name, keptShare }) => ({ useCase, name: name ?? '', keptShare })),
    notCompared: sides
      .filter(({ keptShare }) => keptShare === null)
      .map(({ useCase, name, missing }) => ({
        useCase,
        name,
        reason: name === null ? ('ALTERNATIVE_NOT_CHOSEN' as const) : ('ALTERNATIVE_NOT_KNOWN' as const),
        missing,
      })),
    withPeers,
    withoutPeers,
    difference: withPeers && withoutPeers ? difference(withPeers, withoutPeers) : null,
  };
}

interface Side {
  readonly useCase: string;
  readonly name: string | null;
  readonly missing: readonly string[];
  /** Null as long as it cannot be compared. */
  readonly keptShare: number | null;
}

function sideOf({ parameters, alternatives }: CaseModel, useCase: string): Side {
  const name = alternatives.find((alternative) => alternative.useCase === useCase)?.name ?? null;
  const value = (wanted: string): number | null =>
    parameters.find((one) => one.useCase === useCase && one.name === wanted)?.estimate?.likely ?? null;
  const missing = alternativeNames.filter((wanted) => value(wanted) === null);
  const keptShare = name !== null && missing.length === 0 ? value('alternativeKeptShare') : null;
  return { useCase, name, missing, keptShare };
}

type Compared = Pick<Side, 'useCase'> & { readonly keptShare: number };

function optionsOf(model: CaseModel, compared: readonly Compared[]): [OptionResult, OptionResult] {
  const { lines, values } = caseFlow(model, likelyValue);
  const kept = new Map(compared.map(({ useCase, keptShare }) => [useCase, keptShare]));
  const known = lines.flatMap((line) => {
    const share = kept.get(line.driver.useCase ?? '');
    const value = values.values.get(line.key);
    return share === undefined || value === undefined ? [] : [{ line, value, share }];
  });
  const benefits = known.filter(({ line }) => line.isHeadline && line.driver.sign === 'benefit');
  const costs = known.filter(({ line }) => line.driver.sign === 'cost' && line.driver.kind !== 'quantity');
  const of = (option: 'p2p' | 'alternative'): Weighted[] => costs.filter(({ line }) => line.driver.option === option);
  return [
    optionOf(model, benefits, of('p2p')),
    optionOf(
      model,
      benefits.map(({ line, value, share }) => ({ line, value: value * share })),
      of('alternative'),
    ),
  ];
}

interface Weighted {
  readonly line: DriverLine;
  readonly value: number;
}

function optionOf({ settings }: CaseModel, benefits: readonly Weighted[], costs: readonly Weighted[]): OptionResult {
  const years = Array.from({ length: settings.horizonYears + 1 }, (_, year) => year);
  const byYear = (lines: readonly Weighted[]): number[] =>
    years.map((year) => lines.reduce((sum, { line, value }) => sum + (line.flow[year] ?? 0) * value, 0));
  const [gained, spent] = [byYear(benefits), byYear(costs)];
  const net = years.map((year) => gained[year]! - spent[year]!);
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    npv: headlineOf({
      net,
      benefits: gained,
      costs: spent,
      rate: settings.discountRate,
      lines: benefits.length + costs.length,
    }).npv,
    net: total(net),
    costs: total(spent),
    benefits: total(gained),
    cumulative: years.map((year) => total(net.slice(0, year + 1))),
  };
}

function difference(withPeers: OptionResult, withoutPeers: OptionResult): number | null {
  if (withPeers.npv.reason === 'DISCOUNT_RATE_MISSING') return withPeers.net - withoutPeers.net;
  if (withPeers.npv.value === null || withoutPeers.npv.value === null) return null;
  return withPeers.npv.value - withoutPeers.npv.value;
}
