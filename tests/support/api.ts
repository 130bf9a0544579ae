import { type ClientRequest, type IncomingMessage, request as open } from 'node:http';
import { connect } from 'node:net';

/** A request as somebody with bad intentions would write it. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, or its pieces for one of unstated length. */
  readonly body?: string | Buffer | Iterable<string | Buffer>;
}

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The code of the refusal; undefined when the reply holds none. */
  readonly code: string | undefined;
}

const json = { 'content-type': 'application/json', 'x-peerway': '1' };

/** Headers that the web sends with every operation. */
export const graphqlHeaders: Readonly<Record<string, string>> = json;

/** Sends bytes, and takes the reply even if it comes before all of them were taken. */
export async function send(url: string, { method, path, headers, body }: RawRequest): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const pieces = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? undefined : body;
  const whole = pieces === undefined ? (body as string | Buffer | undefined) : undefined;
  const outgoing = open({
    hostname,
    port,
    method: method ?? 'POST',
    path: path ?? '/graphql',
    headers: headers ?? json,
    agent: false,
  });
  const reply = new Promise<RawReply>((resolve, reject) => {
    outgoing.on('response', (incoming) => void read(incoming).then(resolve, reject));
    outgoing.on('error', reject);
  });
  // An early refusal closes the connection while we still write.
  const answered = reply.then(
    () => true,
    () => true,
  );
  if (pieces) await writeAll(outgoing, pieces, answered);
  outgoing.end(whole);
  return reply;
}

/** Writes piece after piece, as fast as they are taken, until there is an answer. */
async function writeAll(
  outgoing: ClientRequest,
  pieces: Iterable<string | Buffer>,
  answered: Promise<boolean>,
): Promise<void> {
  for (const piece of pieces) {
    const taken = new Promise<boolean>((resolve) => outgoing.write(piece, () => resolve(false)));
    if (await Promise.race([answered, taken])) return;
  }
}

async function read(incoming: IncomingMessage): Promise<RawReply> {
  let text = '';
  try {
    for await (const piece of incoming) text += String(piece);
  } catch {
    // What came before the connection was cut is the reply.
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text, code: codeOf(text) };
}

function codeOf(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as {
      errors?: { extensions?: { code?: string } }[];
      error?: { code?: string };
    };
    return body.errors?.[0]?.extensions?.code ?? body.error?.code;
  } catch {
    return undefined;
  }
}

/** Writes bytes to a bare socket, and gives all that comes back until it is closed or the time is over. */
export function sendBytes(url: string, pieces: Iterable<string>, waitMs: number): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let seen = '';
    const end = setTimeout(() => socket.destroy(), waitMs);
    socket.on('data', (bytes) => (seen += bytes.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(end);
      resolve(seen);
    });
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece);
    });
  });
}

/**
 * The milliseconds of computing that something took: for so long, at most, could nobody else be served. Unlike the time on
 * the clock it does not grow with what else the machine does.
 */
export async function computing(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
