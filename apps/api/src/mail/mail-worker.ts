import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { beginTold } from '../access/settings-in-transaction.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { composeLetter } from './compose-letter.ts';
import { MailServer, type MailSettings, NotTaken } from './mail-server.ts';
import { afterFailure, endLetter, type LetterEnd, takeLetters, type TakenLetter } from './outbox.ts';
import { digestAgain } from './digest-morning.ts';
import { writeDigest } from './write-digest.ts';
import { writeReminders } from './write-reminders.ts';

const SECOND = 1_000;
const restMs = 2 * SECOND;
const restAfterTroubleMs = 10 * SECOND;
/** Few enough to be sent, at the slowest, while they are this process's. */
const atOnce = 9;

/**
 * Sends what is due, in any number of processes at once. No transaction is open while a mail server is spoken to, so that a
 * slow one keeps nobody from working.
 */
export class MailWorker {
  readonly #parts: PortalParts;
  readonly #server: MailServer;
  readonly #end = new AbortController();
  #work: Promise<void> | undefined;

  constructor(parts: PortalParts, settings: MailSettings) {
    this.#parts = parts;
    this.#server = new MailServer(settings, parts.configuration.url);
  }

  start(): void {
    this.#work = this.#untilStopped();
  }

  /** Takes on nothing more; letters under way get a moment. */
  async stop(): Promise<void> {
    this.#end.abort();
    await Promise.race([this.#work, wait(3 * SECOND, undefined, { ref: false })]);
    this.#server.close();
  }

  async #untilStopped(): Promise<void> {
    while (!this.#end.signal.aborted) {
      const rest = await this.#turn();
      if (rest > 0) await wait(rest, undefined, { signal: this.#end.signal, ref: false }).catch(() => undefined);
    }
  }

  /** One turn; gives how long to rest after it. */
  async #turn(): Promise<number> {
    try {
      const letters = await takeLetters(this.#parts.orm, atOnce);
      await Promise.all(letters.map((letter) => this.#carry(letter)));
      return letters.length === 0 ? restMs : 0;
    } catch (error) {
      if (!this.#end.signal.aborted) this.#parts.log.warn({ err: error }, 'letters could not be taken from the outbox');
      return restAfterTroubleMs;
    }
  }

  async #carry(letter: TakenLetter): Promise<void> {
    const end = await this.#ended(letter);
    const { id, kind, attempts } = letter;
    const reason = end.state === 'sent' ? null : end.reason;
    if (reason !== null)
      this.#parts.log.info({ letter: id, kind, attempts, state: end.state, reason }, 'letter not sent');
    await endLetter(this.#parts.orm, id, end);
  }

  #ended(letter: TakenLetter): Promise<LetterEnd> {
    if (letter.kind === 'schedule') return this.#writeReminders(letter);
    return letter.kind === 'digest' ? this.#sendDigest(letter) : this.#send(letter);
  }

  /** A digest is never given up: what could not be sent today is in tomorrow's. */
  async #sendDigest(letter: TakenLetter): Promise<LetterEnd> {
    try {
      const written = await writeDigest(this.#parts, letter);
      if (!('envelope' in written)) return written;
      await this.#server.send(written.envelope);
      await written.sent();
      return written.next;
    } catch (error) {
      this.#parts.log.warn({ err: error, letter: letter.id }, 'a digest could not be sent');
    }
    return digestAgain('daily');
  }

  async #send(letter: TakenLetter): Promise<LetterEnd> {
    try {
      const composed = await this.#within(letter, (em) => composeLetter(em, this.#parts, letter));
      if ('dropped' in composed) return { state: 'dropped', reason: composed.dropped };
      await this.#server.send(composed);
      return { state: 'sent' };
    } catch (error) {
      if (error instanceof NotTaken) return afterFailure(letter.attempts, error.reason, error.isFinal);
      this.#parts.log.error({ err: error, letter: letter.id }, 'a letter could not be written');
      return afterFailure(letter.attempts, 'NOT_WRITTEN', false);
    }
  }

  async #writeReminders(letter: TakenLetter): Promise<LetterEnd> {
    try {
      return await this.#within(letter, (em) => writeReminders(em, letter));
    } catch (error) {
      this.#parts.log.error({ err: error, letter: letter.id }, 'reminders could not be written');
      return afterFailure(letter.attempts, 'NOT_WRITTEN', false);
    }
  }

  /** A transaction in the workspace of the letter, which sees of affected people the one it is for. */
  async #within<T>(letter: TakenLetter, work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = this.#parts.orm.em.fork() as EntityManager;
    try {
      const person = letter.personId ?? undefined;
      await beginTold(em, { workspace: letter.workspaceId, role: 'owner', person });
      const result = await work(em);
      await em.commit();
      return result;
    } finally {
      if (em.isInTransaction()) await em.rollback();
    }
  }
}
