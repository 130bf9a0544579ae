import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';

/** What happens on whole days, as a calendar tells of it. */
export interface CalendarDays {
  /** Stays the same for ever: by it a calendar program knows the event again. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly start: string;
  /** The last day. */
  readonly finish: string;
  /** The page that tells more. */
  readonly url: string;
}

/** What a calendar is made of. */
export interface CalendarToWrite {
  readonly name: string;
  readonly days: readonly CalendarDays[];
  readonly today: string;
  /** When something that it shows was edited last. */
  readonly editedAt: Date;
}

const dayMs = 86_400_000;
const firstEdition = Date.UTC(2026, 0, 1);
const refreshSeconds = 3600;

/**
 * A calendar in the format of RFC 5545: events of whole days without a time zone, with ids that stay. Dates that are still ahead move
 * with the day as well as with edits, so whatever is later of both says how new an event is.
 */
export function writtenCalendar({ name, days, today, editedAt }: CalendarToWrite): string {
  const changed = new Date(Math.max(editedAt.getTime(), Date.parse(today)));
  const sequence = Math.floor((changed.getTime() - firstEdition) / 60_000);
  const events = days.map(({ start, finish, ...event }): ICalEventData => {
    // The end of whole days is the day after the last.
    const [begin, end] = [new Date(start), new Date(Date.parse(finish) + dayMs)];
    const transparency = ICalEventTransparency.TRANSPARENT;
    return { ...event, start: begin, end, allDay: true, transparency, stamp: changed, lastModified: changed, sequence };
  });
  return ical({
    name,
    prodId: { company: 'Peerway', product: 'Plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    events,
  }).toString();
}
