import { monthsAfter } from '@peerway/schedule';

/** What of a round decides when its people are forgotten. */
export interface RetainedRound {
  readonly closedAt: Date | null;
  readonly forgottenAt: Date | null;
}

/** The day on which the people of a round are forgotten; null while it is open, once it is done, and where nothing is. */
export function forgottenOn({ closedAt, forgottenAt }: RetainedRound, months: number | null): string | null {
  if (months === null || closedAt === null) return null;
  // Reopened and closed again, it may hold people anew.
  if (forgottenAt !== null && forgottenAt >= closedAt) return null;
  return monthsAfter(closedAt.toISOString().slice(0, 10), months);
}

/** Whether names, addresses, notes and evidence of a round are to be removed on a day (ISO, UTC). */
export function retentionDue(round: RetainedRound, months: number | null, today: string): boolean {
  const day = forgottenOn(round, months);
  return day !== null && day <= today;
}
