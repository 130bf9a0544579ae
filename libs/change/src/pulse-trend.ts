import * as z from 'zod';
import { ChangeStep, steps } from './change-step.ts';
import { type PulseFigure, type PulseOfGroup, type PulseResult, PulseShown } from './pulse-result.ts';

/** How a step moved since the last pulse before that it can be compared with. */
export const PulseChange = z
  .object({
    since: z.string().describe('The pulse before.'),
    by: z.number().describe('The mean now minus the mean then.'),
    low: z.number().describe('The low end of the 95 % interval of the difference.'),
    high: z.number().describe('The high end of it.'),
    isBeyond: z
      .boolean()
      .describe('Whether the interval leaves out zero: more than people answering differently by chance.'),
  })
  .meta({ id: 'PulseChange', description: 'How a step moved since a pulse before.' });
export type PulseChange = z.infer<typeof PulseChange>;

/** One step in one pulse on the time line. */
export const PulseTrendPoint = z
  .object({
    pulse: z.string(),
    closesOn: z.string(),
    state: PulseShown,
    mean: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    change: PulseChange.nullable().describe('Null for the first point, and where nothing before it can be compared.'),
  })
  .meta({ id: 'PulseTrendPoint', description: 'One step in one pulse on the time line.' });
export type PulseTrendPoint = z.infer<typeof PulseTrendPoint>;

/** One step of one group over all pulses. */
export const PulseTrendLine = z
  .object({
    group: z.string().nullable().describe('The group; null for all who were asked.'),
    step: ChangeStep,
    points: z.array(PulseTrendPoint).readonly().describe('One for each pulse, the earliest first.'),
  })
  .meta({ id: 'PulseTrendLine', description: 'One step of one group over all pulses.' });
export type PulseTrendLine = z.infer<typeof PulseTrendLine>;

/**
 * Each step of each group over several pulses, the earliest first, made from nothing but what the results show.
 *
 * A point is compared with the last one before it that is shown; for all together, only with one that asked the same groups. The
 * interval of a difference follows Zou and Donner (2008), from the two intervals; it takes the two pulses as answered by different
 * people, since nobody knows who answered both, and so is rather too wide than too narrow.
 *
 * @example
 * pulseTrend([]); // => []
 */
export function pulseTrend(results: readonly PulseResult[]): PulseTrendLine[] {
  const inOrder = [...results].sort((a, b) => (a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0));
  const named = [...new Set(inOrder.flatMap(({ groups }) => groups.map(({ group }) => group)))];
  if (inOrder.length === 0) return [];
  return [null, ...named.filter((group) => group !== null)].flatMap((group) =>
    steps.map((step) => ({ group, step, points: pointsOf(inOrder, group, step) })),
  );
}

type Seen = { readonly pulse: string; readonly figure: PulseFigure; readonly asked: string };

function pointsOf(results: readonly PulseResult[], group: string | null, step: ChangeStep): PulseTrendPoint[] {
  let before: Seen[] = [];
  return results.map((result) => {
    const figure = ofGroup(result, group)?.steps.find((each) => each.step === step);
    const asked = group ?? askedIn(result);
    const { pulse, closesOn } = result;
    if (figure?.state !== 'shown')
      return { pulse, closesOn, state: figure?.state ?? 'notAsked', mean: null, low: null, high: null, change: null };
    const last = before.findLast((seen) => seen.asked === asked);
    before = [...before, { pulse, figure, asked }];
    const { state, mean, low, high } = figure;
    return { pulse, closesOn, state, mean, low, high, change: last ? changeSince(last, figure) : null };
  });
}

function ofGroup({ all, groups }: PulseResult, group: string | null): PulseOfGroup | undefined {
  return group === null ? all : groups.find((each) => each.group === group);
}

function askedIn({ groups }: PulseResult): string {
  const asked = groups.filter(({ steps: figures }) => figures.some(({ state }) => state !== 'notAsked'));
  return JSON.stringify(asked.map(({ group }) => group).sort());
}

function changeSince({ pulse, figure: then }: Seen, now: PulseFigure): PulseChange {
  const [was, is] = [ends(then), ends(now)];
  const by = is.mean - was.mean;
  const low = by - Math.hypot(is.mean - is.low, was.high - was.mean);
  const high = by + Math.hypot(is.high - is.mean, was.mean - was.low);
  return { since: pulse, by, low, high, isBeyond: low > 0 || high < 0 };
}

function ends({ mean, low, high }: PulseFigure): {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
} {
  if (mean === null || low === null || high === null)
    throw new RangeError('A shown figure has a mean and an interval.');
  return { mean, low, high };
}
