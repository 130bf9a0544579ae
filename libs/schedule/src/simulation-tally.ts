import { normalQuantile, quantileSorted, wilsonInterval } from '@peerway/statistics';
import type { CompiledNetwork } from './compiled-network.ts';
import type { FinishCounts } from './finish-counts.ts';
import type {
  CostSpread,
  FinishSpread,
  KeptPromise,
  RunningFinish,
  SimulatedActivity,
  WholeSpread,
} from './simulated-schedule.ts';
import type { SimulationPlan } from './simulation-plan.ts';

/** How a finish that was counted is spread. */
export function finishSpread(counts: FinishCounts): FinishSpread {
  const moments = counts.beyond > 0 ? undefined : counts.moments();
  return {
    p10: counts.quantile(0.1),
    p50: counts.quantile(0.5),
    p80: counts.quantile(0.8),
    p90: counts.quantile(0.9),
    mean: moments?.mean,
    standardError: moments && moments.deviation / Math.sqrt(counts.draws),
    deviation: moments?.deviation,
  };
}

/** The finish of the whole. */
export function wholeSpread(counts: FinishCounts): WholeSpread {
  const bins: { unit: number; count: number }[] = [];
  counts.each((unit, count) => bins.push({ unit, count }));
  return { ...finishSpread(counts), min: bins[0]?.unit, max: bins.at(-1)?.unit, bins };
}

/** Each activity, in the order of the plan. */
export function simulatedActivities(
  { activities }: SimulationPlan,
  { numberOf }: CompiledNetwork,
  { counts, critical, done }: { counts: readonly FinishCounts[]; critical: Int32Array; done: number },
): readonly SimulatedActivity[] {
  return activities.map(({ id }) => {
    const at = numberOf.get(id)!;
    return { id, ...finishSpread(counts[at]!), criticality: done === 0 ? 0 : critical[at]! / done };
  });
}

/** How likely each promise holds. */
export function keptPromises(
  { promises = [] }: SimulationPlan,
  { numberOf }: CompiledNetwork,
  counts: readonly FinishCounts[],
): readonly KeptPromise[] {
  return promises.map(({ id, by }) => {
    const counted = counts[numberOf.get(id)!]!;
    const kept = counted.upTo(by);
    const { low, high } = wilsonInterval(kept, counted.draws);
    return { id, by, probability: kept / counted.draws, low, high };
  });
}

/** How costs are spread; in the order of the draws, so that their sum is always the same. */
export function costSpread(costs: Float64Array): CostSpread | undefined {
  const sorted = costs.slice().sort();
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === 0) return undefined;
  let sum = 0;
  for (const cost of sorted) sum += cost - least;
  const mean = Math.min(most!, least + sum / sorted.length);
  let squares = 0;
  for (const cost of sorted) squares += (cost - mean) * (cost - mean);
  const deviation = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0;
  const [p10, p50, p80, p90] = [0.1, 0.5, 0.8, 0.9].map((share) => quantileSorted(sorted, share));
  return { p10: p10!, p50: p50!, p80: p80!, p90: p90!, mean, standardError: deviation / Math.sqrt(sorted.length) };
}

/** The mean after 100, 200, 500, 1,000 draws and so on, and at the end; none from the first draw beyond the horizon on. */
export function runningFinishes(finishes: Int32Array, horizon: number): readonly RunningFinish[] {
  const stops = [2, 3, 4].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const found: RunningFinish[] = [];
  let [mean, squares] = [0, 0];
  for (let at = 0; at < finishes.length; at += 1) {
    if (finishes[at]! > horizon) return found;
    const draws = at + 1;
    const from = finishes[at]! - mean;
    mean += from / draws;
    squares += from * (finishes[at]! - mean);
    if (draws !== finishes.length && !stops.includes(draws)) continue;
    const reach = draws > 1 ? normalQuantile(0.975) * Math.sqrt(squares / (draws - 1) / draws) : 0;
    found.push({ draws, mean, low: mean - reach, high: mean + reach });
  }
  return found;
}
