import { HttpErrorResponse } from '@angular/common/http';

export interface ProblemDetails {
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
  readonly requestId?: string | undefined;
  /** What the server holds now, and what was sent: only for CONFLICT. */
  readonly current?: unknown;
  readonly yours?: unknown;
}

/** A refusal or a fault, in the one shape in which screens show it. */
export class Problem extends Error {
  readonly code: string;
  readonly field: string | undefined;
  readonly requestId: string | undefined;
  readonly current: unknown;
  readonly yours: unknown;

  constructor(details: ProblemDetails) {
    super(details.message);
    this.name = 'Problem';
    this.code = details.code;
    this.field = details.field;
    this.requestId = details.requestId;
    this.current = details.current;
    this.yours = details.yours;
  }
}

interface WireError {
  readonly message?: string;
  readonly code?: string;
  readonly field?: string;
  readonly extensions?: Partial<ProblemDetails>;
}

const fallback: ProblemDetails = {
  code: 'FAULT',
  message: $localize`Something broke on our side. Try again; if it stays, tell the person who runs this portal.`,
};

const unreachable: ProblemDetails = {
  code: 'UNREACHABLE',
  message: $localize`The server cannot be reached. What you typed is still here: check your connection, then try again.`,
};

/** Reads the first error of a GraphQL reply or of an HTTP route (`{ error: { code, message, field } }`). */
export function problemInBody(body: unknown): Problem | undefined {
  const reply = (body ?? {}) as { errors?: readonly WireError[]; error?: WireError };
  // The sign-in library answers in a shape of its own; of its codes only this one is a slip of the user's.
  if ((reply as WireError).code === 'INVALID_PASSWORD')
    return new Problem({
      code: 'INVALID',
      message: $localize`This is not the password you use now.`,
      field: 'currentPassword',
    });
  const error = reply.errors?.[0] ?? reply.error;
  if (error === undefined || typeof error !== 'object') return undefined;
  const extensions = error.extensions ?? {};
  return new Problem({
    ...extensions,
    code: extensions.code ?? error.code ?? fallback.code,
    message: error.message ?? fallback.message,
    field: extensions.field ?? error.field,
  });
}

/** Whatever was thrown, as a problem with a sentence to show. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof HttpErrorResponse) {
    if (thrown.status === 0) return new Problem(unreachable);
    return problemInBody(thrown.error) ?? new Problem({ ...fallback, code: codeOfStatus(thrown.status) });
  }
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause === undefined || cause === null ? new Problem(fallback) : problemOf(cause);
}

function codeOfStatus(status: number): string {
  const codes: Readonly<Record<number, string>> = {
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    413: 'TOO_LARGE',
    429: 'RATE_LIMITED',
    503: 'UNAVAILABLE',
  };
  return codes[status] ?? fallback.code;
}

/** Whether two people changed one thing: then both values came along. Other conflicts are plain refusals. */
export function isEditConflict(problem: Problem | undefined): boolean {
  return problem?.code === 'CONFLICT' && problem.current !== undefined;
}
