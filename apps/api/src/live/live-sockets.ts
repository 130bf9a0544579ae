import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { BlockList } from 'node:net';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, type Server } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { isOwnOrigin } from '../operations/http-door.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { callerOf, trustedList } from './caller-of.ts';
import { closing, type Closing } from './live-connections.ts';
import type { SocketOwner } from './live-server.ts';

/** What one socket may do, and for how long nobody hears from it. */
export const socketLimits = {
  /** A subscription's text with its variables is well under this. */
  messageBytes: 16_384,
  messages: 200,
  messagesWindowMs: 10_000,
  /** What a reader may leave lying before it is let go of. */
  unreadBytes: 262_144,
  pingMs: 25_000,
  /** Sockets that have not said yet who they are. */
  newcomers: 500,
  newcomersPerAddress: 100,
} as const;

const graceMs = 1_000;

/** The upgrade of /graphql on the portal's own port: who may open a socket, and how an open one is kept in bounds. */
export class LiveSockets {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: socketLimits.messageBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  readonly #newcomers = new Map<string, number>();
  readonly #trusted: BlockList;
  readonly #heard = new WeakSet<WebSocket>();
  readonly #pings: NodeJS.Timeout;
  #isClosing = false;

  constructor(
    private readonly parts: Pick<PortalParts, 'configuration' | 'log'>,
    private readonly talk: Server<SocketOwner>,
  ) {
    this.#trusted = trustedList(parts.configuration.trustedProxies);
    this.#pings = setInterval(() => this.#ping(), socketLimits.pingMs);
    this.#pings.unref();
  }

  hang(http: HttpServer): void {
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      const refusal = this.#refusal(request);
      if (refusal) refuse(socket, refusal);
      else this.#server.handleUpgrade(request, socket, head, (opened) => this.#open(opened, request));
    });
  }

  /** Tells every client that it is over, and lets go of those that do not answer. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#pings);
    for (const socket of this.#server.clients) socket.close(...closing.goingAway);
    const until = Date.now() + graceMs;
    while (this.#server.clients.size > 0 && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
    for (const socket of this.#server.clients) socket.terminate();
  }

  #refusal(request: IncomingMessage): string | undefined {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/graphql') return '404 Not Found';
    const { address, protocol } = callerOf(request, this.#trusted);
    if (!isOwnOrigin({ headers: request.headers, protocol }, this.parts)) return '403 Forbidden';
    const newcomers = [...this.#newcomers.values()].reduce((sum, count) => sum + count, 0);
    const isFull = newcomers >= socketLimits.newcomers || this.#isClosing;
    if (isFull || (this.#newcomers.get(address) ?? 0) >= socketLimits.newcomersPerAddress)
      return '503 Service Unavailable';
    return undefined;
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { address } = callerOf(request, this.#trusted);
    const end = (why: Closing): void => endSocket(socket, why);
    const settled = this.#countNewcomer(address);
    this.#heard.add(socket);
    const flood = floodGate();
    const closed = this.talk.opened(
      {
        protocol: socket.protocol,
        send: (data) => sendTo(socket, data),
        close: (code, reason) => socket.close(code ?? 1000, reason),
        onMessage: (take) => {
          socket.on('message', (data, isBinary) => {
            this.#heard.add(socket);
            if (isBinary || flood()) return end(closing.tooMany);
            take(String(data)).catch((error: unknown) => {
              this.parts.log.warn({ err: error }, 'a message over a socket could not be handled');
              socket.close(4400, 'This message cannot be read.');
            });
          });
        },
      },
      { address, headers: request.headers, end, settled },
    );
    socket.on('pong', () => this.#heard.add(socket));
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      settled();
      void closed(code, String(reason));
    });
  }

  #countNewcomer(address: string): () => void {
    this.#newcomers.set(address, (this.#newcomers.get(address) ?? 0) + 1);
    let isNew = true;
    return () => {
      if (!isNew) return;
      isNew = false;
      const left = (this.#newcomers.get(address) ?? 1) - 1;
      if (left > 0) this.#newcomers.set(address, left);
      else this.#newcomers.delete(address);
    };
  }

  /** Whoever did not answer the last ping is gone, or does not read. */
  #ping(): void {
    for (const socket of this.#server.clients) {
      if (!this.#heard.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Closes politely, and for good when the other side does not answer. */
function endSocket(socket: WebSocket, [code, reason]: Closing): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), graceMs).unref();
}

/** Waits until the message has left: whoever reads slowly is told less often, and lets go when it reads nothing at all. */
function sendTo(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  if (socket.bufferedAmount > socketLimits.unreadBytes) {
    socket.terminate();
    return Promise.resolve();
  }
  return new Promise((resolve) => socket.send(data, () => resolve()));
}

/** Tells whether messages come faster than anybody with a screen sends them. */
function floodGate(): () => boolean {
  let since = Date.now();
  let count = 0;
  return () => {
    const now = Date.now();
    if (now - since > socketLimits.messagesWindowMs) [since, count] = [now, 0];
    count += 1;
    return count > socketLimits.messages;
  };
}
