import { type Finding } from '@peerway/kernel';
import { type Plan } from '../plan-settings.ts';

/** What a file said: the plan, and what of it was not understood. Without a plan the file was refused, for the reasons given. */
export interface PlanReading {
  readonly plan: Plan | null;
  readonly report: readonly Finding[];
}

/** A plan as a file, and what of the plan the format has no way to say. */
export interface PlanWriting {
  readonly text: string;
  readonly report: readonly Finding[];
}

/**
 * How large a file of a plan may be; a larger one is refused before it is read.
 *
 * @example
 * planFileLimits.tasks; // => 5000
 */
export const planFileLimits = { bytes: 30_000_000, characters: 30_000_000, tasks: 5000, findings: 400 } as const;

/** Collects findings, and stops at as many as anybody reads: the last one then says how many were left out. */
export class FileReport {
  readonly #findings: Finding[] = [];
  #more = 0;

  add(code: string, at: string, detail: string | number = ''): void {
    if (this.#findings.length < planFileLimits.findings)
      this.#findings.push({ code, at: at.slice(0, 200), detail: String(detail).slice(0, 300) });
    else this.#more += 1;
  }

  get findings(): readonly Finding[] {
    if (this.#more === 0) return this.#findings;
    return [...this.#findings, { code: 'MORE_FINDINGS', at: 'file', detail: String(this.#more) }];
  }
}

/** A refusal: nothing of the file is taken. */
export function refused(code: string, detail: string | number = '', at = 'file'): PlanReading {
  return { plan: null, report: [{ code, at, detail: String(detail).slice(0, 300) }] };
}
