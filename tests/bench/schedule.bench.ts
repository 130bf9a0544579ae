// The quality of schedules as the literature measures it, on instances of PSPLIB, beside TaskJuggler (Debian: tj3).
import { criticalPath, scheduleWithinCapacity } from '@peerway/schedule';
import { violations } from '../libs/schedule/checker.ts';
import { psplib, type PsplibInstance, psplibSets } from '../support/psplib.ts';
import { byTaskJuggler } from './taskjuggler.ts';
import { printTable } from './table.ts';

const BUDGETS = [1000, 5000, 50_000];

/** Average deviation in percent over the whole sets after 1,000, 5,000 and 50,000 schedules, as commonly quoted from these papers. */
const published: Record<(typeof psplibSets)[number], readonly (readonly [string, number, number, number])[]> = {
  j30: [
    ['Debels and Vanhoucke 2007', 0.12, 0.04, 0.02],
    ['Valls, Ballestín and Quintanilla 2008', 0.27, 0.06, 0.02],
    ['Kochetov and Stolyar 2003', 0.1, 0.04, 0],
    ['Hartmann 2002', 0.38, 0.22, 0.08],
    ['Hartmann 1998', 0.54, 0.25, 0.08],
  ],
  j60: [
    ['Debels and Vanhoucke 2007', 11.31, 10.95, 10.68],
    ['Valls, Ballestín and Quintanilla 2008', 11.56, 11.1, 10.73],
    ['Kochetov and Stolyar 2003', 11.71, 11.17, 10.74],
    ['Hartmann 2002', 12.21, 11.7, 11.21],
    ['Hartmann 1998', 12.68, 11.89, 11.23],
  ],
  j120: [
    ['Debels and Vanhoucke 2007', 33.55, 32.18, 30.69],
    ['Valls, Ballestín and Quintanilla 2008', 34.07, 32.54, 31.24],
    ['Kochetov and Stolyar 2003', 34.74, 33.36, 32.06],
    ['Hartmann 2002', 37.19, 35.39, 33.21],
    ['Hartmann 1998', 39.37, 36.74, 34.03],
  ],
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value: number): string => (100 * value).toFixed(2);

interface Score {
  readonly deviation: number;
  readonly excess: number;
  readonly best: number;
}

/** In the literature's measure (from the optimum in j30, from the critical path in the others) and against the best known. */
function scoreOf(set: string, found: readonly { instance: PsplibInstance; makespan: number }[]): Score {
  const base = ({ bestUpperBound, mpmTime }: PsplibInstance): number => (set === 'j30' ? bestUpperBound : mpmTime);
  return {
    deviation: mean(found.map(({ instance, makespan }) => makespan / base(instance) - 1)),
    excess: mean(found.map(({ instance, makespan }) => makespan / instance.bestUpperBound - 1)),
    best: found.filter(({ instance, makespan }) => makespan === instance.bestUpperBound).length,
  };
}

function ours(set: string, instances: readonly PsplibInstance[], maxSchedules: number): (string | number)[] {
  const began = performance.now();
  let schedules = 0;
  const found = instances.map((instance) => {
    const result = scheduleWithinCapacity(instance.problem, { maxSchedules, seed: 1 });
    schedules += result.schedulesGenerated;
    return { instance, ...result };
  });
  const perSecond = Math.round((1000 * schedules) / (performance.now() - began));
  for (const { instance, start } of found)
    if (violations(instance.problem, start).length > 0) throw new Error(`${instance.name} is not feasible.`);
  const { deviation, excess, best } = scoreOf(set, found);
  const budget = maxSchedules.toLocaleString('en');
  return [
    set,
    `Peerway, ${budget} schedules`,
    percent(deviation),
    percent(excess),
    `${best}/${instances.length}`,
    perSecond,
  ];
}

/** TaskJuggler interrupts tasks and names people, so that its schedules answer a neighbouring problem: none is shorter than the critical path. */
function theirs(set: string, instances: readonly PsplibInstance[]): (string | number)[] {
  let ms = 0;
  const found = instances.flatMap((instance) => {
    const result = byTaskJuggler(instance.problem);
    if (result === undefined) return [];
    ms += result.ms;
    if (result.end < criticalPath(instance.problem).duration) throw new Error(`${instance.name} is misread.`);
    return [{ instance, makespan: result.end }];
  });
  if (found.length === 0) return [set, 'TaskJuggler: not installed (tj3)', '', '', '', 0];
  const { deviation, excess, best } = scoreOf(set, found);
  const perSecond = Math.round((100_000 * found.length) / ms) / 100;
  return [set, 'TaskJuggler', percent(deviation), percent(excess), `${best}/${found.length}`, perSecond];
}

const rows = psplibSets.flatMap((set) => {
  const instances = psplib(set);
  const best = instances.map((instance) => ({ instance, makespan: instance.bestUpperBound }));
  return [
    ...BUDGETS.map((budget) => ours(set, instances, budget)),
    theirs(set, instances),
    [set, 'best known', percent(scoreOf(set, best).deviation), '0.00', `${best.length}/${best.length}`, 0],
  ];
});
console.log(
  'Deviation in %: j30 from the optimum, j60 and j120 from the critical path; on the instances of tests/reference',
);
printTable(['set', 'by', 'deviation %', 'above best known %', 'best known met', 'schedules/s'], rows);
console.log(
  '\nPublished, over the whole sets of 480, 480 and 600: not the instances above, so that they compare in kind only',
);
printTable(
  ['set', 'heuristic', '1,000', '5,000', '50,000'],
  psplibSets.flatMap((set) => published[set].map((row) => [set, ...row])),
);
