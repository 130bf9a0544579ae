import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSafe } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { DomainError } from '@peerway/kernel';
import { isInner, rangesOf } from './network-ranges.ts';
import { OutboundFailure, type OutboundReason } from './outbound-failure.ts';

/** What is sent to somebody else's server. */
export interface OutboundCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long it may take from the first look-up of its name to the status. */
  readonly timeMs: number;
}

/** What another server answered. */
export interface OutboundAnswer {
  readonly status: number;
  readonly text: string;
}

/** How far the portal may call others. */
export interface OutboundSettings {
  /** Whether it calls servers on the open internet. */
  readonly isPublic: boolean;
  /** Ranges of the operator's own network that may be called, also without https. */
  readonly allowed: readonly string[];
}

interface Found {
  readonly address: string;
  readonly family: number;
}

const lookupMs = 3_000;

/**
 * Calls to other servers that members name. The own network is out of their reach, but for what the operator allows: a name is looked up
 * once, every address that it has is judged, and the call goes to those addresses and to no others, so that a name cannot lead elsewhere
 * a moment later. Redirects are not followed.
 */
export class Outbound {
  readonly #settings: OutboundSettings;
  readonly #allowed: ReturnType<typeof rangesOf>;

  constructor(settings: OutboundSettings) {
    this.#settings = settings;
    this.#allowed = rangesOf(settings.allowed);
  }

  /** Whether anybody is called at all. */
  get isOn(): boolean {
    return this.#settings.isPublic || this.#settings.allowed.length > 0;
  }

  /**
   * Refuses an address that would not be called. A name that cannot be found now is let through: it is judged when it is called.
   * @throws DomainError OUTBOUND_OFF, or ADDRESS_REFUSED with the reason
   */
  async refuseUnfit(address: string): Promise<void> {
    if (!this.isOn)
      throw new DomainError('OUTBOUND_OFF', 'This portal calls no other servers: its operator switched that off.');
    try {
      await this.#judged(new URL(address), AbortSignal.timeout(lookupMs));
    } catch (error) {
      if (!(error instanceof OutboundFailure)) throw error;
      if (error.reason !== 'NAME_UNKNOWN' && error.reason !== 'SILENT') throw refusal(error.reason);
    }
  }

  /**
   * Posts something and gives the status of the answer, whose words are not read.
   * @throws OutboundFailure
   */
  post(call: OutboundCall): Promise<number> {
    return this.#sent(call, (reply) => {
      reply.destroy();
      return reply.statusCode ?? 0;
    });
  }

  /**
   * Posts a question and gives the answer, read whole within the time of the call.
   * @throws OutboundFailure; TOO_LONG when the answer has more bytes than are taken
   */
  ask(call: OutboundCall, mostBytes: number): Promise<OutboundAnswer> {
    return this.#sent(call, async (reply) => ({
      status: reply.statusCode ?? 0,
      text: await textOf(reply, mostBytes),
    }));
  }

  async #sent<T>(call: OutboundCall, read: (reply: IncomingMessage) => T | Promise<T>): Promise<T> {
    const url = new URL(call.url);
    const signal = AbortSignal.timeout(call.timeMs);
    const found = await this.#judged(url, signal);
    try {
      return await read(await posted(url, call, { signal, lookup: pinned(found) }));
    } catch (error) {
      throw signal.aborted ? new OutboundFailure('SILENT') : failureOf(error);
    }
  }

  async #judged(url: URL, signal: AbortSignal): Promise<readonly Found[]> {
    const found = await addressesOf(url, signal);
    const isOwn = found.every(({ address }) => this.#allowed.holds(address));
    const isRefused = !this.#settings.isPublic || found.some(({ address }) => isInner(address));
    if (!isOwn && isRefused) throw new OutboundFailure('ADDRESS_REFUSED');
    if (!isOwn && url.protocol !== 'https:') throw new OutboundFailure('NOT_SAFE');
    return found;
  }
}

async function addressesOf({ hostname }: URL, signal: AbortSignal): Promise<readonly Found[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new OutboundFailure('SILENT')), { once: true });
  });
  try {
    return await Promise.race([lookup(host, { all: true }), late]);
  } catch (error) {
    throw error instanceof OutboundFailure ? error : new OutboundFailure('NAME_UNKNOWN');
  }
}

/** A look-up that gives what was judged and asks nobody. */
function pinned(found: readonly Found[]): LookupFunction {
  return (_host, options, answer) => {
    const [first] = found;
    if (options.all) answer(null, [...found]);
    else answer(null, first?.address ?? '', first?.family);
  };
}

function posted(
  url: URL,
  { headers, body }: OutboundCall,
  how: Pick<RequestOptions, 'lookup' | 'signal'>,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSafe : requestPlain;
    const length = String(Buffer.byteLength(body));
    const options = { method: 'POST', agent: false, headers: { ...headers, 'content-length': length }, ...how };
    const sent = send(url, options, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

async function textOf(reply: IncomingMessage, mostBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of reply as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new OutboundFailure('TOO_LONG');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function failureOf(error: unknown): OutboundFailure {
  if (error instanceof OutboundFailure) return error;
  const { code = '' } = error as { code?: string };
  if (code.startsWith('HPE_')) return new OutboundFailure('GARBLED');
  const isDistrusted = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/.test(code);
  return new OutboundFailure(isDistrusted ? 'NOT_TRUSTED' : 'UNREACHABLE');
}

function refusal(reason: OutboundReason): DomainError {
  const sentence =
    reason === 'NOT_SAFE'
      ? 'The address must begin with https://. Without it only servers may be called that the operator allowed.'
      : 'This address is none that may be called from here. The operator of the portal can allow it with PEERWAY_OUTBOUND.';
  return new DomainError('ADDRESS_REFUSED', sentence, { reason });
}
