import { expectedLoss } from './expected-loss.ts';
import type { PlanRisk, RiskSize } from './plan-risk.ts';
import { spreadMean } from './spread-draw.ts';

/** Where a risk stands in the matrix, and by what: by the size that people gave it, or by the levels of the catalogue. */
export interface PlacedRisk {
  readonly id: string;
  readonly by: 'size' | 'level';
}

/** One cell of the matrix. */
export interface MatrixCell {
  /** 1 rare, 5 almost certain. */
  readonly likelihood: number;
  /** 1 minor, 5 severe. */
  readonly impact: number;
  readonly risks: readonly PlacedRisk[];
}

/** From where the next higher level begins: four figures that rise. */
export interface MatrixScale {
  readonly frequency: readonly number[];
  readonly money: readonly number[];
  readonly days: readonly number[];
}

/** The open risks by likelihood and impact: a view of the register, by which nothing is computed. */
export interface RiskMatrix {
  readonly scale: MatrixScale;
  /** All 25, rare and minor first; the impact runs faster. */
  readonly cells: readonly MatrixCell[];
  /** The open risks with neither a size nor both levels. */
  readonly unplaced: readonly string[];
}

/**
 * The scale of the matrix if nobody gives another one: a chance of 10, 30, 50 and 70 %; amounts and delays by decades and weeks.
 *
 * @example
 * matrixScale.days; // => [1, 5, 20, 60]
 */
export const matrixScale: MatrixScale = {
  frequency: [0.1, 0.3, 0.5, 0.7],
  money: [1_000, 10_000, 100_000, 1_000_000],
  days: [1, 5, 20, 60],
};

/**
 * The open risks by likelihood and impact, before or after their responses.
 *
 * What has a size stands where its mean frequency and the larger of its mean money and mean delay each time fall on the scale; what has
 * none stands at the catalogue's levels; what has neither stands apart. A figure on a step belongs to the higher level.
 *
 * @example
 * riskMatrix([]).cells.length; // => 25
 */
export function riskMatrix(
  risks: readonly PlanRisk[],
  { side = 'before', scale = matrixScale }: { readonly side?: 'before' | 'after'; readonly scale?: MatrixScale } = {},
): RiskMatrix {
  const open = risks.filter(({ state }) => state === 'open');
  const places = open.map((risk) => ({ id: risk.id, place: placeOf(risk, side, scale) }));
  const levels = [1, 2, 3, 4, 5];
  return {
    scale,
    cells: levels.flatMap((likelihood) =>
      levels.map((impact) => ({
        likelihood,
        impact,
        risks: places.flatMap(({ id, place }) =>
          place?.likelihood === likelihood && place.impact === impact ? [{ id, by: place.by }] : [],
        ),
      })),
    ),
    unplaced: places.filter(({ place }) => place === undefined).map(({ id }) => id),
  };
}

interface Place {
  readonly likelihood: number;
  readonly impact: number;
  readonly by: 'size' | 'level';
}

function placeOf(risk: PlanRisk, side: 'before' | 'after', scale: MatrixScale): Place | undefined {
  const size = side === 'after' ? (risk.after ?? risk.before) : risk.before;
  if (size) return { ...sizedPlace(size, scale), by: 'size' };
  const { likelihoodLevel, impactLevel } = risk;
  if (likelihoodLevel === null || impactLevel === null) return undefined;
  return { likelihood: likelihoodLevel, impact: impactLevel, by: 'level' };
}

function sizedPlace(size: RiskSize, scale: MatrixScale): Omit<Place, 'by'> {
  const each = expectedLoss({ ...size, frequency: { low: 1, likely: 1, high: 1 } });
  return {
    likelihood: level(spreadMean(size.frequency), scale.frequency),
    impact: Math.max(level(each.money, scale.money), level(each.days, scale.days)),
  };
}

function level(figure: number, steps: readonly number[]): number {
  return 1 + steps.filter((step) => figure >= step).length;
}
