import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, type DatabaseConnection } from 'kysely';

/** A statement that goes along with the `begin` of a transaction. */
interface Rider {
  readonly sql: string;
  isSent: boolean;
}

const riders = new AsyncLocalStorage<Rider>();

/**
 * Begins a transaction that starts with a statement, in one message where the connection can: on a server every message
 * costs a journey there and back.
 * @returns whether the statement went along; else it is still to be run.
 */
export async function beginWith(sql: string, begin: () => Promise<void>): Promise<boolean> {
  const rider: Rider = { sql, isSent: false };
  await riders.run(rider, begin);
  return rider.isSent;
}

/** Lets a connection to a server send `begin` and the statement that goes along as one. */
export function takeRiders(connection: DatabaseConnection): void {
  const send = connection.executeQuery.bind(connection);
  connection.executeQuery = async (query, ...rest) => {
    const rider = riders.getStore();
    if (!rider || rider.isSent || query.sql !== 'begin') return send(query, ...rest);
    rider.isSent = true;
    try {
      return await send(CompiledQuery.raw(`begin; ${rider.sql}`), ...rest);
    } catch (error) {
      // The transaction stands open though it never began for anybody: the next one must not find it.
      await send(CompiledQuery.raw('rollback'), ...rest);
      throw error;
    }
  };
}
