import { DomainError } from '@peerway/kernel';
import { type Round, RoundState } from './round.entity.ts';

/** The day it is now, in UTC: closing dates are days of UTC, the same for everybody. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How far a round has come on a day: an open round whose closing date has passed is closed, without anybody doing it. */
export function stateOf({ state, closesOn }: Pick<Round, 'state' | 'closesOn'>, day: string = today()): RoundState {
  return state === RoundState.open && closesOn !== null && closesOn < day ? RoundState.closed : state;
}

/** When a round was closed, or its closing date passed; null while it is not closed. */
export function closedAtOf(round: Pick<Round, 'state' | 'closesOn' | 'closedAt'>): Date | null {
  if (stateOf(round) !== RoundState.closed) return null;
  return round.state === RoundState.closed || round.closesOn === null
    ? round.closedAt
    : new Date(Date.parse(round.closesOn) + 86_400_000);
}

/** @throws DomainError ROUND_CLOSED when the round takes no answers and no changes any more. */
export function refuseClosed(round: Pick<Round, 'state' | 'closesOn'>): void {
  if (stateOf(round) === RoundState.closed) {
    throw new DomainError('ROUND_CLOSED', 'This round is closed. A consultant can reopen it, giving the reason.');
  }
}
