import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScheduleProblem } from '@peerway/schedule';

const HOUR = 3_600_000;
const begin = Date.UTC(2030, 0, 1);

/**
 * The same problem as a project of TaskJuggler: an hour is a unit, everybody works around the clock, and each unit of a resource is a person.
 * A task names as many of them as it takes, round in the order of the list as a user would, and its effort is duration × people. What cannot
 * be said: "any four of these six, the same throughout", and that work is not interrupted.
 */
export function taskJugglerProject({ activities, resources }: ScheduleProblem): string {
  const people = Object.entries(resources).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => `resource ${name}_${at} "${name} ${at}"`),
  );
  const next = new Map(Object.keys(resources).map((name) => [name, 0]));
  const tasks = activities.map(({ id, duration, predecessors, demands = {} }) => {
    const named = Object.entries(demands).flatMap(([name, amount]) =>
      Array.from({ length: amount }, () => {
        const at = next.get(name)!;
        next.set(name, (at + 1) % resources[name]!);
        return `${name}_${at}`;
      }),
    );
    const waits = predecessors.length === 0 ? '' : `depends ${predecessors.map((one) => `!!t.t${one.id}`).join(', ')}`;
    const work =
      duration === 0
        ? 'milestone'
        : named.length === 0
          ? `duration ${duration}h`
          : `effort ${duration * named.length}h ${named.map((one) => `allocate ${one} { mandatory }`).join(' ')}`;
    return `task t${id} "${id}" { ${waits} ${work} }`;
  });
  return [
    'project p "p" 2030-01-01 +3m { timezone "UTC" timingresolution 60min timeformat "%Y-%m-%d-%H:%M" dailyworkinghours 24 yearlyworkingdays 365 workinghours mon - sun 0:00 - 24:00 }',
    ...people,
    `task t "all" {\n start 2030-01-01\n${tasks.join('\n').replaceAll('!!t.', '!')}\n}`,
    'taskreport out "out" { formats csv columns id, start, end timeformat "%Y-%m-%d-%H:%M" }',
  ].join('\n');
}

/** What TaskJuggler makes of it: starts in hours, and how long that took; undefined where it is not there or gives up. */
export function byTaskJuggler(
  problem: ScheduleProblem,
): { starts: Record<string, number>; end: number; ms: number } | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'peerway-tj-'));
  try {
    writeFileSync(path.join(folder, 'p.tjp'), taskJugglerProject(problem));
    const began = performance.now();
    const { status } = spawnSync('tj3', ['--silent', 'p.tjp'], { cwd: folder, encoding: 'utf8' });
    const ms = performance.now() - began;
    if (status !== 0) return undefined;
    const rows = readFileSync(path.join(folder, 'out.csv'), 'utf8').trim().split('\n').slice(1);
    const starts: Record<string, number> = {};
    let end = 0;
    for (const row of rows) {
      const [id = '', from = '', until = ''] = row.split(';').map((cell) => cell.replaceAll('"', ''));
      if (!id.startsWith('t.t')) continue;
      starts[id.slice(3)] = hours(from);
      end = Math.max(end, hours(until));
    }
    return { starts, end, ms };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hours(text: string): number {
  const [year, month, day, time = '0:0'] = text.split('-');
  const [hour, minute] = time.split(':');
  return (Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - begin) / HOUR;
}
