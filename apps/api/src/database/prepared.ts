import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * A statement that each connection plans once and then only runs. Under row-level security planning takes several times
 * as long as running, so this is for the few statements that come all the time.
 */
export interface Prepared {
  readonly name: string;
  /** The types of its parameters, `$1` first. */
  readonly types: readonly string[];
  readonly sql: string;
}

/** What a new connection runs, so that the statements are there. */
export function preparing(statements: readonly Prepared[]): string[] {
  return [
    `set plan_cache_mode = force_generic_plan`,
    ...statements.map(({ name, types, sql }) => `prepare ${name} (${types.join(', ')}) as ${sql}`),
  ];
}

/** Runs a prepared statement in the open transaction. */
export function runPrepared<Row extends object>(
  em: EntityManager,
  { name, types }: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  return em.execute<Row[]>(`execute ${name}(${types.map(() => '?').join(', ')})`, [...values]);
}
