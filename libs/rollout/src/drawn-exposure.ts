import { seededRandom } from '@peerway/kernel';
import { meanAndVariance } from './mean-and-variance.ts';
import type { RiskSize } from './plan-risk.ts';
import { riskStrikes } from './risk-strikes.ts';
import { spreadDraw } from './spread-draw.ts';

/** What was lost in each draw, in ascending order. */
export interface DrawnSide {
  readonly money: Float64Array;
  readonly days: Float64Array;
}

/** What was lost in each draw before and after the responses, and the variance of the money of each risk before. */
export interface DrawnExposure {
  readonly before: DrawnSide;
  readonly after: DrawnSide;
  readonly spreads: readonly number[];
}

interface Drawn {
  readonly id: string;
  readonly before: RiskSize;
  readonly after: RiskSize | null;
}

/**
 * Draws what risks cost. Each risk has random numbers of its own, by its id, and so has each of its strikes: another risk, or one strike
 * more, changes none of the others, and a risk before its response shares its luck with itself after it.
 *
 * @example
 * drawnExposure([], { iterations: 2, seed: 1 }).before.money.length; // => 2
 */
export function drawnExposure(
  risks: readonly Drawn[],
  { iterations, seed }: { readonly iterations: number; readonly seed: number },
): DrawnExposure {
  const [before, after] = [blank(iterations), blank(iterations)];
  const seen = new Map<string, number>();
  const spreads = risks.map((risk) => {
    const turn = seen.get(risk.id) ?? 0;
    seen.set(risk.id, turn + 1);
    const luck = (of: string): (() => number) => seededRandom(textSeed(`${seed} ${risk.id} ${turn} ${of}`));
    const own = new Float64Array(iterations);
    addStrikes(risk.before, { into: before, own, luck });
    addStrikes(risk.after ?? risk.before, { into: after, own: new Float64Array(iterations), luck });
    return meanAndVariance(own).variance;
  });
  for (const side of [before, after]) {
    side.money.sort();
    side.days.sort();
  }
  return { before, after, spreads };
}

interface Losses {
  readonly into: DrawnSide;
  /** The money of this risk alone. */
  readonly own: Float64Array;
  /** Starts the random numbers for a purpose. */
  readonly luck: (of: string) => () => number;
}

function addStrikes(size: RiskSize, { into, own, luck }: Losses): void {
  const [often, money, days] = [spreadDraw(size.frequency), spreadDraw(size.money), spreadDraw(size.days)];
  const chance = luck('strikes');
  const counts = Uint8Array.from(own, () => riskStrikes(often(chance()), chance()));
  const ordinals = Math.ceil(size.frequency.high);
  const delays = new Float64Array(own.length);
  for (let ordinal = 0; ordinal < ordinals; ordinal += 1) {
    const random = luck(`strike ${ordinal}`);
    for (let draw = 0; draw < own.length; draw += 1) {
      const [forMoney, forDays] = [random(), random()];
      if (ordinal >= counts[draw]!) continue;
      own[draw]! += money(forMoney);
      delays[draw]! += days(forDays);
    }
  }
  for (let draw = 0; draw < own.length; draw += 1) {
    into.money[draw]! += own[draw]!;
    into.days[draw]! += delays[draw]!;
  }
}

function blank(iterations: number): DrawnSide {
  return { money: new Float64Array(iterations), days: new Float64Array(iterations) };
}

/** FNV-1a over the code units: a seed of 32 bits for each text. */
function textSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
