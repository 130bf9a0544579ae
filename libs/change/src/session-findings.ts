import type { Finding } from '@peerway/kernel';
import type { ChangeContext } from './change-context.ts';
import type { Course, TrainingSession } from './course.ts';
import { sessionStart } from './session-time.ts';

/** What sessions are judged by. */
export interface SessionInputs {
  readonly courses: readonly Pick<Course, 'id' | 'isRequired'>[];
  readonly sessions: readonly TrainingSession[];
  readonly waves: ChangeContext['waves'];
  /** How many people still have to take each course. */
  readonly lacking: ReadonlyMap<string, number>;
  readonly today: string;
}

/**
 * What is wrong with the sessions of a training. `at` names the session or the course, `detail` what belongs to it.
 *
 * | code | what |
 * | --- | --- |
 * | COURSE_GONE | the course of a session is not there any more |
 * | TIME_ZONE_UNKNOWN | nobody knows the time zone of a session |
 * | TIME_SKIPPED | the clock jumps over the time in spring |
 * | SESSION_AFTER_GO_LIVE | it lies on or after the last day on which a wave goes live; `detail` is that day |
 * | TRAINER_TWICE | its trainer stands in another session at the same time; `detail` is that session |
 * | SEATS_SHORT | before the first wave goes live, fewer seats are left than people lack a required course; `detail` is both |
 *
 * A course of which no session is planned is held elsewhere, and nobody counts seats.
 *
 * @example
 * sessionFindings({ courses: [], sessions: [], waves: [], lacking: new Map(), today: '2027-01-01' }); // => []
 */
export function sessionFindings({ courses, sessions, waves, lacking, today }: SessionInputs): readonly Finding[] {
  const known = new Set(courses.map(({ id }) => id));
  const days = waves.flatMap(({ goLive }) => goLive ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const single = sessions.flatMap(({ id, course, day, startsAt, timeZone }): Finding[] => {
    const start = sessionStart({ day, startsAt, timeZone });
    return [
      ...(known.has(course) ? [] : [{ code: 'COURSE_GONE', at: `session:${id}`, detail: course }]),
      ...(start ? [] : [{ code: 'TIME_ZONE_UNKNOWN', at: `session:${id}`, detail: timeZone }]),
      ...(start?.isSkipped ? [{ code: 'TIME_SKIPPED', at: `session:${id}`, detail: startsAt }] : []),
      ...(last !== undefined && day >= last
        ? [{ code: 'SESSION_AFTER_GO_LIVE', at: `session:${id}`, detail: last }]
        : []),
    ];
  });
  const short = courses.flatMap(({ id, isRequired }): Finding[] => {
    const planned = sessions.filter(({ course }) => course === id);
    const lack = lacking.get(id) ?? 0;
    if (!isRequired || planned.length === 0 || lack === 0) return [];
    const ahead = planned.filter(({ day }) => day >= today && (first === undefined || day < first));
    const seats = ahead.reduce((sum, session) => sum + session.seats, 0);
    return seats >= lack ? [] : [{ code: 'SEATS_SHORT', at: `course:${id}`, detail: `${seats} / ${lack}` }];
  });
  return [...single, ...trainersTwice(sessions), ...short];
}

function trainersTwice(sessions: readonly TrainingSession[]): Finding[] {
  const timed = sessions.flatMap((session) => {
    const start = sessionStart(session);
    return session.trainer === null || !start
      ? []
      : [
          {
            id: session.id,
            trainer: session.trainer.trim().toLowerCase(),
            from: start.at,
            to: start.at + session.minutes * 60_000,
          },
        ];
  });
  return [...Map.groupBy(timed, ({ trainer }) => trainer).values()].flatMap((held) => {
    const inOrder = held.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
    let open = inOrder[0];
    return inOrder.slice(1).flatMap((session) => {
      const before = open;
      if (!open || session.to > open.to) open = session;
      return before && session.from < before.to
        ? [{ code: 'TRAINER_TWICE', at: `session:${session.id}`, detail: before.id }]
        : [];
    });
  });
}
