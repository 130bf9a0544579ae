import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScheduleProblem } from '@peerway/schedule';
import { projectFolder } from './source-files.ts';

/** An instance of PSPLIB, with what is published of it. */
export interface PsplibInstance {
  readonly name: string;
  readonly problem: ScheduleProblem;
  /** The length of the critical path. */
  readonly mpmTime: number;
  readonly bestLowerBound: number;
  readonly bestUpperBound: number;
}

export const psplibSets = ['j30', 'j60', 'j120'] as const;

interface Published extends Omit<PsplibInstance, 'problem'> {
  readonly capacities: readonly number[];
  readonly jobs: readonly { id: number; duration: number; demand: readonly number[]; successors: readonly number[] }[];
}

/** The instances of a set that are kept in tests/reference. */
export function psplib(set: (typeof psplibSets)[number]): PsplibInstance[] {
  const file = path.join(projectFolder, 'tests/reference', `psplib_${set}.json`);
  const { instances } = JSON.parse(readFileSync(file, 'utf8')) as { instances: readonly Published[] };
  return instances.map(({ jobs, capacities, ...published }) => {
    const before = new Map(jobs.map(({ id }) => [id, [] as { id: string }[]]));
    for (const { id, successors } of jobs) for (const next of successors) before.get(next)!.push({ id: String(id) });
    const byName = (amounts: readonly number[]): Record<string, number> =>
      Object.fromEntries(amounts.map((amount, at) => [`R${at + 1}`, amount]));
    const activities = jobs.map(({ id, duration, demand }) => ({
      id: String(id),
      duration,
      predecessors: before.get(id)!,
      demands: byName(demand),
    }));
    return { ...published, problem: { activities, resources: byName(capacities) } };
  });
}
