const closedAt = new Date('2026-05-10T09:00:00Z');
const later = new Date('2026-09-01T09:00:00Z');

/** Rounds, settings and days, with whether people are forgotten then. */
export const forgettable = [
  {
    why: 'nobody is, without the setting',
    round: { closedAt, forgottenAt: null },
    months: null,
    today: '2100-01-01',
    due: false,
  },
  {
    why: 'nobody is, while the round is open',
    round: { closedAt: null, forgottenAt: null },
    months: 1,
    today: '2100-01-01',
    due: false,
  },
  { why: 'not on the day before', round: { closedAt, forgottenAt: null }, months: 6, today: '2026-11-09', due: false },
  { why: 'on the day', round: { closedAt, forgottenAt: null }, months: 6, today: '2026-11-10', due: true },
  {
    why: 'long after, when no process ran',
    round: { closedAt, forgottenAt: null },
    months: 6,
    today: '2030-01-01',
    due: true,
  },
  { why: 'not a second time', round: { closedAt, forgottenAt: later }, months: 1, today: '2030-01-01', due: false },
  {
    why: 'again, when it was reopened and closed since',
    round: { closedAt: later, forgottenAt: closedAt },
    months: 1,
    today: '2030-01-01',
    due: true,
  },
] as const;
