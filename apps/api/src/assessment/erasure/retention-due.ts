/** What of a round decides when its people are forgotten. */
export interface RetainedRound {
  readonly closedAt: Date | null;
  readonly forgottenAt: Date | null;
}

/** The day so many months after a moment; the last of the month where that day does not exist. */
export function monthsAfter(moment: Date, months: number): string {
  const first = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(moment.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** The day on which the people of a round are forgotten; null while it is open, once it is done, and where nothing is. */
export function forgottenOn({ closedAt, forgottenAt }: RetainedRound, months: number | null): string | null {
  if (months === null || closedAt === null) return null;
  // Reopened and closed again, it may hold people anew.
  if (forgottenAt !== null && forgottenAt >= closedAt) return null;
  return monthsAfter(closedAt, months);
}

/** Whether names, addresses, notes and evidence of a round are to be removed on a day (ISO, UTC). */
export function retentionDue(round: RetainedRound, months: number | null, today: string): boolean {
  const day = forgottenOn(round, months);
  return day !== null && day <= today;
}
