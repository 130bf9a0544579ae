import { isAnswers, isPresence, isPulse, isSession, type Note } from './note.ts';
import { type Admitted, stillAdmitted } from './admit-socket.ts';
import type { PortalParts } from '../operations/portal-options.ts';

/** Why a socket is closed, as its client is told. */
export const closing = {
  goingAway: [1001, 'Peerway is stopping. Connect again.'],
  signedOut: [4401, 'Your session has ended. Sign in to continue.'],
  forbidden: [4403, 'What you may see has changed. Connect again.'],
  silent: [4408, 'Nothing was said in time. Connect again.'],
  tooMany: [4429, 'Too much at once. Close other windows and connect again later.'],
} as const satisfies Record<string, readonly [number, string]>;

export type Closing = (typeof closing)[keyof typeof closing];

/** A socket whose owner is known. */
export interface LiveConnection {
  readonly admitted: Admitted;
  readonly close: (why: Closing) => void;
}

/** How many sockets may be open at once. */
export const mostConnections = { perMember: 30, perRespondent: 10, perProcess: 5_000 } as const;

const expiryCheckMs = 5_000;
/** Rights are followed by what is told; this is the net below. */
const netMs = 60_000;
const atOnce = 4;

/** The sockets of this process whose owners are known: they end when what let their owners in ends. */
export class LiveConnections {
  readonly #open = new Set<LiveConnection>();
  readonly #perOwner = new Map<string, number>();
  readonly #timers: NodeJS.Timeout[];

  constructor(private readonly parts: Pick<PortalParts, 'orm' | 'auth' | 'links' | 'log'>) {
    this.#timers = [
      setInterval(() => this.#endExpired(), expiryCheckMs),
      setInterval(() => void this.checkAll(), netMs),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  get size(): number {
    return this.#open.size;
  }

  /** Takes in a socket; false when its owner has too many. */
  add(connection: LiveConnection): boolean {
    const owner = ownerOf(connection);
    const count = this.#perOwner.get(owner) ?? 0;
    const most =
      connection.admitted.access.kind === 'member' ? mostConnections.perMember : mostConnections.perRespondent;
    if (count >= most || this.#open.size >= mostConnections.perProcess) return false;
    this.#perOwner.set(owner, count + 1);
    this.#open.add(connection);
    return true;
  }

  remove(connection: LiveConnection): void {
    if (!this.#open.delete(connection)) return;
    const owner = ownerOf(connection);
    const left = (this.#perOwner.get(owner) ?? 1) - 1;
    if (left > 0) this.#perOwner.set(owner, left);
    else this.#perOwner.delete(owner);
  }

  /** Closes what a note ends, and looks again at whatever it may have ended. */
  hear(note: Note): void {
    if (isAnswers(note) || isPresence(note) || isPulse(note)) return;
    if (isSession(note)) {
      for (const connection of this.#open) {
        if (connection.admitted.session?.id === note.i) connection.close(closing.signedOut);
      }
      return;
    }
    if (note.s === 'Member' || note.s === 'EngagementMember' || note.s === 'Workspace' || note.s === 'Engagement')
      void this.#check((admitted) => admitted.access.kind === 'member' && admitted.access.workspaceId === note.w);
    if (['Respondent', 'Round', 'Participant', 'Weighing', 'Engagement'].includes(note.s))
      void this.#check(({ engagementId }) => engagementId !== undefined && engagementId === note.e);
  }

  checkAll(): Promise<void> {
    return this.#check(() => true);
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    for (const connection of this.#open) connection.close(closing.goingAway);
  }

  #endExpired(): void {
    const now = Date.now();
    for (const connection of this.#open) {
      const { session } = connection.admitted;
      if (session && session.expiresAt.getTime() <= now) connection.close(closing.signedOut);
    }
  }

  async #check(concerns: (admitted: Admitted) => boolean): Promise<void> {
    const waiting = [...this.#open].filter(({ admitted }) => concerns(admitted));
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await this.#checkOne(next);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  }

  async #checkOne(connection: LiveConnection): Promise<void> {
    try {
      const standing = await stillAdmitted(this.parts, connection.admitted);
      if (standing !== 'yes') connection.close(standing === 'session ended' ? closing.signedOut : closing.forbidden);
    } catch (error) {
      // A database that does not answer ends nobody's session; the next round looks again.
      this.parts.log.warn({ err: error }, 'the owner of a socket could not be looked up');
    }
  }
}

function ownerOf({ admitted: { access } }: LiveConnection): string {
  if (access.kind === 'member') return access.userId;
  return access.kind === 'respondent' ? access.respondentId : access.participantId;
}
