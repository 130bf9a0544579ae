import { seededRandom } from '@peerway/kernel';
import { bassShare } from '@peerway/metrics';
import { normalNumbers } from '@peerway/statistics';

/**
 * How chance comes in: each person outside decides anew in each period; a factor on the growth that follows those who
 * take part; a factor on the growth of a curve by the calendar; as much noise in each period, whatever is expected.
 */
export type SimulatedNoise = 'byHead' | 'following' | 'byCalendar' | 'even';

export interface SimulatedAdoption {
  readonly p: number;
  readonly q: number;
  readonly noise: SimulatedNoise;
  /** Size of the noise, as a share of what is expected (of the mean, where it is even). */
  readonly size: number;
  readonly market: number;
  readonly seed: number;
}

/** Counts at the end of 150 periods, from a start of 0, whole and never falling. */
export function simulatedAdoption(simulated: SimulatedAdoption): number[] {
  const { p, q, noise, size, market, seed } = simulated;
  const random = seededRandom(seed);
  const normal = normalNumbers(random);
  const spread = Math.log1p(size * size);
  const counts = [0];
  for (let t = 1; t <= 150; t++) {
    const last = counts.at(-1)!;
    const share = last / market;
    const byCalendar = bassShare({ p, q }, t).value - bassShare({ p, q }, t - 1).value;
    const following = grown({ p, q }, share) - share;
    const started = {
      byHead: () => decided(random, market - last, following / Math.max(1 - share, 1e-9)),
      following: () => market * following * Math.exp(Math.sqrt(spread) * normal() - spread / 2),
      byCalendar: () => market * byCalendar * (1 + size * normal()),
      even: () => market * (byCalendar + ((size * (p + q) ** 2) / q / 8) * normal()),
    }[noise]();
    counts.push(Math.min(market, last + Math.max(0, Math.round(started))));
  }
  return counts;
}

/** One period of the equation dF/dt = (p + q·F)·(1 - F) in fifty steps of Euler. */
function grown({ p, q }: { p: number; q: number }, share: number): number {
  let now = share;
  for (let step = 0; step < 50; step++) now += ((p + q * now) * (1 - now)) / 50;
  return Math.min(1, now);
}

function decided(random: () => number, people: number, chance: number): number {
  let started = 0;
  for (let one = 0; one < people; one++) if (random() < chance) started++;
  return started;
}
