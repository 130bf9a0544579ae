import { type Course, sessionFindings, sessionStart, type TrainingSession } from '@peerway/change';
import type { ChangeContext } from '@peerway/change';
import type { TrainingStandingQuery } from '../../graphql/generated/graphql.ts';

type Standing = TrainingStandingQuery['trainingStanding'];

/** A session as it is listed. */
export interface SessionRow {
  readonly session: TrainingSession;
  readonly title: string;
  /** Seats that somebody has, or had; undefined where nobody said. */
  readonly taken: number | undefined;
  readonly came: number;
  readonly isOver: boolean;
}

/** The sessions by time, those that are over last. */
export function sessionRows(
  sessions: readonly TrainingSession[],
  courses: readonly Course[],
  { standing, today }: { readonly standing: Standing | undefined; readonly today: string },
): readonly SessionRow[] {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const seats = new Map(standing?.seats.map((each) => [each.session, each]));
  return sessions
    .map((session) => {
      const { booked = 0, attended = 0 } = seats.get(session.id) ?? {};
      return {
        session,
        title: titles.get(session.course) ?? '–',
        taken: standing ? booked + attended : undefined,
        came: attended,
        isOver: session.day < today,
      };
    })
    .sort((a, b) => Number(a.isOver) - Number(b.isOver) || timeOf(a.session) - timeOf(b.session));
}

function timeOf(session: TrainingSession): number {
  return sessionStart(session)?.at ?? Date.parse(session.day);
}

/** What is wrong with the sessions, in sentences, each with the session that it is about, if it is about one. */
export function sessionFaults(
  sessions: readonly TrainingSession[],
  courses: readonly Course[],
  { standing, context }: { readonly standing: Standing | undefined; readonly context: ChangeContext },
): readonly { readonly text: string; readonly session: string | null }[] {
  const lacking = new Map(standing?.share.lacking.map(({ course, people }) => [course, people]));
  const { waves, today } = context;
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const days = new Map(sessions.map(({ id, day }) => [id, day]));
  return sessionFindings({ courses, sessions, waves, lacking, today }).map(({ code, at, detail }) => {
    const [kind = '', id = ''] = [at.slice(0, at.indexOf(':')), at.slice(at.indexOf(':') + 1)];
    const name = kind === 'course' ? (titles.get(id) ?? id) : (days.get(id) ?? id);
    return { text: words[code]?.(name, detail) ?? code, session: kind === 'session' ? id : null };
  });
}

const words: Readonly<Record<string, (name: string, detail: string) => string>> = {
  COURSE_GONE: (day) => $localize`The course of the session on ${day}:DAY: is gone.`,
  TIME_ZONE_UNKNOWN: (day, zone) => $localize`Nobody knows the time zone ${zone}:ZONE: of the session on ${day}:DAY:.`,
  TIME_SKIPPED: (day, time) => $localize`On ${day}:DAY: the clock jumps over ${time}:TIME:: it is taken an hour later.`,
  SESSION_AFTER_GO_LIVE: (day, last) =>
    $localize`The session on ${day}:DAY: lies after the last go-live on ${last}:LAST:.`,
  TRAINER_TWICE: (day) => $localize`Its trainer holds another session at the same time on ${day}:DAY:.`,
  SEATS_SHORT: (title, both) => {
    const [seats = '0', people = '0'] = both.split(' / ');
    return $localize`“${title}:COURSE:” has ${seats}:SEATS: seats before the first go-live, and ${people}:PEOPLE: people lack it.`;
  },
};

/** A session about which nothing but its course and its day is known. */
export function newSession(course: Course, day: string): TrainingSession {
  return {
    ...{ id: `s-${crypto.randomUUID()}`, course: course.id, day, startsAt: '09:00', minutes: course.minutes },
    ...{ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, place: $localize`:place|:To be said` },
    ...{ trainer: null, seats: 12, groups: [] },
  };
}
