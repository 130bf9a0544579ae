import { DomainError } from '@peerway/kernel';

/** The refusal that shows what was said in another window, and what is said here. */
export function saidElsewhere(current: unknown, yours: unknown): DomainError {
  return new DomainError(
    'CONFLICT',
    'You answered this in another window meanwhile. Choose which of the two answers stands.',
    { current, yours },
  );
}
