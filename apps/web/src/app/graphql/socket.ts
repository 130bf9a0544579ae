import { type Client, createClient } from 'graphql-ws';
import type { Operation } from './operation.ts';

/** Who opens the connection; the browser adds the session's cookie by itself. */
export interface SocketSender {
  readonly workspace?: string | undefined;
  readonly respondent?: string | undefined;
}

export interface SocketHooks {
  /** It works, again after a gap or for the first time. */
  readonly opened: (again: boolean) => void;
  readonly lost: () => void;
  /** The server ended it: nobody is signed in any more, or the rights have changed. */
  readonly ended: (why: 'signedOut' | 'rights') => void;
}

/** A connection that watches, and comes back by itself. */
export interface Socket {
  /** Watches until the returned function is called. */
  watch<Result, Variables>(
    document: Operation<Result, Variables>,
    variables: Variables,
    tell: (result: Result) => void,
  ): () => void;
  close(): void;
}

const SIGNED_OUT = 4401;
const FORBIDDEN = 4403;
const TOO_MANY = 4429;
/** After so many refusals in a row, only another page or workspace is worth another try. */
const mostRefusals = 3;
const longestPauseMs = 60_000;

/** Opens the connection to this very address, when the first thing is watched. */
export function openSocket(sender: SocketSender, hooks: SocketHooks): Socket {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let times = 0;
  let refusals = 0;
  const client: Client = createClient({
    url: url.href,
    connectionParams: () => ({ ...sender }),
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) => pause(retries),
    shouldRetry: (event) => codeOf(event) !== SIGNED_OUT && refusals < mostRefusals,
    lazyCloseTimeout: 2_000,
    on: {
      connected: () => {
        refusals = 0;
        hooks.opened((times += 1) > 1);
      },
      closed: (event) => {
        const code = codeOf(event);
        if (code === FORBIDDEN || code === TOO_MANY) refusals += 1;
        if (code === FORBIDDEN) hooks.ended('rights');
        if (code === SIGNED_OUT) hooks.ended('signedOut');
        hooks.lost();
      },
    },
  });
  return {
    watch: (document, variables, tell) =>
      client.subscribe(
        { query: document.toString(), variables: variables as Record<string, unknown> },
        {
          next: ({ data }) => {
            if (data) tell(data as Parameters<typeof tell>[0]);
          },
          // Whatever ends it, the page goes on without: what is asked for over HTTP says why where that matters.
          error: () => undefined,
          complete: () => undefined,
        },
      ),
    // While it is still connecting, letting go of it fails with the connection.
    close: () => void Promise.resolve(client.dispose()).catch(() => undefined),
  };
}

/** Longer and longer, never two browsers in step, and not at all without a network. */
async function pause(retries: number): Promise<void> {
  if (!navigator.onLine) await new Promise((online) => addEventListener('online', online, { once: true }));
  const most = Math.min(longestPauseMs, 1_000 * 2 ** Math.min(retries, 10));
  await new Promise((done) => setTimeout(done, most * (0.3 + 0.7 * Math.random())));
}

function codeOf(event: unknown): number | undefined {
  return typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number'
    ? event.code
    : undefined;
}
