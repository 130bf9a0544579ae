import type { Problem } from '../../graphql/problem.ts';

const transient = new Set(['UNREACHABLE', 'UNAVAILABLE', 'RATE_LIMITED', 'FAULT']);

/** Whether the same thing may well succeed a little later. */
export function isTransient(problem: Problem): boolean {
  return transient.has(problem.code);
}

/** How long to wait before the next try: 1, 2, 4 … seconds, at most half a minute. */
export function retryDelayMs(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** (attempt - 1));
}
