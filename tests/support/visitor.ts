/** One error of an answer. */
export interface Refusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** What the API answers to an operation. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refusal[];
  /** The code of the first error; undefined if there is none. */
  readonly code: string | undefined;
}

/** What a plain route answers. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One browser: keeps its cookies, and talks to the portal as the web does. */
export class Visitor {
  readonly url: string;
  private readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Posts JSON to a route. */
  /** The cookie header that it sends now; empty without a session. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async post(route: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const { cookie } = this;
    const own = {
      'content-type': 'application/json',
      'x-peerway': '1',
      origin: this.url,
      ...(cookie ? { cookie } : {}),
    };
    const reply = await fetch(this.url + route, {
      method: 'POST',
      headers: { ...own, ...headers },
      body: JSON.stringify(body),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return { status: reply.status, body: (await reply.json()) as Reply['body'] };
  }

  /** Sends an operation. */
  async ask(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const { body } = await this.post('/graphql', { query, variables }, headers);
    const errors = (body['errors'] ?? []) as readonly Refusal[];
    return { data: (body['data'] ?? null) as Answer['data'], errors, code: errors[0]?.extensions.code };
  }

  /** Sends an operation that must work, and gives what its first field holds. */
  async need<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    const [first] = Object.values(data ?? {});
    if (errors.length > 0 || first === undefined) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return first as T;
  }
}
