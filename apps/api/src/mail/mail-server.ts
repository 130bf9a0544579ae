import { createTransport } from 'nodemailer';
import type { SetLetter } from './set-letter.ts';

/** How the portal sends e-mail. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
  readonly perMinute: number;
}

/** A letter with its envelope. */
export interface Envelope extends SetLetter {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
}

/** Why a letter was not taken: a code to show, and whether trying again may help. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly reason: string;
  readonly isFinal: boolean;

  constructor(reason: string, isFinal: boolean) {
    super(reason);
    this.reason = reason;
    this.isFinal = isFinal;
  }
}

const SECOND = 1_000;
/** A server that says nothing for so long is given up, whatever it was doing. */
const PATIENCE_MS = 60 * SECOND;

/** The mail server, as far as the portal knows it. */
export class MailServer {
  readonly #transport: ReturnType<typeof transportTo>;
  readonly #from: string;
  readonly #host: string;

  constructor(settings: MailSettings, portalUrl: string) {
    this.#transport = transportTo(settings);
    this.#from = settings.from;
    this.#host = new URL(portalUrl).hostname;
  }

  /**
   * Hands a letter over. The message id is always the same for the same letter, so that whoever gets it twice can tell.
   * @throws NotTaken
   */
  async send({ id, to, subject, text, html }: Envelope): Promise<void> {
    let late: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new NotTaken('SILENT', false)), PATIENCE_MS);
    });
    const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
    const message = { from: this.#from, to, subject, text, html, headers, messageId: `<${id}@${this.#host}>` };
    try {
      await Promise.race([this.#transport.sendMail(message), patience]);
    } catch (error) {
      throw error instanceof NotTaken ? error : notTaken(error);
    } finally {
      clearTimeout(late);
    }
  }

  close(): void {
    this.#transport.close();
  }
}

function transportTo({ url, perMinute }: MailSettings) {
  const rateLimit = Math.max(1, Math.round(perMinute / 60));
  return createTransport({
    url,
    pool: true,
    maxConnections: 3,
    maxMessages: 100,
    rateLimit,
    rateDelta: Math.round((60 * SECOND * rateLimit) / perMinute),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    dnsTimeout: 10 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const reasonOf: Readonly<Record<string, string>> = {
  ECONNECTION: 'UNREACHABLE',
  ESOCKET: 'UNREACHABLE',
  EDNS: 'UNREACHABLE',
  ETLS: 'UNREACHABLE',
  ECONNREFUSED: 'UNREACHABLE',
  ETIMEDOUT: 'SILENT',
  EAUTH: 'LOGIN_REFUSED',
  EPROTOCOL: 'GARBLED',
};

/** The server's own words may hold the address; only its number and the kind of trouble are kept. */
function notTaken(error: unknown): NotTaken {
  const { code = '', responseCode = 0 } = error as { code?: string; responseCode?: number };
  const isAnswer = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isAnswer && responseCode >= 500)
    return new NotTaken(code === 'EENVELOPE' ? 'ADDRESS_REFUSED' : 'LETTER_REFUSED', true);
  if (isAnswer) return new NotTaken('LATER', false);
  return new NotTaken(reasonOf[code] ?? 'UNREACHABLE', false);
}
