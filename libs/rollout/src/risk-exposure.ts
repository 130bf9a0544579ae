import type { PlanRisk, RiskSize } from './plan-risk.ts';
import { type DrawnExposure, drawnExposure } from './drawn-exposure.ts';
import { type ExpectedLoss, expectedLoss } from './expected-loss.ts';
import { type ExposureSide, exposureSide } from './exposure-side.ts';
import { type RealisedRisks, realisedRisks } from './realised-risks.ts';
import { risksInOneOrder } from './risks-in-one-order.ts';

/** What one risk brings to the exposure. */
export interface RiskContribution {
  readonly id: string;
  readonly before: ExpectedLoss;
  /** Once the response stands; as before where nobody sized it. */
  readonly after: ExpectedLoss;
  /** Its part of all that is expected before responses; undefined where nothing is expected. */
  readonly share: number | undefined;
  /** Its part of the variance of the money before responses; undefined where nothing varies. */
  readonly shareOfSpread: number | undefined;
  /** What its response costs with its tasks; undefined if there is none, or the price of a part is not known. */
  readonly responseCost: number | undefined;
  /** Money saved less the cost of the response; undefined where that is not known. */
  readonly worth: number | undefined;
}

/** What the risks of a plan may cost together, in money and in days of delay. */
export interface RiskExposure {
  readonly iterations: number;
  readonly seed: number;
  /** Why there are no figures; undefined if there are. */
  readonly reason: 'NO_OPEN_RISK' | 'NONE_SIZED' | undefined;
  readonly before: ExposureSide | undefined;
  readonly after: ExposureSide | undefined;
  /** Largest before responses first. */
  readonly byRisk: readonly RiskContribution[];
  /** The open risks whose size nobody has said: they are not in the figures. */
  readonly unsized: readonly string[];
  readonly closed: number;
  /** What all responses cost, a task that serves two only once; undefined without any. */
  readonly responseCost: number | undefined;
  /** The risks with a response of which some price is not known: what it costs is then at least the figure. */
  readonly responseCostOpen: readonly string[];
  /** Expected money saved less the cost of the responses; undefined while a price is open or nothing is sized. */
  readonly worth: number | undefined;
  readonly realised: RealisedRisks;
}

/** How an exposure is drawn. */
export interface ExposureOptions {
  readonly iterations?: number;
  readonly seed?: number;
  /** What the tasks of the plan cost; null for what is not known. */
  readonly taskCosts?: Readonly<Record<string, number | null>>;
}

const MOST_DRAWS = 100_000;

/**
 * What the open risks may cost together: expected money and days, P50, P80, P95 and the exceedance curve, before and after the
 * responses, with what each risk brings.
 *
 * The expected figures are exact; the rest is drawn: 10,000 draws by default, 100 to 100,000. Risks are independent; draws of one risk
 * before and after its response go together. The order of the list is of no account. Without any sized risk there are no figures, and a
 * reason. Days are those of all delays together, not of the finish.
 *
 * @example
 * riskExposure([]).reason; // => 'NO_OPEN_RISK'
 */
export function riskExposure(risks: readonly PlanRisk[], options: ExposureOptions = {}): RiskExposure {
  const { iterations = 10_000, seed = 1, taskCosts = {} } = options;
  if (!Number.isInteger(iterations) || iterations < 100 || iterations > MOST_DRAWS) {
    throw new RangeError(`An exposure takes 100 to 100,000 draws; got ${iterations}.`);
  }
  const open = risksInOneOrder(risks.filter(({ state }) => state === 'open'));
  const sized = open.filter((risk): risk is SizedRisk => risk.before !== null);
  const drawn = sized.length === 0 ? undefined : drawnExposure(sized, { iterations, seed });
  const byRisk = sized.map((risk, at) => contribution(risk, drawn?.spreads[at] ?? 0, taskCosts));
  const whole = { money: sum(byRisk, 'money'), spread: drawn?.spreads.reduce((total, one) => total + one, 0) ?? 0 };
  const costs = responseCosts(open, taskCosts);
  const sides = drawn && bothSides(byRisk, drawn);
  return {
    iterations,
    seed,
    reason: open.length === 0 ? 'NO_OPEN_RISK' : drawn ? undefined : 'NONE_SIZED',
    before: sides?.before,
    after: sides?.after,
    byRisk: withShares(byRisk, whole),
    unsized: open.filter(({ before }) => before === null).map(({ id }) => id),
    closed: risks.length - open.length,
    responseCost: costs.total,
    responseCostOpen: costs.open,
    worth: sides && worthOf(sides, costs),
    realised: realisedRisks(risks),
  };
}

/** A risk of which somebody has said how large it is. */
export type SizedRisk = PlanRisk & { readonly before: RiskSize };

/** A contribution before its part of the whole is known. */
type Brought = Omit<RiskContribution, 'share' | 'shareOfSpread'> & { readonly spread: number };

function contribution(risk: SizedRisk, spread: number, taskCosts: TaskCosts): Brought {
  const before = expectedLoss(risk.before);
  const after = risk.after ? expectedLoss(risk.after) : before;
  const cost = responseCosts([risk], taskCosts);
  const responseCost = cost.open.length > 0 ? undefined : cost.total;
  const worth = responseCost === undefined ? undefined : before.money - after.money - responseCost;
  return { id: risk.id, before, after, responseCost, worth, spread };
}

function withShares(all: readonly Brought[], whole: { money: number; spread: number }): RiskContribution[] {
  return all
    .map(({ spread, ...rest }) => ({
      ...rest,
      share: whole.money > 0 ? rest.before.money / whole.money : undefined,
      shareOfSpread: whole.spread > 0 ? spread / whole.spread : undefined,
    }))
    .sort((a, b) => b.before.money - a.before.money || b.before.days - a.before.days || (a.id < b.id ? -1 : 1));
}

type TaskCosts = Readonly<Record<string, number | null>>;

function responseCosts(risks: readonly PlanRisk[], taskCosts: TaskCosts): { total?: number; open: string[] } {
  const responses = risks.flatMap(({ id, response }) => (response ? [{ id, response }] : []));
  const tasks = new Set(responses.flatMap(({ response }) => response.tasks));
  const own = responses.reduce((total, { response }) => total + (response.cost ?? 0), 0);
  const known = [...tasks].sort().reduce((total, task) => total + (taskCosts[task] ?? 0), 0);
  const open = responses.filter(
    ({ response }) =>
      response.tasks.some((task) => typeof taskCosts[task] !== 'number') ||
      (response.cost === null && response.tasks.length === 0 && response.kind !== 'accept'),
  );
  return { ...(responses.length > 0 && { total: own + known }), open: open.map(({ id }) => id) };
}

function bothSides(byRisk: readonly Brought[], drawn: DrawnExposure): { before: ExposureSide; after: ExposureSide } {
  const of = (side: 'before' | 'after'): ExpectedLoss => ({
    money: byRisk.reduce((total, risk) => total + risk[side].money, 0),
    days: byRisk.reduce((total, risk) => total + risk[side].days, 0),
  });
  const widest = {
    money: Math.max(drawn.before.money.at(-1)!, drawn.after.money.at(-1)!),
    days: Math.max(drawn.before.days.at(-1)!, drawn.after.days.at(-1)!),
  };
  return {
    before: exposureSide(of('before'), drawn.before, widest),
    after: exposureSide(of('after'), drawn.after, widest),
  };
}

function worthOf(
  sides: { readonly before: ExposureSide; readonly after: ExposureSide },
  costs: { readonly total?: number; readonly open: readonly string[] },
): number | undefined {
  if (costs.open.length > 0 || costs.total === undefined) return undefined;
  return sides.before.money.expected - sides.after.money.expected - costs.total;
}

function sum(all: readonly Brought[], figure: 'money' | 'days'): number {
  return all.reduce((total, { before }) => total + before[figure], 0);
}
