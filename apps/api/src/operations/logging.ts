import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

export type { Logger };

/** Structured logs: one JSON object a line, request ids in, personal data and secrets out. */
export function logger(level: string): Logger {
  // Lines are written together, after a second at the latest and at the end of the process: a write for every request would
  // cost the request a good part of its time.
  const lines = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorWithoutData },
      redact: { paths: ['req.headers', 'headers', 'body', 'email', 'name', 'token', 'password'], remove: true },
    },
    lines,
  );
}

/** What went wrong and where, without the values: a database error repeats the whole statement with what people typed. */
function errorWithoutData(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const isFromDatabase = constraint !== undefined || 'query' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    code,
    constraint,
    table,
    ...(isFromDatabase ? {} : { message: error.message }),
    at: frames.slice(0, 8),
  };
}

/** Lets Nest speak through the same log. Its start-up chatter is for debugging only. */
export function nestLogger(log: Logger): LoggerService {
  return {
    log: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
    debug: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
    verbose: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
    warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
    // Why the portal cannot listen is said once, in words, by the start itself.
    error: (message: unknown, stack?: unknown) =>
      log[/^Error: listen /.test(String(message)) ? 'debug' : 'error']({ stack }, String(message)),
    fatal: (message: unknown, stack?: unknown) => log.fatal({ stack }, String(message)),
  };
}
