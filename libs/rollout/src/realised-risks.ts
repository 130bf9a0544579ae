import { type ExpectedLoss, expectedLoss } from './expected-loss.ts';
import type { PlanRisk } from './plan-risk.ts';
import { risksInOneOrder } from './risks-in-one-order.ts';

/** What one risk has cost, beside what was expected of it over the whole plan. */
export interface RealisedRisk {
  readonly id: string;
  readonly times: number;
  readonly money: number;
  readonly days: number;
  /** How many of the times nobody said the money, or the days: the sums are then too low. */
  readonly moneyUnsaid: number;
  readonly daysUnsaid: number;
  /** Undefined where nobody sized it. */
  readonly expected: ExpectedLoss | undefined;
}

/** What risks have cost so far. */
export interface RealisedRisks extends Omit<RealisedRisk, 'id' | 'expected'> {
  /** By money, largest first; only those that came true. */
  readonly risks: readonly RealisedRisk[];
  /** What was expected of all sized risks, open or closed, by what stands for each now: after its response where that is sized. */
  readonly expected: ExpectedLoss | undefined;
}

/**
 * What the risks that came true have cost, beside what was expected. Expected is over the whole course of the plan: early in it less is
 * no sign of luck.
 *
 * @example
 * realisedRisks([]).times; // => 0
 */
export function realisedRisks(risks: readonly PlanRisk[]): RealisedRisks {
  const all = risksInOneOrder(risks)
    .map(realised)
    .sort((a, b) => b.money - a.money || b.days - a.days || (a.id < b.id ? -1 : 1));
  const expected = all.flatMap((risk) => (risk.expected ? [risk.expected] : []));
  const total = (figure: 'times' | 'money' | 'days' | 'moneyUnsaid' | 'daysUnsaid'): number =>
    all.reduce((before, risk) => before + risk[figure], 0);
  return {
    risks: all.filter(({ times }) => times > 0),
    times: total('times'),
    money: total('money'),
    days: total('days'),
    moneyUnsaid: total('moneyUnsaid'),
    daysUnsaid: total('daysUnsaid'),
    expected:
      expected.length === 0
        ? undefined
        : {
            money: expected.reduce((before, { money }) => before + money, 0),
            days: expected.reduce((before, { days }) => before + days, 0),
          },
  };
}

function realised({ id, happened, before, after }: PlanRisk): RealisedRisk {
  const size = after ?? before;
  return {
    id,
    times: happened.length,
    money: happened.reduce((total, { cost }) => total + (cost ?? 0), 0),
    days: happened.reduce((total, { days }) => total + (days ?? 0), 0),
    moneyUnsaid: happened.filter(({ cost }) => cost === null).length,
    daysUnsaid: happened.filter(({ days }) => days === null).length,
    expected: size ? expectedLoss(size) : undefined,
  };
}
