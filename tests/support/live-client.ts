import { WebSocket, type ClientOptions } from 'ws';

/** One message of graphql-ws's protocol. */
interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** How a socket is opened. */
export interface Opening {
  readonly cookie?: string | undefined;
  readonly origin?: string | undefined;
  /** What its first message carries; null sends none. */
  readonly first?: Readonly<Record<string, unknown>> | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a socket ended: its code, or the status that its upgrade was refused with. */
export interface Ended {
  readonly code: number;
  readonly status?: number | undefined;
}

/** A client of the live connection that shows every message, as a browser's library would not. */
export class LiveClient {
  readonly socket: WebSocket;
  readonly ended: Promise<Ended>;
  readonly messages: Message[] = [];
  readonly opened: Promise<boolean>;
  readonly #waiting = new Set<() => void>();
  #status: number | undefined;
  #nth = 0;

  constructor(url: string, { cookie, origin = url, first = {}, headers = {} }: Opening = {}) {
    const options: ClientOptions = { headers: { ...headers, ...(cookie ? { cookie } : {}) } };
    if (origin !== '') options.origin = origin;
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', options);
    this.opened = new Promise((resolve) => {
      this.socket.once('open', () => resolve(true));
      this.socket.once('close', () => resolve(false));
    });
    this.ended = new Promise((resolve) =>
      this.socket.once('close', (code) => resolve({ code, ...(this.#status ? { status: this.#status } : {}) })),
    );
    this.socket.on('unexpected-response', (_request, response) => {
      this.#status = response.statusCode;
      response.resume();
      this.socket.terminate();
    });
    this.socket.on('error', () => undefined);
    if (first !== null) this.socket.once('open', () => this.send({ type: 'connection_init', payload: first }));
    this.socket.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)) as Message);
      for (const look of this.#waiting) look();
    });
  }

  send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Sends a subscription, and gives its id. */
  subscribe(query: string, variables: object = {}): string {
    const id = String((this.#nth += 1));
    this.send({ type: 'subscribe', id, payload: { query, variables } });
    return id;
  }

  /** Waits for a message that fits, of those that came or are still to come. */
  async message(fits: (message: Message) => boolean, ms = 10_000): Promise<Message> {
    const found = (): Message | undefined => this.messages.find(fits);
    const early = found();
    if (early) return early;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`no such message within ${ms} ms; there were ${JSON.stringify(this.messages).slice(0, 500)}`));
      }, ms);
      const look = (): void => {
        const message = found();
        if (!message) return;
        clearTimeout(late);
        this.#waiting.delete(look);
        resolve(message);
      };
      this.#waiting.add(look);
    });
  }

  /** The next thing that a subscription tells, after what was already told. */
  async next<T>(id: string, ms?: number): Promise<T> {
    const seen = this.messages.length;
    const { payload } = await this.message(
      (message) => message.type === 'next' && message.id === id && this.messages.indexOf(message) >= seen,
      ms,
    );
    return Object.values((payload as { data: object }).data)[0] as T;
  }

  /** The code that a subscription was refused with. */
  async refusal(id: string): Promise<string> {
    const { payload } = await this.message((message) => message.id === id && message.type !== 'complete');
    const errors = (Array.isArray(payload) ? payload : (payload as { errors?: unknown[] }).errors) as
      { extensions: { code: string } }[] | undefined;
    return errors?.[0]?.extensions.code ?? 'none';
  }

  /** Waits until the portal has taken the first message. */
  async ready(): Promise<this> {
    await this.message(({ type }) => type === 'connection_ack');
    return this;
  }

  close(): void {
    this.socket.close();
  }
}
