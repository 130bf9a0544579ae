/** The mutations of calendars; what each leaves in the trail is tried beside this file. */
export const ofCalendars = ['createCalendarFeed', 'revokeCalendarFeed'];
