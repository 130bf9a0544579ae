import { createRequire } from 'node:module';
import type { Portal } from '../../apps/api/src/portal.ts';

/** The SQL statements that a portal sent while something ran, transaction control included. */
export async function statementsOf(portal: Portal, run: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const stop = portal.pglite ? listenEmbedded(portal.pglite, seen) : listenServer(seen);
  try {
    await run();
  } finally {
    stop();
  }
  return seen;
}

interface Embedded {
  execProtocolRawSync(message: Uint8Array): Uint8Array;
}

/** Reads the wire messages that reach the embedded database: Parse and simple Query carry a statement. */
function listenEmbedded(pglite: Embedded, seen: string[]): () => void {
  const original = pglite.execProtocolRawSync.bind(pglite);
  pglite.execProtocolRawSync = (message) => {
    const kind = String.fromCharCode(message[0] ?? 0);
    if (kind === 'Q' || kind === 'P') {
      const fields = Buffer.from(message.subarray(5)).toString('utf8').split('\0');
      seen.push((kind === 'Q' ? fields[0] : fields[1]) ?? '');
    }
    return original(message);
  };
  return () => void Reflect.deleteProperty(pglite, 'execProtocolRawSync');
}

/** Reads what the portal hands to the PostgreSQL driver. */
function listenServer(seen: string[]): () => void {
  const near = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'));
  const { Client } = near('pg') as { Client: { prototype: { query: (...args: unknown[]) => unknown } } };
  const original = Client.prototype.query;
  Client.prototype.query = function (this: unknown, ...args: unknown[]): unknown {
    const [first] = args;
    seen.push(typeof first === 'string' ? first : String((first as { text?: unknown }).text));
    return original.apply(this, args);
  };
  return () => void (Client.prototype.query = original);
}
