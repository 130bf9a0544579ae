import { createRequire } from 'node:module';

/** A statement as it went to the driver. */
export interface RecordedQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements, with their values, that the API hands to its PostgreSQL driver while something runs. */
export async function recordedQueries(run: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const near = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'));
  const { Client } = near('pg') as { Client: { prototype: { query: (...args: unknown[]) => unknown } } };
  const seen: RecordedQuery[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = function (this: unknown, ...args: unknown[]): unknown {
    const [first, second] = args;
    const given = typeof first === 'string' ? { text: first } : (first as { text: string; values?: unknown[] });
    const values = 'values' in given && given.values ? given.values : Array.isArray(second) ? second : [];
    seen.push({ text: given.text, values });
    return original.apply(this, args);
  };
  try {
    await run();
  } finally {
    Client.prototype.query = original;
  }
  return seen;
}
